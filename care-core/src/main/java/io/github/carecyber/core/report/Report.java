package io.github.carecyber.core.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The answer of a check (<em>compte rendu de contrôle</em>): every violation, every rule that could not be decided, where
 * the answer comes from, and which rules were made to weigh less or set aside for it.
 *
 * <p>For example a remediation plan that breaks two rules and leaves one undecided because the call's ceiling is not
 * published. Findings stand in a stable order, by path and then by rule, whatever order they were found in.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param violations the rules broken, in order of place and rule
 * @param undecided the rules that could not be decided, in order of path and rule
 * @param provenance what the answer was made with and from
 * @param adjustments the rules that were made to weigh less or set aside for this answer, in order of rule; may be empty
 */
public record Report(
        List<Violation> violations, List<Undecided> undecided, Provenance provenance, List<Adjustment> adjustments) {

    private static final Comparator<Undecided> BY_SUBJECT = Comparator.comparing(Undecided::path)
            .thenComparing(Undecided::rule)
            .thenComparing(undecided -> undecided.gaps().toString());

    private static final Comparator<Adjustment> BY_RULE =
            Comparator.comparing(Adjustment::rule).thenComparing(Adjustment::toString);

    /**
     * Copies the findings and puts them in order.
     *
     * @param violations the rules broken, in order of place and rule
     * @param undecided the rules that could not be decided, in order of path and rule
     * @param provenance what the answer was made with and from
     * @param adjustments the rules that were made to weigh less or set aside for this answer, in order of rule; may be empty
     */
    public Report {
        violations = sorted(Objects.requireNonNull(violations, "violations"), Violation.byPlace());
        undecided = sorted(Objects.requireNonNull(undecided, "undecided"), BY_SUBJECT);
        Objects.requireNonNull(provenance, "provenance");
        adjustments = sorted(Objects.requireNonNull(adjustments, "adjustments"), BY_RULE);
    }

    /**
     * Returns a report in which every rule counts as it stands.
     *
     * @param violations the rules broken, in order of path and rule
     * @param undecided the rules that could not be decided, in order of path and rule
     * @param provenance what the answer was made with and from
     */
    public Report(List<Violation> violations, List<Undecided> undecided, Provenance provenance) {
        this(violations, undecided, provenance, List.of());
    }

    /**
     * Tells whether nothing blocks: there may be warnings, and there may be undecided rules.
     *
     * @return true if no violation is an error
     */
    public boolean isAccepted() {
        return count(Severity.ERROR) == 0;
    }

    /**
     * Returns how many violations weigh this much.
     *
     * @param severity the severity to count
     * @return how many
     */
    public long count(Severity severity) {
        return violations.stream()
                .filter(violation -> violation.severity() == severity)
                .count();
    }

    private static <T> List<T> sorted(Collection<T> findings, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(findings);
        sorted.sort(order);
        return List.copyOf(sorted);
    }
}
