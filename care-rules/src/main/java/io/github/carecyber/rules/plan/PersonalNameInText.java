package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/**
 * No free text names a person by civil title and name, but for names that are exempt. The report says where the first of a text
 * begins and does not repeat it.
 */
final class PersonalNameInText implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.text.personal-name",
                    Severity.WARNING,
                    BilingualText.of("Textes sans nom de personne", "Texts without names of persons"),
                    BilingualText.of(
                            "Ce texte semble nommer une personne, à partir du caractère {position}\u00a0: indiquez un rôle, pas une"
                                    + " personne.",
                            "This text seems to name a person, from character {position} on: name a role, not a person."))
            .withRationale(
                    BilingualText.of(
                            "Un plan circule entre services\u00a0: il nomme des fonctions, pas des personnes, pour ne pas diffuser de données personnelles sans besoin.",
                            "A plan is passed around: it names functions, not persons, so that no personal data is spread without need."))
            .withReads(FreeTexts.shapes());

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        context.personalData().report(PersonalData.Kind.NAME, RULE, findings);
    }

    /** Returns where the first name begins that is not exempt, -1 if there is none. */
    static int find(String text, ExemptNames exempt) {
        PersonalName name = PersonalName.find(text, 0, false);
        while (name != null && exempt.contains(name)) {
            name = PersonalName.find(text, name.end(), false);
        }
        return name == null ? -1 : name.start();
    }
}
