package io.github.carecyber.json;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.rules.budget.BudgetRequest;
import io.github.carecyber.rules.budget.ProgrammeBudget;
import io.github.carecyber.rules.cases.CaseFile;
import io.github.carecyber.rules.catalog.RuleCatalog;
import io.github.carecyber.rules.comparison.PlanComparison;
import io.github.carecyber.rules.comparison.ReportComparison;
import io.github.carecyber.rules.remedy.Remedies;
import io.github.carecyber.rules.scale.DeclaredFigures;
import io.github.carecyber.rules.scale.ScaleCalculator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every type of document with values that it holds, the full one first. */
final class Documents {

    /**
     * A type of document with a value.
     *
     * @param <T> the value
     * @param type the type
     * @param value the value
     */
    record Document<T>(DocumentType<T> type, T value) {

        String text() {
            return CareJson.write(type, value);
        }

        Reading<T> reread() {
            return CareJson.read(type, text());
        }

        @Override
        public String toString() {
            return type.format();
        }
    }

    private Documents() {}

    static Stream<Document<?>> all() {
        return Stream.concat(
                single(),
                ResultSamples.policies().stream().map(request -> new Document<>(DocumentType.CLAIMS, request)));
    }

    private static Stream<Document<?>> single() {
        return Stream.of(
                new Document<>(DocumentType.APPLICATION, Samples.application()),
                new Document<>(DocumentType.APPLICATION, Samples.groupApplication()),
                new Document<>(DocumentType.APPLICATION, new Application(null, null, null, null, List.of())),
                new Document<>(DocumentType.CALL, CallSamples.call()),
                new Document<>(DocumentType.CALL, CallSamples.call().withCatalogVersion("2026.1")),
                new Document<>(DocumentType.CALL, CallSamples.bareCall()),
                new Document<>(DocumentType.CATALOG, CallSamples.catalog()),
                new Document<>(DocumentType.PLAN, Samples.plan()),
                new Document<>(DocumentType.PLAN, RemediationPlan.empty()),
                new Document<>(DocumentType.RULES, ComparisonSamples.rules()),
                new Document<>(DocumentType.RULES, RuleCatalog.of(List.of())),
                new Document<>(DocumentType.PLAN_COMPARISON, ComparisonSamples.comparison()),
                new Document<>(
                        DocumentType.PLAN_COMPARISON,
                        PlanComparison.of(RemediationPlan.empty(), RemediationPlan.empty())),
                new Document<>(DocumentType.REPORT_COMPARISON, ComparisonSamples.findings()),
                new Document<>(
                        DocumentType.REPORT_COMPARISON,
                        new ReportComparison(List.of(), List.of(), List.of(), List.of())),
                new Document<>(DocumentType.REPORT, ResultSamples.report()),
                new Document<>(DocumentType.REPORT, new Report(List.of(), List.of(), Provenance.of(null, Map.of()))),
                new Document<>(DocumentType.CLAIMS, ResultSamples.claims()),
                new Document<>(DocumentType.CLAIMS, ResultSamples.claimsInFull()),
                new Document<>(DocumentType.ALLOCATION, ResultSamples.allocation()),
                new Document<>(DocumentType.ALLOCATION, ResultSamples.allocationInFull()),
                new Document<>(DocumentType.AWARDS, ResultSamples.allocation().table()),
                new Document<>(DocumentType.CEILING, ResultSamples.ceiling()),
                new Document<>(DocumentType.CEILING, ResultSamples.ceilingThatCannotBeTold()),
                new Document<>(
                        DocumentType.CEILING,
                        ScaleCalculator.of(CallSamples.bareCall()).derive(DeclaredFigures.none())),
                new Document<>(DocumentType.SCALE, Published.assumed(Scale.flat(Euros.of("6666.67")), "somebody")),
                new Document<>(DocumentType.SCALE, CallSamples.bareCall().ceiling()),
                new Document<>(DocumentType.FIGURES, DeclaredFigures.none()),
                new Document<>(
                        DocumentType.FIGURES,
                        DeclaredFigures.none()
                                .with(QuantityId.of("persons"), 50_000)
                                .withCosts(Euros.of("84500.00"))),
                new Document<>(DocumentType.COMMITMENTS, ResultSamples.commitments()),
                new Document<>(DocumentType.COMMITMENTS, new BudgetRequest(List.of(), List.of())),
                new Document<>(DocumentType.BUDGET, ResultSamples.budget()),
                new Document<>(
                        DocumentType.BUDGET, ProgrammeBudget.of(List.of()).assess(List.of(), Samples.DAY)),
                new Document<>(DocumentType.DECLARATION, DeclarationSamples.declaration()),
                new Document<>(DocumentType.DECLARATION, Declaration.empty()),
                new Document<>(DocumentType.ATTAINMENT, AttainmentSamples.full()),
                new Document<>(DocumentType.ATTAINMENT, AttainmentSamples.assessed()),
                new Document<>(DocumentType.ATTAINMENT, AttainmentSamples.unpublished()),
                new Document<>(DocumentType.ROLL_UP, AttainmentSamples.rollUp()),
                new Document<>(DocumentType.COVERAGE, AttainmentSamples.ofSites()),
                new Document<>(DocumentType.COVERAGE, AttainmentSamples.ofEntities()),
                new Document<>(DocumentType.COVERAGE, AttainmentSamples.ofOneAlone()),
                new Document<>(DocumentType.PAYMENT, AttainmentSamples.request()),
                new Document<>(DocumentType.PAYMENT, AttainmentSamples.plainRequest()),
                new Document<>(DocumentType.PAYMENT_DUE, AttainmentSamples.payment()),
                new Document<>(DocumentType.PAYMENT_DUE, AttainmentSamples.paymentOfAll()),
                new Document<>(DocumentType.PAYMENT_DUE, AttainmentSamples.paymentByUnpublishedTerms()),
                new Document<>(DocumentType.DECISIONS, CaseSamples.decisions()),
                new Document<>(DocumentType.REMEDIES, ResultSamples.remedies()),
                new Document<>(DocumentType.REMEDIES, ResultSamples.obstacles()),
                new Document<>(DocumentType.REMEDIES, Remedies.none()),
                new Document<>(DocumentType.CASES, CaseSamples.cases()),
                new Document<>(DocumentType.CASES, new CaseFile(null, Map.of(), List.of(), Map.of(), List.of())),
                new Document<>(DocumentType.VERDICT, ResultSamples.verdict()),
                new Document<>(DocumentType.VERDICT, ResultSamples.verdictOfABatch()));
    }
}
