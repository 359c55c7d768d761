package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/**
 * No free text has an e-mail address. The report says where the first of a text begins and does not repeat it.
 *
 * <p>An address is a sign {@code @} after a letter, digit or sign of a name and before a domain that ends in a point and two
 * letters. Each text is read once.
 */
final class EmailAddressInText implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.text.e-mail-address",
                    Severity.WARNING,
                    BilingualText.of("Textes sans adresse électronique", "Texts without e-mail addresses"),
                    BilingualText.of(
                            "Ce texte contient une adresse électronique, à partir du caractère {position}\u00a0: indiquez un rôle, pas"
                                    + " une personne.",
                            "This text has an e-mail address, from character {position} on: name a role, not a person."))
            .withRationale(
                    BilingualText.of(
                            "Un plan circule entre services\u00a0: il nomme des fonctions, pas des personnes, pour ne pas diffuser de données personnelles sans besoin.",
                            "A plan is passed around: it names functions, not persons, so that no personal data is spread without need."))
            .withReads(FreeTexts.shapes());

    private static final String SIGNS_OF_NAMES = "._%+-";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        context.personalData().report(PersonalData.Kind.EMAIL_ADDRESS, RULE, findings);
    }

    /** Returns where the first address begins, -1 if there is none. */
    static int find(String text) {
        int before = 0;
        int sign = text.indexOf('@');
        while (sign >= 0) {
            int start = sign;
            while (start > before && isOfName(text.charAt(start - 1))) {
                start--;
            }
            int next = text.indexOf('@', sign + 1);
            if (start < sign && isDomain(text, sign + 1, next < 0 ? text.length() : next)) {
                return start;
            }
            before = sign + 1;
            sign = next;
        }
        return -1;
    }

    /** Tells whether a domain stands here. Stops at the next sign, so that no character is read for two addresses. */
    private static boolean isDomain(String text, int from, int until) {
        boolean inDomain = false;
        boolean afterPoint = false;
        int letters = 0;
        for (int index = from; index < until; index++) {
            char unit = text.charAt(index);
            if (Character.isLetterOrDigit(unit)) {
                letters = Character.isLetter(unit) ? letters + 1 : 0;
                if (inDomain && afterPoint && letters >= 2) {
                    return true;
                }
                inDomain = true;
            } else if (unit == '.' && inDomain) {
                afterPoint = true;
                letters = 0;
            } else if (unit == '-' && inDomain) {
                letters = 0;
            } else {
                return false;
            }
        }
        return false;
    }

    private static boolean isOfName(char unit) {
        return Character.isLetterOrDigit(unit) || SIGNS_OF_NAMES.indexOf(unit) >= 0;
    }
}
