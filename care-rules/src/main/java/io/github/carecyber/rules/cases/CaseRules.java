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

    static final Rule UNKNOWN_DECLARATION = Rule.of(
            "cases.declaration.unknown",
            Severity.ERROR,
            BilingualText.of("Déclarations décrites dans le jeu de cas", "Declarations described in the case file"),
            BilingualText.of(
                    "La déclaration «\u00a0{name}\u00a0» n’est pas décrite dans declarations.",
                    "The declaration “{name}” is not described in declarations."));

    static final Rule UNKNOWN_OBJECTIVE = Rule.of(
            "cases.objective.unknown",
            Severity.ERROR,
            BilingualText.of("Objectifs attendus prévus par l’appel", "Objectives expected are those of the call"),
            BilingualText.of(
                    "L’appel {call} n’a pas d’objectif {objective}.", "The call {call} has no objective {objective}."));

    static final Rule UNKNOWN_PART = Rule.of(
            "cases.part.unknown",
            Severity.ERROR,
            BilingualText.of("Éléments attendus prévus par l’objectif", "Parts expected are those of the objective"),
            BilingualText.of(
                    "L’objectif {objective} ne demande rien qui s’appelle «\u00a0{part}\u00a0».",
                    "The objective {objective} asks for nothing called “{part}”."));

    static final Rule CHANGES_NOTHING = Rule.of(
            "cases.change.without-effect",
            Severity.ERROR,
            BilingualText.of("Modifications qui changent la déclaration", "Changes that change the declaration"),
            BilingualText.of(
                    "La déclaration «\u00a0{name}\u00a0» le dit déjà, ou ne dit pas ce qu’il s’agit de retirer\u00a0: rien ne change.",
                    "The declaration “{name}” says so already, or does not say what is to be left out: nothing changes."));

    static final List<Rule> ALL = List.of(
            UNKNOWN_APPLICANT,
            UNKNOWN_DOCUMENT,
            REPEATED_DOCUMENT,
            UNKNOWN_CONDITION,
            UNKNOWN_DECLARATION,
            UNKNOWN_OBJECTIVE,
            UNKNOWN_PART,
            CHANGES_NOTHING);

    private CaseRules() {}
}
