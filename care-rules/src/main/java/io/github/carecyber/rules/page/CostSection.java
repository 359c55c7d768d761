package io.github.carecyber.rules.page;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.insight.Cost;
import io.github.carecyber.rules.insight.CostSummary;
import io.github.carecyber.rules.insight.StatedSum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the plan costs, by effect, by objective and by kind of effort. */
final class CostSection {

    /** The most objectives that have a line. */
    private static final int MOST_OBJECTIVES = 100;

    private final PageSubject subject;
    private final PageText text;

    private CostSection(PageSubject subject, PageText text) {
        this.subject = subject;
        this.text = text;
    }

    static void write(PageSubject subject, PageText text) {
        CostSection section = new CostSection(subject, text);
        CostSummary costs = subject.summary().costs();
        text.section("", "costs", text.in("Coûts", "Costs"));
        section.effort(costs.total());
        section.open(
                text.in("Coût par effet attendu", "Cost by expected effect"),
                text.in("Effet attendu", "Expected effect"));
        costs.byEffect().forEach((effect, cost) -> section.line(text.in(PlanWords.of(effect)), cost));
        section.without(costs.withoutEffect());
        section.close(costs.total());
        section.open(
                text.in("Coût par objectif de l’appel", "Cost by objective of the call"),
                text.in("Objectif", "Objective"));
        section.objectives(costs.byObjective());
        section.without(costs.withoutObjective());
        section.close(costs.total());
        text.note(
                text.in(
                        "Une action qui a plusieurs effets ou sert plusieurs objectifs compte en entier sur chaque ligne\u00a0; le total ne la compte qu’une fois. Rien n’est réparti par hypothèse.",
                        "An action with several effects or objectives counts in full on each line; the total counts it once. Nothing is split by assumption."));
        if (costs.abandoned().actions() > 0) {
            text.note(text.in("Actions abandonnées, non comptées\u00a0: ", "Abandoned actions, not counted: ")
                    + text.values().of(costs.abandoned().actions()) + " ("
                    + text.sum(costs.abandoned().sum()) + ").");
        }
        text.endSection();
    }

    private void effort(Cost total) {
        text.table(
                text.in("Effort humain et effort financier", "Human and financial effort"),
                text.in("Nature", "Kind"),
                text.in("#Montant", "#Amount"),
                text.in("#Jours de travail", "#Days of work"));
        part(
                text.in("Personnel interne", "Own staff"),
                text.sum(total.ownStaff()),
                text.values().of(total.workdays()));
        part(text.in("Achats et prestations", "Bought"), text.sum(total.bought()), "–");
        if (total.categoryNotStated().missing() > 0 || !zero(total.categoryNotStated())) {
            part(text.in("Catégorie non indiquée", "Category not stated"), text.sum(total.categoryNotStated()), "–");
        }
        text.raw("</tbody>\n<tbody>\n");
        part(text.in("Investissement", "Investment"), text.sum(total.investment()), "–");
        part(text.in("Fonctionnement", "Running costs"), text.sum(total.operating()), "–");
        if (total.natureNotStated().missing() > 0 || !zero(total.natureNotStated())) {
            part(
                    text.in("Investissement ou fonctionnement, non indiqué", "Investment or running costs, not stated"),
                    text.sum(total.natureNotStated()),
                    "–");
        }
        text.raw("</tbody>\n<tbody>\n");
        part(
                text.in("Total du plan", "Total of the plan"),
                text.sum(total.sum()),
                text.values().of(total.workdays()));
        text.endTable();
    }

    private static boolean zero(StatedSum sum) {
        return sum.amount() != null && sum.amount().isZero();
    }

    private void part(String label, String amount, String days) {
        text.raw("<tr>")
                .element("th scope=\"row\"", label)
                .element("td class=\"number\"", amount)
                .element("td class=\"number\"", days)
                .raw("</tr>\n");
    }

    private void open(String caption, String head) {
        text.table(
                caption,
                head,
                text.in("#Actions", "#Actions"),
                text.in("#Personnel interne", "#Own staff"),
                text.in("#Jours", "#Days"),
                text.in("#Achats", "#Bought"),
                text.in("#Coût", "#Cost"));
    }

    private void objectives(Map<ObjectiveId, Cost> byObjective) {
        Map<ObjectiveId, BilingualText> titles = new HashMap<>();
        if (subject.call() != null) {
            Published<List<Objective>> objectives = subject.call().objectives();
            objectives
                    .value()
                    .ifPresent(all -> all.forEach(objective -> titles.put(objective.id(), objective.title())));
        }
        byObjective.entrySet().stream().limit(MOST_OBJECTIVES).forEach(entry -> {
            BilingualText title = titles.get(entry.getKey());
            line(entry.getKey().value() + (title == null ? "" : text.colon() + text.in(title)), entry.getValue());
        });
        int hidden = byObjective.size() - MOST_OBJECTIVES;
        if (hidden > 0) {
            text.raw("<tr><td colspan=\"6\">").words(text.values().more(hidden)).raw("</td></tr>\n");
        }
    }

    private void without(Cost cost) {
        if (cost.actions() > 0) {
            line(text.in("Non indiqué", "Not stated"), cost);
        }
    }

    private void line(String label, Cost cost) {
        text.raw("<tr><th scope=\"row\">").foreign(label).raw("</th>");
        figures(cost);
    }

    private void close(Cost total) {
        text.raw("</tbody>\n<tfoot>\n<tr>")
                .element("th scope=\"row\"", text.in("Total, chaque action une fois", "Total, each action once"));
        figures(total);
        text.raw("</tfoot>\n</table>\n</div>\n");
    }

    private void figures(Cost cost) {
        text.number(cost.actions())
                .element("td class=\"number\"", text.sum(cost.ownStaff()))
                .number(cost.workdays())
                .element("td class=\"number\"", text.sum(cost.bought()))
                .element("td class=\"number\"", text.sum(cost.sum()))
                .raw("</tr>\n");
    }
}
