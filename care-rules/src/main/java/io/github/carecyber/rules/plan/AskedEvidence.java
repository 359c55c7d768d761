package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The documents that some objectives ask for, in all years.
 *
 * @param kinds the kinds of documents, those asked for under a condition among them
 * @param always whether at least one document is asked for under no condition
 * @param awaited the texts that are awaited and may ask for more
 */
record AskedEvidence(Set<EvidenceKind> kinds, boolean always, List<Gap> awaited) {

    private static final BilingualText PARAMETER =
            BilingualText.of("preuves demandées dans l’année", "evidence asked for in the year");

    static AskedEvidence of(List<Objective> objectives) {
        List<EvidenceRequirement> requirements = new ArrayList<>();
        List<Gap> awaited = new ArrayList<>();
        for (Objective objective : objectives) {
            requirements.addAll(objective.evidence());
            for (ObjectiveYear year : objective.years()) {
                requirements.addAll(year.evidence()
                        .fold(
                                given -> given.published(),
                                missing -> {
                                    awaited.add(new Gap.NotPublished(PARAMETER, missing.text()));
                                    return List.of();
                                },
                                assumed -> assumed.assumption()));
            }
        }
        Set<EvidenceKind> kinds = new HashSet<>();
        boolean always = false;
        for (EvidenceRequirement requirement : requirements) {
            kinds.addAll(requirement.anyOf());
            always |= requirement.condition() == EvidenceCondition.ALWAYS;
        }
        return new AskedEvidence(kinds, always, awaited);
    }
}
