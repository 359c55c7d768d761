package io.github.carecyber.rules.page;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.report.Adjustment;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.catalog.RuleCatalog;
import io.github.carecyber.rules.text.PlainText;
import io.github.carecyber.rules.wording.GapText;
import io.github.carecyber.rules.wording.Markup;
import io.github.carecyber.rules.wording.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What the check found: rules broken, what blocks first, rules that could not be decided, and rules that count otherwise. */
final class FindingsSection {

    /** The most violations, and the most undecided rules, that are shown. */
    static final int MOST = 200;

    private final RuleCatalog catalog;
    private final PageText text;
    private final PlainText messages;
    private final Function<Violation, String> places;

    private FindingsSection(RuleCatalog catalog, PageText text, Function<Violation, String> places) {
        this.catalog = catalog;
        this.text = text;
        this.messages = PlainText.of(catalog, text.locale());
        this.places = places;
    }

    static void write(Report report, RuleCatalog catalog, PageText text) {
        FindingsSection findings = new FindingsSection(
                catalog, text, violation -> text.values().of(violation.path(), violation.position()));
        text.section("", "findings", text.in("Constats", "Findings"));
        findings.violations(report.violations(), text.in("Règles enfreintes", "Rules broken"));
        findings.undecided(report.undecided());
        findings.adjustments(report.adjustments());
        text.endSection();
    }

    /** Writes a table of violations alone, with places of another document each. */
    static void table(
            List<Violation> violations,
            String caption,
            RuleCatalog catalog,
            PageText text,
            Function<Violation, String> places) {
        new FindingsSection(catalog, text, places).violations(violations, caption);
    }

    private void violations(List<Violation> violations, String caption) {
        if (violations.isEmpty()) {
            text.raw("<p>")
                    .words("Aucune règle enfreinte.", "No rule is broken.")
                    .raw("</p>\n");
            return;
        }
        text.tableOf(
                "findings",
                caption,
                text.in("Gravité", "Severity"),
                text.in("Constat", "Finding"),
                text.in("Règle", "Rule"),
                text.in("Emplacement", "Place"));
        violations.stream()
                .sorted(Comparator.comparing(Violation::severity))
                .limit(MOST)
                .forEach(this::violation);
        text.endTable();
        left(violations.size());
        text.note(text.in(
                "Seules les erreurs bloquent. Sans texte cité, une règle relève du calcul, de la logique ou des bonnes pratiques.",
                "Only errors block. Where no text is cited, a rule rests on arithmetic, logic or good practice."));
    }

    private void violation(Violation violation) {
        text.raw("<tr><td>");
        text.badge(violation.severity().name().toLowerCase(Locale.ROOT), text.in(Phrases.of(violation.severity())));
        text.raw("</td><td>").foreign(messages.of(violation));
        catalog.rule(violation.rule()).map(Rule::basis).ifPresent(this::basis);
        text.raw("</td><td>");
        rule(violation.rule());
        text.raw("</td><td>").place(places.apply(violation)).raw("</td></tr>\n");
    }

    private void basis(LegalReference basis) {
        String article = basis.article();
        String title = article == null ? basis.title() : basis.title() + ", " + article;
        text.raw("<br/><span class=\"note\">").words("Fondement\u00a0: ", "Basis: ");
        if (basis.link() == null) {
            text.foreign(title);
        } else {
            text.raw("<a rel=\"noreferrer\" href=\""
                            + Markup.escaped(basis.link().toString()) + "\">")
                    .foreign(title)
                    .raw("</a>");
        }
        text.raw("</span>");
    }

    private void rule(RuleId id) {
        Optional<String> title = catalog.rule(id).map(Rule::title).map(text::in);
        title.ifPresent(words -> text.words(words).raw("<br/>"));
        text.element("code", id.value());
    }

    private void undecided(List<Undecided> undecided) {
        if (undecided.isEmpty()) {
            text.raw("<p>")
                    .words("Toutes les règles ont pu être tranchées.", "Every rule could be decided.")
                    .raw("</p>\n");
            return;
        }
        text.tableOf(
                "findings",
                text.in("Règles non tranchées", "Rules that could not be decided"),
                text.in("État", "State"),
                text.in("Ce qui manque", "What is missing"),
                text.in("Règle", "Rule"),
                text.in("Emplacement", "Place"));
        undecided.stream().limit(MOST).forEach(finding -> {
            text.raw("<tr><td>")
                    .badge("undecided", text.in("non tranchée", "undecided"))
                    .raw("</td><td>")
                    .foreign(GapText.sentence(finding.gaps(), text.locale()))
                    .raw("</td><td>");
            rule(finding.rule());
            text.raw("</td><td>").place(text.values().of(finding.path(), null)).raw("</td></tr>\n");
        });
        text.endTable();
        left(undecided.size());
    }

    private void left(int all) {
        int hidden = all - MOST;
        if (hidden > 0) {
            text.note(text.in("Le tableau est abrégé\u00a0: ", "The table is cut: ")
                    + text.values().more(hidden) + ".");
        }
    }

    private void adjustments(List<Adjustment> adjustments) {
        if (adjustments.isEmpty()) {
            return;
        }
        text.tableOf(
                "changes",
                text.in("Règles allégées ou écartées, avec leur motif", "Rules that count otherwise, with the reason"),
                text.in("Règle", "Rule"),
                text.in("Changement", "Change"),
                text.in("Motif", "Reason"),
                text.in("#Constats", "#Findings"));
        for (Adjustment adjustment : adjustments) {
            Severity severity = adjustment.severity();
            text.raw("<tr><td>");
            rule(adjustment.rule());
            text.raw("</td>")
                    .element(
                            "td",
                            severity == null
                                    ? text.in("écartée", "set aside")
                                    : text.in("ramenée à ", "lowered to ") + text.in(Phrases.of(severity)))
                    .raw("<td>")
                    .foreign(adjustment.reason())
                    .raw("</td>")
                    .number(adjustment.findings())
                    .raw("</tr>\n");
        }
        text.endTable();
    }
}
