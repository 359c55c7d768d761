package io.github.carecyber.rules.text;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.wording.Phrases;
import java.util.Locale;

/** A rule in words, for whoever looks it up: how much it weighs, what it asks for and says, and on what ground. */
final class RuleText {

    private RuleText() {}

    static String of(Rule rule, Locale locale) {
        StringBuilder text = new StringBuilder();
        text.append(rule.id())
                .append(" (")
                .append(Phrases.of(rule.severity()).in(locale))
                .append(
                        rule.severity() == Severity.ERROR
                                ? in(", bloque", ", blocks", locale)
                                : in(", ne bloque pas", ", does not block", locale))
                .append(")\n");
        line(in("Règle\u00a0: ", "Rule: ", locale), rule.title().in(locale), text);
        line(in("Message\u00a0: ", "Message: ", locale), rule.message().in(locale), text);
        BilingualText rationale = rule.rationale();
        if (rationale != null) {
            line(in("Raison\u00a0: ", "Reason: ", locale), rationale.in(locale), text);
        }
        LegalReference basis = rule.basis();
        if (basis != null) {
            line(in("Texte\u00a0: ", "Text: ", locale), cited(basis, locale), text);
        }
        return text.toString();
    }

    private static String cited(LegalReference basis, Locale locale) {
        return basis.title()
                + (basis.article() == null ? "" : ", " + basis.article())
                + (basis.published() == null
                        ? ""
                        : in(", publié le ", ", published on ", locale)
                                + DayText.of(basis.published()).in(locale))
                + " (" + Phrases.of(basis.confidence()).in(locale) + ")";
    }

    private static void line(String heading, String content, StringBuilder text) {
        text.append("  ").append(heading).append(content).append('\n');
    }

    private static String in(String french, String english, Locale locale) {
        return BilingualText.of(french, english).in(locale);
    }
}
