package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.rules.wording.EvidenceText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever reads which document is missing reads its name, and not the code that applications use for it. */
class EvidenceWordingTest {

    @Test
    void everyKindOfDocumentThatACallAsksForHasAName() {
        Set<EvidenceKind> kinds = new TreeSet<>();
        for (FundingCall call : CallCatalog.standard().calls()) {
            for (Prerequisite prerequisite : call.prerequisites().value().orElse(List.of())) {
                collect(prerequisite.evidence(), kinds);
            }
            for (Objective objective : call.objectives().value().orElse(List.of())) {
                collect(objective.evidence(), kinds);
                for (ObjectiveYear year : objective.years()) {
                    collect(year.evidence().value().orElse(List.of()), kinds);
                }
            }
        }
        assertTrue(kinds.size() > 30, () -> "the calls ask for " + kinds);
        Set<EvidenceKind> nameless = new TreeSet<>(kinds);
        nameless.removeIf(kind -> !EvidenceText.of(kind).french().equals(kind.value()));
        assertEquals(Set.of(), nameless);
    }

    @Test
    void aKindOfACallersOwnKeepsItsCode() {
        EvidenceKind own = EvidenceKind.of("bretagne:charter");
        assertEquals(own.value(), EvidenceText.of(own).french());
        assertEquals(own.value(), EvidenceText.of(own).english());
    }

    private static void collect(List<EvidenceRequirement> requirements, Set<EvidenceKind> kinds) {
        requirements.forEach(requirement -> kinds.addAll(requirement.anyOf()));
    }
}
