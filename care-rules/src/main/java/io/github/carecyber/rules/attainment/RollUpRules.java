package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;

/** What may not go together in the declarations of the members of a GHT. */
final class RollUpRules {

    static final Rule NO_GROUP = Rule.of(
            "attainment.roll-up.no-group",
            Severity.ERROR,
            BilingualText.of("Consolidation pour un GHT", "Roll-up for a GHT"),
            BilingualText.of(
                    "Le déclarant n’est pas un GHT\u00a0: il n’y a pas de membres à réunir.",
                    "The applicant is no GHT: there are no members to put together."));

    static final Rule UNIDENTIFIED = Rule.of(
            "attainment.roll-up.unidentified",
            Severity.ERROR,
            BilingualText.of("Membre identifié", "Member identified"),
            BilingualText.of(
                    "La déclaration ne dit pas, par son numéro FINESS, de quelle entité juridique elle émane\u00a0; elle est écartée.",
                    "The declaration does not say by a FINESS number which legal entity it comes from; it is left out."));

    static final Rule NOT_A_MEMBER = Rule.of(
            "attainment.roll-up.not-a-member",
            Severity.ERROR,
            BilingualText.of("Déclarations des membres seulement", "Declarations of members only"),
            BilingualText.of(
                    "L’entité {number} n’est pas membre du GHT\u00a0; sa déclaration est écartée.",
                    "The entity {number} is no member of the GHT; its declaration is left out."));

    static final Rule NO_DECLARATION = Rule.of(
            "attainment.roll-up.no-declaration",
            Severity.WARNING,
            BilingualText.of("Déclaration de chaque membre", "Declaration of every member"),
            BilingualText.of("Le membre {number} n’a rien déclaré.", "The member {number} has declared nothing."));

    static final Rule DECLARED_TWICE = Rule.of(
            "attainment.roll-up.declared-twice",
            Severity.ERROR,
            BilingualText.of("Une déclaration par membre", "One declaration for each member"),
            BilingualText.of(
                    "Le membre {number} a plusieurs déclarations différentes\u00a0; elles sont toutes écartées.",
                    "The member {number} has several declarations that differ; all of them are left out."));

    static final Rule CALL_DIFFERS = Rule.of(
            "attainment.roll-up.call-differs",
            Severity.ERROR,
            BilingualText.of("Déclarations pour le même appel", "Declarations for the same call"),
            BilingualText.of(
                    "La déclaration du membre {number} est établie pour l’appel {declared-call} et non {call}\u00a0; elle est écartée.",
                    "The declaration of the member {number} is made for the call {declared-call} and not {call}; it is left out."));

    static final Rule YEAR_DIFFERS = Rule.of(
            "attainment.roll-up.year-differs",
            Severity.ERROR,
            BilingualText.of("Déclarations de la même année", "Declarations of the same year"),
            BilingualText.of(
                    "La déclaration du membre {number} porte sur l’année {declared-year} et non {year}\u00a0; elle est écartée.",
                    "The declaration of the member {number} is about the year {declared-year} and not {year}; it is left out."));

    static final Rule MODES_DIFFER = Rule.of(
            "attainment.roll-up.modes-differ",
            Severity.ERROR,
            BilingualText.of("Membres d’accord sur un objectif", "Members agree on an objective"),
            BilingualText.of(
                    "Pour l’objectif {objective}, {number} déclare «\u00a0{mode}\u00a0» et {other-number} «\u00a0{other-mode}\u00a0».",
                    "For the objective {objective}, {number} declares “{mode}” and {other-number} “{other-mode}”."));

    static final Rule ANSWERS_DIFFER = Rule.of(
            "attainment.roll-up.answers-differ",
            Severity.ERROR,
            BilingualText.of("Membres d’accord sur une exigence", "Members agree on a requirement"),
            BilingualText.of(
                    "Pour l’objectif {objective}, l’exigence {name} est remplie selon {other-number} et ne l’est pas selon {number}.",
                    "For the objective {objective}, the requirement {name} is met according to {other-number} and not according to {number}."));

    static final Rule DOCUMENTS_DIFFER = Rule.of(
            "attainment.roll-up.documents-differ",
            Severity.ERROR,
            BilingualText.of("Même pièce, même contenu", "Same document, same content"),
            BilingualText.of(
                    "Pour l’objectif {objective}, la pièce {evidence} n’est pas la même selon {number} et selon {other-number}.",
                    "For the objective {objective}, the document {evidence} is not the same according to {number} and to {other-number}."));

    static final Rule RATES_DIFFER = Rule.of(
            "attainment.roll-up.rates-differ",
            Severity.WARNING,
            BilingualText.of("Taux mesurés sur la même période", "Rates measured over the same time"),
            BilingualText.of(
                    "Pour l’objectif {objective}, les membres n’ont pas mesuré le taux {measure} sur la même période\u00a0; chacun compte pour"
                            + " lui-même.",
                    "For the objective {objective}, the members did not measure the rate {measure} over the same time; each counts for"
                            + " itself."));

    static final List<Rule> ALL = List.of(
            NO_GROUP,
            UNIDENTIFIED,
            NOT_A_MEMBER,
            NO_DECLARATION,
            DECLARED_TWICE,
            CALL_DIFFERS,
            YEAR_DIFFERS,
            MODES_DIFFER,
            ANSWERS_DIFFER,
            DOCUMENTS_DIFFER,
            RATES_DIFFER);

    private RollUpRules() {}
}
