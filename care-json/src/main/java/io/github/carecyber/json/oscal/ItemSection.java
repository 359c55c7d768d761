package io.github.carecyber.json.oscal;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What actions become: an item of the plan each. */
final class ItemSection {

    private final RemediationPlan plan;
    private final PlanIndex index;
    private final PlanWords words;
    private final OscalOutput output;

    ItemSection(RemediationPlan plan, PlanIndex index, PlanWords words, OscalOutput output) {
        this.plan = plan;
        this.index = index;
        this.words = words;
        this.output = output;
    }

    void write() {
        if (plan.actions().isEmpty()) {
            output.objects("poam-items", List.of(words.noAction()), text -> {
                output.text("uuid", index.uuidOf("item"));
                output.text("title", text);
                output.text("description", text + ".");
            });
        }
        output.objects(
                "poam-items", IntStream.range(0, plan.actions().size()).boxed().toList(), this::item);
    }

    private void item(int position) {
        RemediationAction action = plan.actions().get(position);
        List<Integer> answered = index.answeredBy(position);
        output.text("uuid", index.actionUuid("item", position));
        output.text("title", words.titleOf(action));
        output.text("description", words.descriptionOf(action));
        output.properties(properties(action, position));
        output.links(
                "depends-on",
                index.dependenciesOf(position).stream()
                        .map(before -> index.actionUuid("item", before))
                        .toList());
        output.references(
                "related-observations",
                "observation-uuid",
                answered.stream()
                        .map(weakness -> index.weaknessUuid("observation", weakness))
                        .toList());
        output.references(
                "related-risks",
                "risk-uuid",
                answered.stream()
                        .map(weakness -> index.weaknessUuid("risk", weakness))
                        .toList());
    }

    private Properties properties(RemediationAction action, int position) {
        Properties properties = new Properties();
        properties.add("action-id", action.id());
        properties.add("action-status", action.status());
        properties.add("start", action.start());
        properties.add("end", action.end());
        properties.add("responsible-role", action.responsibleRole());
        properties.addAll("weakness", action.weaknesses());
        properties.addAll("objective", action.objectives());
        properties.addAll("effect", new TreeSet<>(action.effects()));
        properties.addAll("depends-on", action.dependsOn());
        properties.add(
                "directory-target",
                action.directoryTarget() == null
                        ? null
                        : action.directoryTarget().value());
        properties.add("declared-total-eur", action.declaredTotal());
        properties.add("stated-expenses-total-eur", action.expenses().isEmpty() ? null : total(action.expenses()));
        addExpenses(action.expenses(), properties);
        addEvidence(action.evidence(), properties);
        if (!index.hasTask(position)) {
            addMilestones(action.milestones(), properties);
        }
        return properties;
    }

    private static BigDecimal total(List<Expense> expenses) {
        // No sum of Euros, which could overflow: a plan is written as it is.
        return expenses.stream()
                .map(Expense::amount)
                .filter(Objects::nonNull)
                .map(Euros::toBigDecimal)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static void addExpenses(List<Expense> expenses, Properties properties) {
        int number = 1;
        for (Expense expense : expenses) {
            properties.group("expense-" + number);
            properties.add("expense-id", expense.id());
            properties.add("expense-title", expense.title());
            properties.add("expense-category", expense.category());
            properties.add("expense-amount-eur", expense.amount());
            properties.add("expense-nature", expense.nature());
            properties.add("expense-recurring", expense.recurring());
            properties.add("expense-day", expense.day());
            properties.add("expense-workdays", expense.workdays());
            properties.add("expense-invoice", expense.invoice());
            number++;
        }
    }

    private static void addEvidence(List<Evidence> evidence, Properties properties) {
        int number = 1;
        for (Evidence document : evidence) {
            properties.group("evidence-" + number);
            properties.add("evidence-id", document.id());
            properties.add("evidence-kind", document.kind());
            properties.add("evidence-day", document.dated());
            properties.addAll("evidence-covers", document.covers());
            number++;
        }
    }

    private static void addMilestones(List<Milestone> milestones, Properties properties) {
        int number = 1;
        for (Milestone milestone : milestones) {
            properties.group("milestone-" + number);
            properties.add("milestone-id", milestone.id());
            properties.add("milestone-title", milestone.title());
            properties.add("milestone-day", milestone.day());
            number++;
        }
    }
}
