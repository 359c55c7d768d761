package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.testkit.Declarations;
import io.github.carecyber.rules.testkit.SecondCall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A declaration in which everything is done, with a change to make, and the answer to it. */
record Assessed(FundingCall call, Declaration declaration, LocalDate asOf) {

    static final LocalDate FILED = LocalDate.of(2026, 3, 20);
    static final LocalDate LATER = LocalDate.of(2026, 6, 1);

    static Assessed complete(Applicant applicant) {
        FundingCall call = SecondCall.call();
        return new Assessed(call, Declarations.complete(call, applicant, FILED), LATER);
    }

    static Assessed group() {
        return complete(Declarations.group(33, 17, 10));
    }

    static Assessed hospital() {
        return complete(Declarations.hospital(0, 100));
    }

    Assessed asOf(LocalDate day) {
        return new Assessed(call, declaration, day);
    }

    Assessed with(UnaryOperator<Declaration> change) {
        return new Assessed(call, change.apply(declaration), asOf);
    }

    /** With what is said of one objective changed. */
    Assessed with(String objective, UnaryOperator<ObjectiveDeclaration> change) {
        List<ObjectiveDeclaration> objectives = new ArrayList<>();
        for (ObjectiveDeclaration one : declaration.objectives()) {
            objectives.add(ObjectiveId.of(objective).equals(one.objective()) ? change.apply(one) : one);
        }
        return with(declared -> declared.withObjectives(objectives));
    }

    /** With the documents of one kind changed, or left out if the change gives none. */
    Assessed withDocument(String objective, String kind, UnaryOperator<List<Evidence>> change) {
        return with(objective, declared -> {
            List<Evidence> documents = new ArrayList<>();
            for (Evidence document : declared.evidence()) {
                if (EvidenceKind.of(kind).equals(document.kind())) {
                    documents.addAll(change.apply(List.of(document)));
                } else {
                    documents.add(document);
                }
            }
            return declared.withEvidence(documents);
        });
    }

    Assessed dated(String objective, String kind, LocalDate day) {
        return withDocument(objective, kind, found -> List.of(found.get(0).withDated(day)));
    }

    Assessed without(String objective, String kind) {
        return withDocument(objective, kind, found -> List.of());
    }

    AttainmentVerdict verdict() {
        return Attainment.of(call).assess(declaration, asOf);
    }

    ObjectiveVerdict verdict(String objective) {
        return verdict().objective(ObjectiveId.of(objective)).orElseThrow();
    }

    Status status(String objective) {
        return verdict(objective).status();
    }

    List<String> findings() {
        return verdict().report().violations().stream()
                .map(Violation::rule)
                .map(Object::toString)
                .distinct()
                .toList();
    }
}
