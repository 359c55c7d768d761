package io.github.carecyber.rules.bench;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Objective;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a program would do that only looks for a document of each kind for each member, and explains nothing. */
final class ByHand {

    private final Map<ObjectiveId, Objective> objectives = new HashMap<>();
    private final List<LegalEntityFinessNumber> members = new ArrayList<>();
    private final LocalDate filed;

    ByHand(FundingCall call, HospitalGroup group, LocalDate filed) {
        for (Objective objective : call.objectives().value().orElseThrow()) {
            objectives.put(objective.id(), objective);
        }
        for (LegalEntity member : group.members()) {
            LegalEntityFinessNumber number = member.finess();
            if (number != null) {
                members.add(number);
            }
        }
        this.filed = filed;
    }

    /** The members that lack a document, with the document. */
    List<String> lacking(Declaration declaration) {
        List<String> lacking = new ArrayList<>();
        for (ObjectiveDeclaration declared : declaration.objectives()) {
            Objective objective = objectives.get(declared.objective());
            for (EvidenceRequirement requirement :
                    objective == null ? List.<EvidenceRequirement>of() : objective.evidence()) {
                if (requirement.condition() == EvidenceCondition.ALWAYS) {
                    Set<LegalEntityFinessNumber> found = new HashSet<>();
                    for (Evidence document : declared.evidence()) {
                        if (isInTime(document, requirement)) {
                            found.addAll(document.covers());
                        }
                    }
                    for (LegalEntityFinessNumber member : members) {
                        if (!found.contains(member)) {
                            lacking.add(member + " lacks " + requirement.title().english());
                        }
                    }
                }
            }
        }
        return lacking;
    }

    private boolean isInTime(Evidence document, EvidenceRequirement requirement) {
        EvidenceKind kind = document.kind();
        LocalDate dated = document.dated();
        return kind != null && requirement.anyOf().contains(kind) && dated != null && !dated.isAfter(filed);
    }
}
