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
import java.util.List;

/** The head of the page of a plan: what plan it is, whether it is accepted, and the figures that matter most. */
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
        text.opening(text.in("Synthèse d’un plan de remédiation", "Summary of a remediation plan"), title);
    }

    private void identity() {
        RemediationPlan plan = subject.plan();
        text.raw("<dl class=\"identity\">\n");
        text.item(text.in("Identifiant du plan", "Plan identifier"), plan.id());
        if (plan.version() != null) {
            text.item(text.in("Version", "Version"), plan.version());
        }
        if (plan.drawnUp() != null) {
            text.item(text.in("Établi le", "Drawn up on"), text.day(plan.drawnUp()));
        }
        CallId named = subject.call() == null ? plan.call() : subject.call().id();
        text.item(
                text.in("Appel", "Call"),
                subject.call() == null || named == null
                        ? named
                        : text.in(subject.call().title()) + " (" + named + ")");
        text.item(text.in("Candidat (FINESS)", "Applicant (FINESS)"), plan.applicant());
        text.item(
                text.in("Date du contrôle", "Date of the check"),
                text.day(subject.summary().asOf()));
        text.raw("</dl>\n");
    }

    private void verdict() {
        Report report = subject.report();
        boolean accepted = report.isAccepted();
        text.raw("<div class=\"verdict " + (accepted ? "accepted" : "refused") + "\">\n")
                .element("strong", text.in(accepted ? Headings.ACCEPTED : Headings.REFUSED))
                .raw("\n<p>")
                .words(text.counted(report.count(Severity.ERROR), "erreur", "erreurs", "error", "errors"))
                .words(", ")
                .words(text.counted(
                        report.count(Severity.WARNING), "avertissement", "avertissements", "warning", "warnings"))
                .words(", ")
                .words(text.counted(
                        report.count(Severity.INFO), "information", "informations", "information", "informations"))
                .words(", ")
                .words(text.counted(
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
        text.figure(
                text.in("Failles exploitables", "Exploitable weaknesses"),
                text.values().of(exposure.exploitable()),
                exposure.accepted() == 0
                        ? ""
                        : text.in("dont risque accepté\u00a0: ", "risk accepted: ") + exposure.accepted());
        text.figure(
                text.in("Ouvertes à la date du contrôle", "Open on the date of the check"),
                text.values().of(exposure.now().all()),
                ofWhichExploited(exposure.now()));
        text.figure(
                text.in("Ouvertes fin ", "Open at the end of ") + ExposureDrawing.monthOf(end.day(), text),
                text.values().of(end.all()),
                ofWhichExploited(end));
        text.figure(
                text.in("Coût total", "Total cost"),
                total.sum().amount() == null
                        ? text.in("trop grand", "too large")
                        : text.values().of(total.sum().amount()),
                total.sum().missing() == 0 ? "" : text.missing(total.sum()));
        text.figure(
                text.in("Travail du personnel interne", "Work of own staff"),
                text.in(
                        text.values().of(total.workdays()) + " j",
                        text.values().of(total.workdays()) + (total.workdays() == 1 ? " day" : " days")),
                total.workdaysMissing() == 0
                        ? ""
                        : text.in("non indiqué pour ", "not stated for ")
                                + text.counted(total.workdaysMissing(), "dépense", "dépenses", "expense", "expenses"));
        text.figure(
                text.in("Chemin critique restant", "Critical path left"),
                path == null
                        ? text.in("sans fin", "without end")
                        : text.in(
                                text.values().of(path.days()) + " j",
                                text.values().of(path.days()) + " days"),
                path == null
                        ? text.in("des actions s’attendent en boucle", "actions wait for each other")
                        : text.counted(path.steps().size(), "action", "actions", "action", "actions"));
        text.raw("</dl>\n").endSection();
    }

    private String ofWhichExploited(OpenWeaknesses open) {
        return text.in("dont exploitées connues\u00a0: ", "known to be exploited: ")
                + text.values().of(open.knownExploited());
    }
}
