package io.github.carecyber.json;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.report.CanonicalForm;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rules as a page for the Javadoc, by family, in French and in English. */
final class RulesPage {

    private final StringBuilder html = new StringBuilder();

    private RulesPage() {}

    static String of(List<Rule> rules) {
        Map<String, List<Rule>> families = new TreeMap<>();
        for (Rule rule : rules) {
            families.computeIfAbsent(familyOf(rule), absent -> new ArrayList<>())
                    .add(rule);
        }
        RulesPage page = new RulesPage();
        page.begin(families);
        families.forEach(page::family);
        page.line("</body>");
        page.line("</html>");
        return page.html.toString();
    }

    private static String familyOf(Rule rule) {
        String id = rule.id().value();
        return id.substring(0, id.lastIndexOf('.'));
    }

    private void begin(Map<String, List<Rule>> families) {
        line("<!DOCTYPE html>");
        line("<html lang=\"en\">");
        line("<head>");
        line("<meta charset=\"UTF-8\">");
        line("<title>The rules of the library – Les règles de la bibliothèque</title>");
        line("</head>");
        line("<body>");
        line("<h1>The rules of the library – <span lang=\"fr\">Les règles de la bibliothèque</span></h1>");
        line(
                "<p>Every rule with its identifier, how much it weighs, what it says and on what ground. Names in braces stand for the");
        line(
                "figures of the case. Only errors block; warnings and information leave a file accepted. This page is made from the");
        line("rules themselves by a test, not by hand.</p>");
        line(
                "<p lang=\"fr\">Chaque règle avec son identifiant, sa gravité, son message et son fondement. Les noms entre accolades");
        line(
                "tiennent la place des données du cas. Seules les erreurs bloquent\u00a0; un avertissement ou une information laisse le");
        line(
                "document accepté. Cette page est produite à partir des règles elles-mêmes par un test, non à la main.</p>");
        line("<ul>");
        families.forEach((family, rules) ->
                line("<li><a href=\"#" + family + "\">" + family + "</a> (" + rules.size() + ")</li>"));
        line("</ul>");
    }

    private void family(String family, List<Rule> rules) {
        line("<h2 id=\"" + family + "\">" + family + "</h2>");
        for (Rule rule : rules) {
            String id = rule.id().value();
            line("<h3 id=\"" + id + "\"><code>" + id + "</code></h3>");
            line("<table>");
            line("<caption>" + CanonicalForm.nameOf(rule.severity()) + " – "
                    + (rule.severity() == Severity.ERROR ? "blocks" : "does not block") + " – <span lang=\"fr\">"
                    + Phrases.of(rule.severity()).french() + ", "
                    + (rule.severity() == Severity.ERROR ? "bloque" : "ne bloque pas") + "</span></caption>");
            row("Rule", "Règle", rule.title());
            row("Message", "Message", rule.message());
            BilingualText rationale = rule.rationale();
            if (rationale != null) {
                row("Reason", "Raison", rationale);
            }
            LegalReference basis = rule.basis();
            if (basis != null) {
                String text = basis.title() + (basis.article() == null ? "" : ", " + basis.article());
                row("Text", "Texte", BilingualText.of(text, text));
            }
            line("</table>");
        }
    }

    private void row(String english, String french, BilingualText text) {
        line("<tr><th scope=\"row\">" + english + "</th><td>" + escaped(text.english()) + "</td></tr>");
        line("<tr lang=\"fr\"><th scope=\"row\">" + french + "</th><td>" + escaped(text.french()) + "</td></tr>");
    }

    /** Javadoc reads braces with an at sign as tags; a name in braces is none. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void line(String text) {
        html.append(text).append('\n');
    }
}
