package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.remedy.Remedies;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "may this applicant apply to this call?" (<em>avis de recevabilité</em>).
 *
 * <p>{@link Status#MET} is yes, {@link Status#NOT_MET} is no, {@link Status#UNKNOWN} is "cannot tell", with what is missing.
 * The explanation is a view over the call, the application and the recorded outcomes, made when it is read; it comes from the
 * same code that decided, so the two cannot drift apart.
 *
 * <p>This class is immutable and thread-safe.
 */
public abstract sealed class EligibilityVerdict permits DecidedVerdict, ArchivedVerdict {

    EligibilityVerdict() {}

    /**
     * Returns a verdict that was given before, such as one read from an archive. Nothing is decided anew.
     *
     * @param call the call
     * @param application the application, null if it had no identifier
     * @param asOf the date of knowledge
     * @param explanation the explanation of the answer as a whole
     * @param provenance what the answer was made with and from
     * @return the verdict
     */
    public static EligibilityVerdict archived(
            CallId call,
            @Nullable ApplicationId application,
            LocalDate asOf,
            Explanation explanation,
            Provenance provenance) {
        return new ArchivedVerdict(
                Objects.requireNonNull(call, "call"),
                application,
                Objects.requireNonNull(asOf, "asOf"),
                Objects.requireNonNull(explanation, "explanation"),
                Objects.requireNonNull(provenance, "provenance"));
    }

    /**
     * Returns the call that was asked about.
     *
     * @return its identifier
     */
    public abstract CallId call();

    /**
     * Returns the application that was assessed.
     *
     * @return its identifier, empty if it has none
     */
    public abstract Optional<ApplicationId> application();

    /**
     * Returns the date of knowledge: of each parameter that moved, the version known on it was used.
     *
     * @return the date
     */
    public abstract LocalDate asOf();

    /**
     * Returns the answer.
     *
     * @return the status of all conditions together
     */
    public abstract Status status();

    /**
     * Tells whether the answer is yes.
     *
     * @return true for {@link Status#MET}
     */
    public final boolean isEligible() {
        return status() == Status.MET;
    }

    /**
     * Returns how the answer came about.
     *
     * @return the explanation of all conditions together
     */
    public abstract Explanation explanation();

    /**
     * Returns the conditions that the answer rests on: simple ones, and those that the authority decided as a whole.
     *
     * @return the decisive ones, in the order of the call
     */
    public final List<Explanation> reasons() {
        return explanation()
                .nodes()
                .filter(Explanation::decisive)
                .filter(node -> node.parts().isEmpty() || node.overruling().isPresent())
                .toList();
    }

    /**
     * Returns what is missing for an answer.
     *
     * @return the gaps of the decisive conditions that are unknown, in the order of the call, each once; none if the answer is known
     */
    public final List<Gap> missing() {
        return status() == Status.UNKNOWN
                ? explanation()
                        .nodes()
                        .filter(node -> node.decisive() && node.status() == Status.UNKNOWN)
                        .flatMap(node -> node.gaps().stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /**
     * Writes the first of the points that stand against the answer "yes", for a line of a table. The wording may change in any release;
     * no logic should read it.
     *
     * @param locale the reader's locale: French for every French one, English for any other
     * @return what the condition asks for, what it says, and how many more there are; empty if the applicant may apply
     */
    public final String firstReason(Locale locale) {
        return VerdictSummary.firstReason(this, locale);
    }

    /**
     * Returns what would make the applicant eligible: which facts to supply or to change. The decisions of the authority stay in force,
     * and every remedy was assessed again before it is returned. The search is made anew for each call of this method.
     *
     * @return the remedies, or the obstacles; neither if the answer is yes
     * @throws IllegalStateException if this verdict was given before, as an archive does not hold the application
     */
    public abstract Remedies remedies();

    /**
     * Writes the answer in a few lines for the management of a hospital. The wording may change in any release; no logic should read
     * it.
     *
     * @param locale the reader's locale: French for every French one, English for any other
     * @return several lines, each ending with a line feed
     */
    public final String summary(Locale locale) {
        return VerdictSummary.of(this, locale);
    }

    /**
     * Returns what changes from this verdict to another one, such as the one on the same file at a later date, or on a later version of
     * the file. Archived verdicts can be compared too, and so can those on two applications, of which the difference says that it is.
     *
     * @param later the other verdict, on the same call
     * @return the changes from this verdict to the other
     * @throws IllegalArgumentException if the other verdict is on another call
     */
    public final VerdictDifference diff(EligibilityVerdict later) {
        return VerdictDifference.between(this, Objects.requireNonNull(later, "later"));
    }

    /**
     * Returns what the answer was made with and from.
     *
     * @return the provenance, with the inputs {@code application} and {@code call}, {@code decisions} if the authority decided
     *     anything, and {@code batch} if the application was compared with others, in whatever order they came
     */
    public abstract Provenance provenance();

    /** Compares by what the verdict says, so that one read from an archive equals the one that was written. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof EligibilityVerdict verdict
                && (verdict == this
                        || (verdict.call().equals(call())
                                && verdict.application().equals(application())
                                && verdict.asOf().equals(asOf())
                                && verdict.explanation().equals(explanation())
                                && verdict.provenance().equals(provenance())));
    }

    @Override
    public final int hashCode() {
        return Objects.hash(call(), application(), asOf(), status());
    }

    @Override
    public final String toString() {
        return "EligibilityVerdict[call=" + call() + ", application="
                + application().map(ApplicationId::value).orElse("none") + ", asOf=" + asOf() + ", status=" + status()
                + "]";
    }
}
