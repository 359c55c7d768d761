package io.github.carecyber.json;

import io.github.carecyber.core.report.Adjustment;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.PathShape;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which findings on a value stand if some of what belongs in it could not be read. Nothing here knows any rule: each states what it
 * reads.
 */
final class WhatStands {

    private final Map<RuleId, Rule> rules = new HashMap<>();
    private final List<DataPath> unreadable;

    private WhatStands(List<Rule> rules, List<DataPath> unreadable) {
        this.unreadable = unreadable;
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    /**
     * Puts together what is wrong with a text and what stands of the findings on its value.
     *
     * @param answer the findings on the value that has nothing where something could not be read
     * @param rules the rules that the engine applied
     * @param unreadable where values could not be read
     * @param problems what is wrong with the text
     * @param provenance what the whole is made from
     */
    static Report of(
            Report answer,
            List<Rule> rules,
            List<DataPath> unreadable,
            List<Violation> problems,
            Provenance provenance) {
        WhatStands standing = new WhatStands(rules, unreadable);
        List<Violation> violations = new ArrayList<>(problems);
        List<Undecided> undecided = new ArrayList<>();
        Set<RuleId> asked = new HashSet<>();
        rules.forEach(rule -> asked.add(rule.id()));
        for (Violation violation : answer.violations()) {
            if (standing.stands(violation.rule(), violation.path())) {
                violations.add(violation);
            } else {
                asked.add(violation.rule());
            }
        }
        for (Undecided each : answer.undecided()) {
            if (standing.stands(each.rule(), each.path())) {
                undecided.add(standing.withWhatIsTrue(each));
            } else {
                asked.add(each.rule());
            }
        }
        answer.adjustments().stream()
                .filter(Adjustment::isSuppression)
                .map(Adjustment::rule)
                .forEach(asked::remove);
        for (RuleId rule : asked) {
            standing.addUndecided(rule, undecided);
        }
        return new Report(violations, undecided, provenance, answer.adjustments());
    }

    private boolean stands(RuleId id, DataPath finding) {
        Rule rule = rule(id);
        if (rule == null || rule.reads().isEmpty()) {
            return unreadable.isEmpty();
        }
        for (PathShape shape : rule.reads()) {
            for (DataPath fact : unreadable) {
                if (shape.isReadFor(finding, fact)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void addUndecided(RuleId id, List<Undecided> undecided) {
        Rule rule = rule(id);
        List<DataPath> lacking = unreadable.stream()
                .filter(fact -> rule == null || rule.reads().isEmpty() || reads(rule, fact))
                .toList();
        if (!lacking.isEmpty()) {
            DataPath about =
                    lacking.stream().reduce(WhatStands::commonBeginning).orElseThrow();
            undecided.add(new Undecided(
                    id, about, lacking.stream().<Gap>map(Gap.Unreadable::new).toList()));
        }
    }

    private static boolean reads(Rule rule, DataPath fact) {
        return rule.reads().stream().anyMatch(shape -> shape.meets(fact));
    }

    /** What the engine took as not stated was stated, and could not be read. */
    private Undecided withWhatIsTrue(Undecided each) {
        return new Undecided(
                each.rule(),
                each.path(),
                each.gaps().stream().map(this::withWhatIsTrue).distinct().toList());
    }

    private Gap withWhatIsTrue(Gap gap) {
        DataPath place = placeOf(gap);
        return unreadable.stream()
                .filter(place::isWithin)
                .<Gap>map(Gap.Unreadable::new)
                .findFirst()
                .orElse(gap);
    }

    private static DataPath placeOf(Gap gap) {
        if (gap instanceof Gap.MissingFact missing) {
            return missing.path();
        }
        return gap instanceof Gap.CannotTell open ? open.path() : DataPath.ROOT;
    }

    private @Nullable Rule rule(RuleId id) {
        Rule given = rules.get(id);
        return given == null ? JsonRules.catalog().rule(id).orElse(null) : given;
    }

    private static DataPath commonBeginning(DataPath one, DataPath other) {
        DataPath common = DataPath.ROOT;
        for (DataPath.Segment segment : one.segments()) {
            DataPath further = segment instanceof DataPath.Index index
                    ? common.index(index.position())
                    : common.key(((DataPath.Key) segment).name());
            if (!other.isWithin(further)) {
                return common;
            }
            common = further;
        }
        return common;
    }
}
