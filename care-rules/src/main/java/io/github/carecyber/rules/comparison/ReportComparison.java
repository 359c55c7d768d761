package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Which violations of a plan are new, which are gone and which are still there in its later version (<em>évolution des anomalies</em>).
 *
 * <p>A violation is the same if it breaks the same rule at the same place, where a place is told by identifiers and not by positions:
 * the end of action {@code A-4}, wherever it stands in the list. Lines of financing, which have no identifier, are told by their source
 * and what they pay; failing that, a violation of the same rule with the same arguments is the same.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param appeared the violations that only the later version has, with their places in it
 * @param gone the violations that only the earlier version has, with their places in that one
 * @param kept the violations that both versions have, as they stand in the later one
 * @param noLongerDecided the rules of violations that are gone which the later version leaves undecided, so that these may well
 *     be broken still; in alphabetical order
 */
public record ReportComparison(
        List<Violation> appeared, List<Violation> gone, List<Violation> kept, List<RuleId> noLongerDecided) {

    private static final String FINANCING = "/financing[";

    /**
     * Copies the lists.
     *
     * @param appeared the violations that only the later version has
     * @param gone the violations that only the earlier version has
     * @param kept the violations that both versions have, as they stand in the later one
     * @param noLongerDecided the rules of violations that are gone which the later version leaves undecided
     */
    public ReportComparison {
        appeared = Elements.copyOf(appeared, "appeared");
        gone = Elements.copyOf(gone, "gone");
        kept = Elements.copyOf(kept, "kept");
        noLongerDecided = Elements.copyOf(noLongerDecided, "noLongerDecided");
    }

    /**
     * Compares what a check answered on two versions of a plan. The check should have been the same: same call, date, rules.
     *
     * @param earlierPlan the earlier version
     * @param earlier what the check answered on it
     * @param laterPlan the later version
     * @param later what the check answered on it
     * @return which violations are new, gone and still there
     */
    public static ReportComparison of(
            RemediationPlan earlierPlan, Report earlier, RemediationPlan laterPlan, Report later) {
        PlaceNames before = new PlaceNames(Objects.requireNonNull(earlierPlan, "earlierPlan"));
        PlaceNames after = new PlaceNames(Objects.requireNonNull(laterPlan, "laterPlan"));
        Matching matching = new Matching(
                Objects.requireNonNull(earlier, "earlier").violations(),
                Objects.requireNonNull(later, "later").violations());
        matching.by(before, after, (violation, place) -> List.of(violation.rule(), place, violation.arguments()));
        matching.by(before, after, (violation, place) -> List.of(violation.rule(), place));
        matching.by(
                before,
                after,
                (violation, place) ->
                        List.of(violation.rule(), place.startsWith(FINANCING) ? violation.arguments() : place));
        return new ReportComparison(
                sorted(matching.later), sorted(matching.earlier), sorted(matching.kept), undecided(matching, later));
    }

    private static List<Violation> sorted(List<Violation> violations) {
        return violations.stream().sorted(Violation.byPlace()).toList();
    }

    private static List<RuleId> undecided(Matching matching, Report later) {
        Set<RuleId> undecided = new HashSet<>();
        for (Undecided each : later.undecided()) {
            undecided.add(each.rule());
        }
        Set<RuleId> rules = new TreeSet<>();
        for (Violation violation : matching.earlier) {
            if (undecided.contains(violation.rule())) {
                rules.add(violation.rule());
            }
        }
        return List.copyOf(rules);
    }

    /** Violations that have found no partner so far, and those of the later version that have. */
    private static final class Matching {

        private List<Violation> earlier;
        private List<Violation> later;
        private final List<Violation> kept = new ArrayList<>();

        private Matching(List<Violation> earlier, List<Violation> later) {
            this.earlier = earlier;
            this.later = later;
        }

        private void by(PlaceNames before, PlaceNames after, BiFunction<Violation, String, Object> key) {
            Map<Object, Deque<Violation>> waiting = new HashMap<>();
            for (Violation violation : earlier) {
                waiting.computeIfAbsent(key.apply(violation, before.of(violation.path())), absent -> new ArrayDeque<>())
                        .add(violation);
            }
            List<Violation> appeared = new ArrayList<>();
            for (Violation violation : later) {
                Deque<Violation> partners = waiting.get(key.apply(violation, after.of(violation.path())));
                if (partners == null || partners.isEmpty()) {
                    appeared.add(violation);
                } else {
                    partners.remove();
                    kept.add(violation);
                }
            }
            List<Violation> gone = new ArrayList<>();
            waiting.values().forEach(gone::addAll);
            earlier = gone;
            later = appeared;
        }
    }
}
