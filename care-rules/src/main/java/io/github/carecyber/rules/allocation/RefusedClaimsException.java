package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The refusal to share out an envelope among claims that break a rule (<em>refus de répartir</em>). Nothing has been allocated.
 *
 * <p>It carries the same report as {@link Allocator#check}; whoever reads claims from a file checks first and never meets it.
 */
public final class RefusedClaimsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_NAMED = 3;

    /** Every reason; transient, since a report is no serializable type, so null in an exception that was serialized. */
    private final transient Report report;

    /**
     * Creates the exception.
     *
     * @param report the report with every reason
     */
    public RefusedClaimsException(Report report) {
        super(message(report));
        this.report = report;
    }

    /**
     * Returns every reason for the refusal.
     *
     * @return the report of the check
     */
    public Report report() {
        return report;
    }

    private static String message(Report report) {
        List<Violation> errors = Objects.requireNonNull(report, "report").violations().stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .toList();
        String named = errors.stream()
                .limit(MOST_NAMED)
                .map(violation -> violation.rule() + " at " + violation.path())
                .collect(Collectors.joining("; "));
        int others = errors.size() - MOST_NAMED;
        return "The envelope is not shared out, because the claims break a rule: " + named
                + (others > 0 ? "; and " + others + " more" : "") + ".\n"
                + "Advice: check the claims first, or read the report of this exception, which has all reasons.";
    }
}
