package io.github.carecyber.rules.cases;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;

/** What can be wrong with a case file, each in words. */
final class CaseRules {

    static final Rule UNKNOWN_APPLICANT = Rule.of(
            "cases.applicant.unknown",
            Severity.ERROR,
            BilingualText.of("Candidats décrits dans le jeu de cas", "Applicants described in the case file"),
            BilingualText.of(
                    "Le candidat «\u00a0{name}\u00a0» n’est pas décrit dans applicants.",
                    "The applicant “{name}” is not described in applicants."));

    static final Rule UNKNOWN_DOCUMENT = Rule.of(
            "cases.document.unknown",
            Severity.ERROR,
            BilingualText.of("Pièces décrites dans le jeu de cas", "Documents described in the case file"),
            BilingualText.of(
                    "La pièce {id} n’est pas décrite dans documents.",
                    "The document {id} is not described in documents."));

    static final Rule REPEATED_DOCUMENT = Rule.of(
            "cases.document.repeated",
            Severity.ERROR,
            BilingualText.of("Un identifiant par pièce", "One identifier for each document"),
            BilingualText.of(
                    "L’identifiant {id} désigne déjà une autre pièce.",
                    "The identifier {id} already stands for another document."));

    static final Rule UNKNOWN_CONDITION = Rule.of(
            "cases.condition.unknown",
            Severity.ERROR,
            BilingualText.of("Conditions attendues prévues par l’appel", "Conditions expected are those of the call"),
            BilingualText.of(
                    "L’appel {call} n’a pas de condition {condition}.",
                    "The call {call} has no condition {condition}."));

    static final List<Rule> ALL = List.of(UNKNOWN_APPLICANT, UNKNOWN_DOCUMENT, REPEATED_DOCUMENT, UNKNOWN_CONDITION);

    private CaseRules() {}
}
