package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;

/**
 * No free text has a French phone number. The report says where the first of a text begins and does not repeat it.
 *
 * <p>A number is ten digits from 0 on, in pairs that spaces, points or hyphens separate or not at all, such as 01 23 45 67 89; or
 * nine in the same form after {@code +33} or {@code 0033}. Digits within longer numbers or words are none. Each text is read once,
 * with few characters ahead.
 */
final class PhoneNumberInText implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.text.phone-number",
                    Severity.WARNING,
                    BilingualText.of("Textes sans numéro de téléphone", "Texts without phone numbers"),
                    BilingualText.of(
                            "Ce texte contient un numéro de téléphone, à partir du caractère {position}\u00a0: indiquez un rôle, pas"
                                    + " une personne.",
                            "This text has a phone number, from character {position} on: name a role, not a person."))
            .withRationale(
                    BilingualText.of(
                            "Un plan circule entre services\u00a0: il nomme des fonctions, pas des personnes, pour ne pas diffuser de données personnelles sans besoin.",
                            "A plan is passed around: it names functions, not persons, so that no personal data is spread without need."))
            .withReads(FreeTexts.shapes());

    /** The codes of France and of its overseas parts, without a sign before them. */
    private static final List<String> COUNTRIES = List.of("33", "262", "508", "590", "594", "596", "681", "687", "689");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        context.personalData().report(PersonalData.Kind.PHONE_NUMBER, RULE, findings);
    }

    /** Returns where the first number begins, -1 if there is none. */
    static int find(String text) {
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if ((unit == '+' || unit == '0') && isFree(text, index) && isNumber(text, index)) {
                return index;
            }
        }
        return -1;
    }

    private static boolean isFree(String text, int start) {
        char before = at(text, start - 1);
        if (before == '-' || before == '_') {
            return !Character.isLetterOrDigit(at(text, start - 2));
        }
        if (before == '.' || before == ',') {
            return !isDigit(at(text, start - 2));
        }
        return !Character.isLetterOrDigit(before);
    }

    private static boolean isNumber(String text, int start) {
        int index = afterCountry(text, start);
        if (index < 0) {
            return at(text, start) == '0' && areGroups(text, start + 1);
        }
        index += at(text, index) == ')' ? 1 : 0;
        index += isSeparator(at(text, index)) ? 1 : 0;
        if (text.startsWith("(0)", index)) {
            index += 3;
            index += isSeparator(at(text, index)) ? 1 : 0;
        }
        return areGroups(text, index);
    }

    /** Returns where the number goes on after the code of France or of one of its overseas parts, -1 if there is none. */
    private static int afterCountry(String text, int start) {
        int code = at(text, start) == '+' ? start + 1 : text.startsWith("00", start) ? start + 2 : -1;
        if (code >= 0) {
            for (String country : COUNTRIES) {
                if (text.startsWith(country, code)) {
                    return code + country.length();
                }
            }
        }
        return -1;
    }

    /** Tells whether nine digits stand here as they are grouped in France, or as overseas by the code of the part. */
    private static boolean areGroups(String text, int start) {
        return arePairs(text, start, 1, 4) || (isSeparator(at(text, start + 3)) && arePairs(text, start, 3, 3));
    }

    /**
     * Tells whether some digits, of which the first is not zero, and some pairs stand here, with the same separator before each pair or
     * none.
     */
    private static boolean arePairs(String text, int start, int leading, int pairs) {
        if (at(text, start) == '0') {
            return false;
        }
        for (int digit = 0; digit < leading; digit++) {
            if (!isDigit(at(text, start + digit))) {
                return false;
            }
        }
        char separator = at(text, start + leading);
        boolean separated = isSeparator(separator);
        int index = start + leading;
        for (int pair = 0; pair < pairs; pair++) {
            if (separated) {
                if (at(text, index) != separator) {
                    return false;
                }
                index++;
            }
            if (!isDigit(at(text, index)) || !isDigit(at(text, index + 1))) {
                return false;
            }
            index += 2;
        }
        char after = at(text, index);
        return !isDigit(after) && !(separated && after == separator && after != ' ' && isDigit(at(text, index + 1)));
    }

    private static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : 0;
    }

    private static boolean isSeparator(char unit) {
        return unit == ' ' || unit == '.' || unit == '-';
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
