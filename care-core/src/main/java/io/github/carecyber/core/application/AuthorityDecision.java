package io.github.carecyber.core.application;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Status;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A decision of the authority on one condition of a call, which takes the place of what the rules answer (<em>décision de
 * l'autorité</em>).
 *
 * <p>For example the regional agency accepts a file of 3 November 2025 as filed in time, because its own platform was down on 31
 * October. The verdict shows both: what the rules answer, and the decision with its reason.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param criterion the place of the condition in the call, such as {@code /eligibility/criteria/4}
 * @param status the answer that the authority gives, anything but unknown
 * @param reason why, in the authority's own words, not blank
 * @param role who decided, by role and not by name, not blank
 * @param decided the day of the decision; on an earlier date of knowledge it is not known
 */
public record AuthorityDecision(DataPath criterion, Status status, String reason, String role, LocalDate decided) {

    /**
     * Checks the parts.
     *
     * @param criterion the place of the condition in the call, such as {@code /eligibility/criteria/4}
     * @param status the answer that the authority gives, anything but unknown
     * @param reason why, in the authority's own words, not blank
     * @param role who decided, by role and not by name, not blank
     * @param decided the day of the decision; on an earlier date of knowledge it is not known
     * @throws IllegalArgumentException if the status is unknown, or the reason or the role is blank
     */
    public AuthorityDecision {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(decided, "decided");
        if (Objects.requireNonNull(status, "status") == Status.UNKNOWN) {
            throw new IllegalArgumentException(
                    "Status UNKNOWN decides nothing: a decision is MET, NOT_MET or NOT_APPLICABLE.");
        }
        requireText(reason, "reason");
        requireText(role, "role");
    }

    private static void requireText(String text, String what) {
        if (Objects.requireNonNull(text, what).isBlank()) {
            throw new IllegalArgumentException(
                    "The " + what + " " + Excerpt.of(text) + " of a decision is blank: it must be stated.");
        }
    }
}
