package io.github.carecyber.rules.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.eligibility.CustomAnswer;
import io.github.carecyber.rules.eligibility.CustomPredicate;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What the check claims of conditions, held against the engine that decides them, over all applications of a varied stock. */
class CallCheckPropertyTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

    private static final List<Application> APPLICATIONS = Applicants.applications();

    /** A predicate that gives every answer, each application always the same. */
    private static final Map<RuleId, CustomPredicate> PREDICATES =
            Map.of(GeneratedCriteria.PREDICATE, question -> switch (APPLICATIONS.indexOf(question.application()) % 4) {
                case 0 -> CustomAnswer.met();
                case 1 -> CustomAnswer.notMet();
                case 2 -> CustomAnswer.notApplicable();
                default -> CustomAnswer.unknown(new Gap.MissingFact(DataPath.of("custom")));
            });

    @Property(tries = 80)
    void everyAnswerThatTheEngineGivesIsAmongThoseHeldPossible(@ForAll("criteria") Criterion criterion) {
        FundingCall call = callOf(criterion);
        Map<DataPath, ConditionNode> conditions = new HashMap<>();
        new CallContext(call).conditions().forEach(node -> conditions.put(node.path(), node));
        for (EligibilityVerdict verdict : verdicts(call)) {
            verdict.explanation().nodes().forEach(node -> {
                ConditionNode held = conditions.get(node.criterion());
                if (held != null) {
                    assertTrue(held.may(node.status()), node + " of " + held);
                }
            });
        }
    }

    @Property(tries = 500)
    void whatIsNeverMetIsNeverMet(@ForAll("criteria") Criterion criterion) {
        FundingCall call = callOf(criterion);
        Report report = CallCheck.check(call);
        Set<DataPath> neverMet = paths(
                report,
                "call.criterion.never-met",
                "call.eligibility.nobody-admitted",
                "call.derogation.never-applies");
        Set<DataPath> neverFailed = paths(
                report,
                "call.criterion.always-holds",
                "call.criterion.refuses-nobody",
                "call.derogation.always-applies");
        boolean nobody = !paths(report, "call.eligibility.nobody-admitted").isEmpty();
        Statistics.label("nobody").collect(nobody);
        Statistics.label("nobody").coverage(found -> found.check(true).count(count -> count > 0));
        Statistics.label("never met").collect(!neverMet.isEmpty());
        Statistics.label("never met").coverage(found -> found.check(true).count(count -> count > 0));
        Statistics.label("never failed").collect(!neverFailed.isEmpty());
        Statistics.label("never failed").coverage(found -> found.check(true).count(count -> count > 0));
        if (neverMet.isEmpty() && neverFailed.isEmpty()) {
            return;
        }
        for (EligibilityVerdict verdict : verdicts(call)) {
            assertTrue(!nobody || !verdict.isEligible());
            verdict.explanation().nodes().forEach(node -> {
                if (neverMet.contains(node.criterion())) {
                    assertNotEquals(Status.MET, node.status(), node.toString());
                }
                if (neverFailed.contains(node.criterion())) {
                    assertNotEquals(Status.NOT_MET, node.status(), node.toString());
                }
            });
        }
    }

    @Property(tries = 500)
    void whatAddsNothingCanBeLeftOut(@ForAll("criteria") Criterion criterion) {
        FundingCall call = callOf(criterion);
        Set<DataPath> idle = paths(
                CallCheck.check(call), "call.criterion.repeated", "call.criterion.implied", "call.criterion.covered");
        Statistics.label("idle").collect(!idle.isEmpty());
        Statistics.label("idle").coverage(found -> found.check(true).count(count -> count > 0));
        if (idle.isEmpty()) {
            return;
        }
        List<Status> before = statuses(call);
        for (DataPath one : idle) {
            assertEquals(
                    before, statuses(callOf(without(criterion, DataPath.of("eligibility"), Set.of(one)))), one + "");
        }
        assertEquals(before, statuses(callOf(without(criterion, DataPath.of("eligibility"), idle))), "all at once");
    }

    private static FundingCall callOf(Criterion criterion) {
        return CallDraft.sound(draft -> draft.eligibility = criterion);
    }

    private static List<EligibilityVerdict> verdicts(FundingCall call) {
        Eligibility eligibility = Eligibility.of(call, PREDICATES);
        return APPLICATIONS.stream()
                .map(application -> eligibility.assess(application, AS_OF))
                .toList();
    }

    private static List<Status> statuses(FundingCall call) {
        return verdicts(call).stream().map(EligibilityVerdict::status).toList();
    }

    private static Set<DataPath> paths(Report report, String... rules) {
        Set<String> wanted = Set.of(rules);
        return report.violations().stream()
                .filter(violation -> wanted.contains(violation.rule().value()))
                .map(Violation::path)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The same condition without those at the paths. */
    private static Criterion without(Criterion criterion, DataPath path, Set<DataPath> left) {
        if (criterion instanceof Criterion.AllOf all) {
            return new Criterion.AllOf(partsWithout(all.criteria(), path, left));
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return new Criterion.AnyOf(partsWithout(any.criteria(), path, left));
        }
        if (criterion instanceof Criterion.Not not) {
            return Criterion.not(without(not.criterion(), path.key("criterion"), left));
        }
        if (criterion instanceof Criterion.SameSite sameSite) {
            List<SiteCriterion> sites = new ArrayList<>();
            partsWithout(sameSite.criteria(), path, left).forEach(part -> sites.add((SiteCriterion) part));
            return new Criterion.SameSite(sites);
        }
        if (criterion instanceof Unless unless) {
            List<Derogation> derogations = new ArrayList<>();
            for (Derogation derogation : unless.derogations()) {
                DataPath place = path.key("derogations").index(derogations.size());
                derogations.add(new Derogation(
                        derogation.label(),
                        without(derogation.when(), place.key("when"), left),
                        without(derogation.then(), place.key("then"), left),
                        derogation.reference()));
            }
            return new Unless(without(unless.general(), path.key("general"), left), derogations);
        }
        return criterion;
    }

    private static List<Criterion> partsWithout(List<? extends Criterion> parts, DataPath path, Set<DataPath> left) {
        List<Criterion> kept = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            DataPath place = path.key("criteria").index(index);
            if (!left.contains(place)) {
                kept.add(without(parts.get(index), place, left));
            }
        }
        return kept;
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return GeneratedCriteria.all();
    }
}
