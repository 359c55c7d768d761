package io.github.carecyber.rules.page;

import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.ObjectiveVerdict;
import io.github.carecyber.rules.attainment.StepDeadline;
import io.github.carecyber.rules.checklist.AttainmentWords;
import io.github.carecyber.rules.checklist.ChecklistItem;
import io.github.carecyber.rules.wording.TermText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of the page of a declaration: whose it is, the answer, and the figures that matter most. */
final class AttainmentHeadSection {

    private final AttainmentSubject subject;
    private final AttainmentVerdict verdict;
    private final PageText text;

    private AttainmentHeadSection(AttainmentSubject subject, PageText text) {
        this.subject = subject;
        this.verdict = subject.verdict();
        this.text = text;
    }

    static void write(AttainmentSubject subject, PageText text) {
        AttainmentHeadSection head = new AttainmentHeadSection(subject, text);
        Applicant applicant = subject.declaration().applicant();
        String name = applicant == null ? null : applicant.name();
        text.opening(
                text.in("État d’atteinte des objectifs", "Attainment of objectives"),
                name == null || name.isBlank() ? text.in("Déclaration d’atteinte", "Declaration") : name);
        head.identity(applicant);
        head.answer();
        text.raw("</header>\n<main>\n");
        head.figures();
    }

    private void identity(@Nullable Applicant applicant) {
        Declaration declaration = subject.declaration();
        text.raw("<dl class=\"identity\">\n");
        text.item(text.in("Déclaration", "Declaration"), declaration.id());
        text.item(
                text.in("Appel", "Call"),
                subject.call() == null
                        ? verdict.call()
                        : text.in(subject.call().title()) + " (" + verdict.call() + ")");
        text.item(text.in("Déclarant", "Applicant"), applicant == null ? null : described(applicant));
        text.item(text.in("Dépôt", "Filing"), text.in(AttainmentWords.filing(verdict.day())));
        if (verdict.year() != null) {
            text.item(text.in("Année des cibles", "Year of the targets"), verdict.year());
        }
        text.item(text.in("Connaissances au", "As known on"), text.day(verdict.asOf()));
        text.raw("</dl>\n");
    }

    private @Nullable String described(Applicant applicant) {
        return applicant.fold(this::ofGroup, this::ofEntity);
    }

    private String ofGroup(HospitalGroup group) {
        int members = group.members().size();
        String described = text.in(
                "GHT de " + members + (members > 1 ? " établissements" : " établissement"),
                "GHT of " + members + (members == 1 ? " establishment" : " establishments"));
        return group.id() == null ? described : described + " (" + group.id() + ")";
    }

    private @Nullable String ofEntity(LegalEntity entity) {
        return entity.finess() == null ? null : "FINESS " + entity.finess();
    }

    private void answer() {
        Status status = verdict.status();
        text.raw("<div class=\"verdict " + ofStatus(status) + "\">\n")
                .element("strong", text.in(AttainmentWords.answer(status)))
                .raw("\n<p>")
                .words(
                        "Objectifs\u00a0: " + count(Status.MET) + " atteints, " + count(Status.NOT_MET)
                                + " non atteints, " + count(Status.UNKNOWN) + " à compléter, "
                                + count(Status.NOT_APPLICABLE) + " sans objet.",
                        "Objectives: " + count(Status.MET) + " reached, " + count(Status.NOT_MET) + " not reached, "
                                + count(Status.UNKNOWN) + " to complete, " + count(Status.NOT_APPLICABLE)
                                + " not applicable.")
                .raw("</p>\n");
        if (verdict.objectives().stream().anyMatch(ObjectiveVerdict::mandatory)) {
            text.raw("<p>")
                    .words("Objectifs obligatoires\u00a0: ", "Mandatory objectives: ")
                    .words(text.in(AttainmentWords.objective(verdict.mandatory())) + ".")
                    .raw("</p>\n");
        }
        if (!verdict.report().isAccepted()) {
            text.raw("<p>")
                    .words(
                            "La déclaration elle-même comporte des erreurs\u00a0; voir les constats.",
                            "The declaration itself has errors; see the findings.")
                    .raw("</p>\n");
        }
        text.raw("</div>\n");
    }

    /** The colours of an answer, which is said in words beside it. */
    static String ofStatus(Status status) {
        return switch (status) {
            case MET -> "accepted";
            case NOT_MET -> "error";
            case NOT_APPLICABLE -> "none";
            case UNKNOWN -> "undecided";
        };
    }

    private long count(Status status) {
        return verdict.objectives().stream()
                .filter(objective -> objective.status() == status)
                .count();
    }

    private void figures() {
        List<ChecklistItem> items =
                subject.parts().stream().flatMap(part -> part.items().stream()).toList();
        long asked = items.stream()
                .filter(item -> item.status() != Status.NOT_APPLICABLE)
                .count();
        long done = items.stream().filter(item -> item.status() == Status.MET).count();
        text.section("", "figures", text.in("L’essentiel", "At a glance")).raw("<dl class=\"figures\">\n");
        long applicable = verdict.objectives().size() - count(Status.NOT_APPLICABLE);
        text.figure(
                text.in("Objectifs atteints", "Objectives reached"),
                text.in(count(Status.MET) + " sur " + applicable, count(Status.MET) + " of " + applicable),
                "");
        text.figure(
                text.in("Pièces et cibles en ordre", "Documents and targets in order"),
                text.in(done + " sur " + asked, done + " of " + asked),
                "");
        next(verdict.next());
        text.raw("</dl>\n").endSection();
    }

    private void next(@Nullable StepDeadline next) {
        String term = text.in("Prochaine échéance", "Next deadline");
        if (next == null) {
            text.figure(
                    term,
                    text.in("aucune", "none"),
                    text.in(
                            "Toutes les étapes datées de l’appel sont terminées.",
                            "Every dated step of the call has ended."));
            return;
        }
        String step = text.in(TermText.of(next.step()));
        if (next.daysLeft() == null || next.deadline() == null) {
            text.figure(term, text.in("inconnue", "not known"), step);
        } else {
            text.figure(
                    term,
                    text.in(AttainmentWords.left(next.daysLeft())),
                    step + ", " + text.in(AttainmentWords.day(next.deadline())));
        }
    }
}
