package io.github.carecyber.rules.page;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.rules.insight.Cost;
import io.github.carecyber.rules.insight.CriticalPath;
import io.github.carecyber.rules.insight.ExposureSummary;
import io.github.carecyber.rules.insight.OpenWeaknesses;
import io.github.carecyber.rules.wording.Headings;
import io.github.carecyber.rules.wording.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of the page: what plan it is, whether it is accepted, and the figures that matter most. */
final class HeadSection {

    private final PageSubject subject;
    private final PageText text;

    private HeadSection(PageSubject subject, PageText text) {
        this.subject = subject;
        this.text = text;
    }

    static void write(PageSubject subject, PageText text) {
        HeadSection head = new HeadSection(subject, text);
        head.opening();
        head.identity();
        head.verdict();
        text.raw("</header>\n<main>\n");
        head.figures();
    }

    private void opening() {
        String stated = subject.plan().title();
        String kind = text.in("Plan de remédiation cyber", "Cyber remediation plan");
        String title = stated == null || stated.isBlank() ? kind : stated;
        text.raw("<!DOCTYPE html>\n<html lang=\"" + text.language() + "\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                        + " 'unsafe-inline'\"/>\n<title>")
                .raw(Markup.escaped(Markup.shortened(title, PageText.LONGEST)))
                .raw("</title>\n<style>\n" + PageStyle.TEXT + "</style>\n</head>\n<body>\n<header>\n")
                .element(
                        "p class=\"kind\"",
                        text.in("Synthèse d’un plan de remédiation", "Summary of a remediation plan"))
                .raw("\n<h1>");
        text.foreign(title).raw("</h1>\n");
    }

    private void identity() {
        RemediationPlan plan = subject.plan();
        text.raw("<dl class=\"identity\">\n");
        item(text.in("Identifiant du plan", "Plan identifier"), plan.id());
        if (plan.version() != null) {
            item(text.in("Version", "Version"), plan.version());
        }
        if (plan.drawnUp() != null) {
            item(text.in("Établi le", "Drawn up on"), text.day(plan.drawnUp()));
        }
        CallId named = subject.call() == null ? plan.call() : subject.call().id();
        item(
                text.in("Appel", "Call"),
                subject.call() == null || named == null
                        ? named
                        : text.in(subject.call().title()) + " (" + named + ")");
        item(text.in("Candidat (FINESS)", "Applicant (FINESS)"), plan.applicant());
        item(
                text.in("Date du contrôle", "Date of the check"),
                text.day(subject.summary().asOf()));
        text.raw("</dl>\n");
    }

    private void item(String term, @Nullable Object value) {
        text.element("dt", term).raw("<dd>");
        if (value == null) {
            text.words("non indiqué", "not stated");
        } else {
            text.foreign(value.toString());
        }
        text.raw("</dd>\n");
    }

    private void verdict() {
        Report report = subject.report();
        boolean accepted = report.isAccepted();
        text.raw("<div class=\"verdict " + (accepted ? "accepted" : "refused") + "\">\n")
                .element("strong", text.in(accepted ? Headings.ACCEPTED : Headings.REFUSED))
                .raw("\n<p>")
                .words(counted(report.count(Severity.ERROR), "erreur", "erreurs", "error", "errors"))
                .words(", ")
                .words(counted(
                        report.count(Severity.WARNING), "avertissement", "avertissements", "warning", "warnings"))
                .words(", ")
                .words(counted(
                        report.count(Severity.INFO), "information", "informations", "information", "informations"))
                .words(", ")
                .words(counted(
                        report.undecided().size(),
                        "règle non tranchée",
                        "règles non tranchées",
                        "rule undecided",
                        "rules undecided"))
                .raw(".</p>\n");
        if (!report.adjustments().isEmpty()) {
            text.raw("<p>")
                    .words(
                            "Des règles ont été allégées ou écartées, sur justification\u00a0; voir plus bas.",
                            "Rules were made to count otherwise, with a reason; see below.")
                    .raw("</p>\n");
        }
        text.raw("</div>\n");
    }

    private void figures() {
        ExposureSummary exposure = subject.summary().exposure();
        List<OpenWeaknesses> months = exposure.months();
        OpenWeaknesses end = months.get(months.size() - 1);
        Cost total = subject.summary().costs().total();
        CriticalPath path = subject.summary().criticalPath();
        text.section("", "figures", text.in("L’essentiel", "At a glance")).raw("<dl class=\"figures\">\n");
        figure(
                text.in("Failles exploitables", "Exploitable weaknesses"),
                text.values().of(exposure.exploitable()),
                exposure.accepted() == 0
                        ? ""
                        : text.in("dont risque accepté\u00a0: ", "risk accepted: ") + exposure.accepted());
        figure(
                text.in("Ouvertes à la date du contrôle", "Open on the date of the check"),
                text.values().of(exposure.now().all()),
                ofWhichExploited(exposure.now()));
        figure(
                text.in("Ouvertes fin ", "Open at the end of ") + ExposureDrawing.monthOf(end.day(), text),
                text.values().of(end.all()),
                ofWhichExploited(end));
        figure(
                text.in("Coût total", "Total cost"),
                total.sum().amount() == null
                        ? text.in("trop grand", "too large")
                        : text.values().of(total.sum().amount()),
                total.sum().missing() == 0 ? "" : text.missing(total.sum()));
        figure(
                text.in("Travail du personnel interne", "Work of own staff"),
                text.in(
                        text.values().of(total.workdays()) + " j",
                        text.values().of(total.workdays()) + (total.workdays() == 1 ? " day" : " days")),
                total.workdaysMissing() == 0
                        ? ""
                        : text.in("non indiqué pour ", "not stated for ")
                                + counted(total.workdaysMissing(), "dépense", "dépenses", "expense", "expenses"));
        figure(
                text.in("Chemin critique restant", "Critical path left"),
                path == null
                        ? text.in("sans fin", "without end")
                        : text.in(
                                text.values().of(path.days()) + " j",
                                text.values().of(path.days()) + " days"),
                path == null
                        ? text.in("des actions s’attendent en boucle", "actions wait for each other")
                        : counted(path.steps().size(), "action", "actions", "action", "actions"));
        text.raw("</dl>\n").endSection();
    }

    private String ofWhichExploited(OpenWeaknesses open) {
        return text.in("dont exploitées connues\u00a0: ", "known to be exploited: ")
                + text.values().of(open.knownExploited());
    }

    private void figure(String term, String value, String more) {
        text.raw("<div>").element("dt", term).element("dd", value);
        if (!more.isEmpty()) {
            text.element("dd class=\"more\"", more);
        }
        text.raw("</div>\n");
    }

    private String counted(long number, String french, String frenchMany, String english, String englishMany) {
        return text.values().of(number) + " "
                + text.in(number > 1 ? frenchMany : french, number == 1 ? english : englishMany);
    }
}
