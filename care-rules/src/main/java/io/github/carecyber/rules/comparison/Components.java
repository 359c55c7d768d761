package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.plan.ExpectedResult;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.rules.wording.PlanTerms;
import java.util.List;

/** The components that are compared. Elements inside an element are compared by themselves. */
final class Components {

    static final List<Component<RemediationPlan>> PLAN = List.of(
            Component.of("id", plan -> Told.code(plan.id())),
            Component.of("version", plan -> Told.count(plan.version())),
            Component.of("drawnUp", plan -> Told.day(plan.drawnUp())),
            Component.of("call", plan -> Told.code(plan.call())),
            Component.of("applicant", plan -> Told.code(plan.applicant())),
            Component.of("title", plan -> Told.code(plan.title())),
            Component.of("declaredTotal", plan -> Told.amount(plan.declaredTotal())));

    static final List<Component<Weakness>> WEAKNESS = List.of(
            Component.of("id", weakness -> Told.code(weakness.id())),
            Component.of("title", weakness -> Told.code(weakness.title())),
            Component.of("exploitable", weakness -> Told.truth(weakness.exploitable())),
            Component.of("exposure", weakness -> Told.term(weakness.exposure(), PlanTerms::of)),
            Component.of("vulnerabilities", weakness -> Told.codes(weakness.vulnerabilities())),
            Component.of("cvssScore", weakness -> Told.code(weakness.cvssScore())),
            Component.of("cvssVector", weakness -> Told.code(weakness.cvssVector())),
            Component.of("knownExploited", weakness -> Told.truth(weakness.knownExploited())),
            Component.of("usedByRansomware", weakness -> Told.truth(weakness.usedByRansomware())),
            Component.of("assets", weakness -> Told.assets(weakness.assets())),
            Component.of("source", weakness -> Told.source(weakness.source())),
            Component.of("acceptance", weakness -> Told.code(weakness.acceptance())));

    static final List<Component<RemediationAction>> ACTION = List.of(
            Component.of("id", action -> Told.code(action.id())),
            Component.of("title", action -> Told.code(action.title())),
            Component.of("weaknesses", action -> Told.codes(action.weaknesses())),
            Component.of("objectives", action -> Told.codes(action.objectives())),
            Component.of("effects", action -> Told.effects(action.effects())),
            Component.of("status", action -> Told.term(action.status(), PlanTerms::of)),
            Component.of("start", action -> Told.day(action.start())),
            Component.of("end", action -> Told.day(action.end())),
            Component.of("dependsOn", action -> Told.codes(action.dependsOn())),
            Component.of("responsibleRole", action -> Told.code(action.responsibleRole())),
            Component.of("declaredTotal", action -> Told.amount(action.declaredTotal())),
            Component.inside("expectedResult", "result", action -> {
                ExpectedResult expected = action.expectedResult();
                return expected == null ? null : Told.code(expected.result());
            }),
            Component.inside("expectedResult", "measure", action -> {
                ExpectedResult expected = action.expectedResult();
                return expected == null ? null : Told.code(expected.measure());
            }),
            Component.of("directoryTarget", action -> {
                var target = action.directoryTarget();
                return target == null ? null : Told.count(target.value());
            }));

    static final List<Component<Milestone>> MILESTONE = List.of(
            Component.of("id", milestone -> Told.code(milestone.id())),
            Component.of("title", milestone -> Told.code(milestone.title())),
            Component.of("day", milestone -> Told.day(milestone.day())));

    static final List<Component<Expense>> EXPENSE = List.of(
            Component.of("id", expense -> Told.code(expense.id())),
            Component.of("title", expense -> Told.code(expense.title())),
            Component.of("category", expense -> Told.term(expense.category(), PlanTerms::of)),
            Component.of("amount", expense -> Told.amount(expense.amount())),
            Component.of("nature", expense -> Told.term(expense.nature(), PlanTerms::of)),
            Component.of("recurring", expense -> Told.truth(expense.recurring())),
            Component.of("day", expense -> Told.day(expense.day())),
            Component.of("workdays", expense -> Told.count(expense.workdays())),
            Component.of("invoice", expense -> Told.code(expense.invoice())));

    static final List<Component<Evidence>> EVIDENCE = List.of(
            Component.of("id", evidence -> Told.code(evidence.id())),
            Component.of("kind", evidence -> Told.code(evidence.kind())),
            Component.of("dated", evidence -> Told.day(evidence.dated())),
            Component.of("validUntil", evidence -> Told.day(evidence.validUntil())),
            Component.of("covers", evidence -> Told.codes(evidence.covers())),
            Component.of("sites", evidence -> Told.codes(evidence.sites())));

    static final List<Component<Financing>> FINANCING = List.of(
            Component.of("source", line -> Told.source(line.source())),
            Component.of("amount", line -> Told.amount(line.amount())),
            Component.of("actions", line -> Told.codes(line.actions())),
            Component.of("expenses", line -> Told.codes(line.expenses())));

    private Components() {}
}
