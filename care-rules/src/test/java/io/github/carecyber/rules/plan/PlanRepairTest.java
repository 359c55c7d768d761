package io.github.carecyber.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.plan.Repairs.Filed;
import io.github.carecyber.rules.testkit.Plans;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever repairs what is reported, where it is reported, is rid of it. */
final class PlanRepairTest {

    private static final PlanValidator VALIDATOR =
            PlanValidator.of(SampleCalls.published()).withExploitedVulnerabilities(SampleLists.list());

    private static final Map<String, BiFunction<Filed, Violation, Filed>> REPAIRS = Repairs.byRule();

    private static final List<Plans.Identifiers> IDENTIFIERS = List.of(Plans.Identifiers.values());

    private static final int SEEDS = 3_000;

    /** A rule is repaired at so many generated places at most, which is enough and keeps the test short. */
    private static final int ENOUGH = 40;

    private static final int MOST_REPAIRS = 20;

    @Test
    void everyRuleHasARepair() {
        assertEquals(
                PlanValidator.rules().stream()
                        .map(rule -> rule.id().value())
                        .sorted()
                        .toList(),
                List.copyOf(REPAIRS.keySet()));
    }

    @Test
    void theRefusedPlanOfEachRuleIsRepaired() {
        RefusedPlans.byRule().forEach((rule, refused) -> {
            Filed filed = new Filed(refused.plan(), refused.application());
            repair(of(rule, validate(filed)).get(0), filed);
        });
    }

    @Test
    void whatGeneratedPlansBreakIsRepairedAndTheyBreakEveryRule() {
        Map<String, Integer> hits = new TreeMap<>();
        REPAIRS.keySet().forEach(rule -> hits.put(rule, 0));
        for (long seed = 0; seed < SEEDS; seed++) {
            Filed filed = new Filed(
                    Plans.drawn(SampleCalls.VOCABULARY, seed, IDENTIFIERS.get((int) seed % IDENTIFIERS.size())),
                    application(seed % 5 == 0 ? "60" : "95"));
            for (Violation violation : validate(filed).violations()) {
                String rule = violation.rule().value();
                if (REPAIRS.containsKey(rule) && hits.merge(rule, 1, Integer::sum) <= ENOUGH) {
                    repair(violation, filed);
                }
            }
        }

        assertEquals(
                Map.of(),
                hits.entrySet().stream()
                        .filter(hit -> hit.getValue() < 5)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                "rules that generated plans hardly break");
    }

    /** A repair may bring the next fault of the same place to light; after a few there is none. */
    private static void repair(Violation found, Filed filed) {
        Filed repaired = filed;
        List<Violation> left = List.of(found);
        for (int round = 0; !left.isEmpty(); round++) {
            assertTrue(round < MOST_REPAIRS, () -> "not repaired: " + found);
            Violation next = left.get(0);
            repaired = REPAIRS.get(next.rule().value()).apply(repaired, next);
            left = at(found, validate(repaired));
            assertTrue(!left.contains(next), () -> "reported again after its repair: " + next);
        }
    }

    private static Report validate(Filed filed) {
        return VALIDATOR.withApplication(filed.application()).validate(filed.plan(), SampleCalls.AS_OF);
    }

    private static List<Violation> of(String rule, Report report) {
        return report.violations().stream()
                .filter(violation -> violation.rule().value().equals(rule))
                .toList();
    }

    private static List<Violation> at(Violation found, Report report) {
        return of(found.rule().value(), report).stream()
                .filter(violation -> violation.path().equals(found.path()))
                .toList();
    }

    private static Application application(String status) {
        LegalEntityFinessNumber finess = LegalEntityFinessNumber.of("750712184");
        return SamplePlans.application(finess)
                .withApplicant(LegalEntity.of(finess, "Clinique d’essai").withStatus(LegalStatus.of(status)));
    }
}
