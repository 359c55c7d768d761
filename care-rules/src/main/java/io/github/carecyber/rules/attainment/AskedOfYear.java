package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an objective asks for in one year: what it asks for whatever the year, and what the year adds.
 *
 * @param evidence the documents asked for, each with the text that asks for it or who assumes that one does
 * @param targets what must be reached
 * @param awaited the text of the year's documents if it is awaited, as a gap; null if it is not
 */
record AskedOfYear(
        List<Published<EvidenceRequirement>> evidence,
        List<Target> targets,
        @Nullable Gap awaited) {

    private static final BilingualText DOCUMENTS = BilingualText.of("pièces demandées", "documents asked for");

    /** What an objective asks for in each of its years, and under no year what it asks for in any other. */
    static Map<@Nullable Year, AskedOfYear> byYear(Objective objective, @Nullable String assumedBy) {
        List<Published<EvidenceRequirement>> always = new ArrayList<>();
        for (EvidenceRequirement requirement : objective.evidence()) {
            always.add(
                    assumedBy == null
                            ? Published.of(requirement, objective.reference())
                            : Published.assumed(requirement, assumedBy));
        }
        Map<@Nullable Year, AskedOfYear> byYear = new HashMap<>();
        byYear.put(null, new AskedOfYear(List.copyOf(always), objective.targets(), null));
        for (ObjectiveYear year : objective.years()) {
            byYear.put(year.year(), of(always, objective.targets(), year));
        }
        return byYear;
    }

    private static AskedOfYear of(
            List<Published<EvidenceRequirement>> always, List<Target> targets, ObjectiveYear year) {
        List<Published<EvidenceRequirement>> evidence = new ArrayList<>(always);
        Published<List<EvidenceRequirement>> own = year.evidence();
        for (EvidenceRequirement requirement : own.value().orElse(List.of())) {
            evidence.add(own.map(all -> requirement));
        }
        List<Target> all = new ArrayList<>(targets);
        all.addAll(year.targets());
        return new AskedOfYear(
                List.copyOf(evidence),
                List.copyOf(all),
                own instanceof Published.Awaited<?> awaited ? new Gap.NotPublished(DOCUMENTS, awaited.text()) : null);
    }

    /** Whether something of it is asked for under a condition only. */
    boolean isAskedUnder(EvidenceCondition condition) {
        for (Published<EvidenceRequirement> requirement : evidence) {
            if (requirement.value().orElseThrow().condition() == condition) {
                return true;
            }
        }
        for (Target target : targets) {
            if (conditionOf(target) == condition) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything of it may be asked for under the conditions of a declaration. */
    boolean isAskedUnder(Conditions conditions) {
        if (awaited != null) {
            return true;
        }
        for (Published<EvidenceRequirement> requirement : evidence) {
            if (conditions.of(requirement.value().orElseThrow().condition()) != Status.NOT_MET) {
                return true;
            }
        }
        return targets.stream().anyMatch(target -> conditions.of(conditionOf(target)) != Status.NOT_MET);
    }

    /** The kinds of document that it asks for, under whatever condition. */
    Set<EvidenceKind> kinds() {
        Set<EvidenceKind> kinds = new HashSet<>();
        evidence.forEach(
                requirement -> kinds.addAll(requirement.value().orElseThrow().anyOf()));
        return kinds;
    }

    /** The names under which scores, rates and answers are declared. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        for (Target target : targets) {
            String name = target.<@Nullable String>fold(
                    coverage -> null,
                    Target.Score::measure,
                    trajectory -> null,
                    Target.Rate::measure,
                    Target.Requirement::name);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether the text allows that something it asks for does not exist. */
    boolean allowsAbsence() {
        return isAskedUnder(EvidenceCondition.JUSTIFIED_ABSENCE)
                || targets.stream()
                        .anyMatch(target ->
                                target instanceof Target.Requirement requirement && requirement.whereItExists());
    }

    private static EvidenceCondition conditionOf(Target target) {
        return target.fold(
                coverage -> EvidenceCondition.ALWAYS,
                score -> score.condition(),
                trajectory -> EvidenceCondition.TRAJECTORY,
                rate -> EvidenceCondition.ALWAYS,
                requirement -> requirement.condition());
    }
}
