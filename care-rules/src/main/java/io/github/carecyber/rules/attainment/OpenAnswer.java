package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import java.util.List;

/** The bond between an answer and its gaps: an unknown answer says what is missing, and a known one lacks nothing. */
final class OpenAnswer {

    private OpenAnswer() {}

    static void requireGaps(Status status, List<Gap> gaps) {
        if ((status == Status.UNKNOWN) == gaps.isEmpty()) {
            throw new IllegalArgumentException("An answer is known or something is missing, and not both: status "
                    + status + " and " + gaps.size() + " gaps contradict each other.");
        }
    }
}
