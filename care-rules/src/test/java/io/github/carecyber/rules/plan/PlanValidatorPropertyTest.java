package io.github.carecyber.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.rules.testkit.Plans;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Plans drawn at random, with gaps and faults of every kind, from a seed. */
final class PlanValidatorPropertyTest {

    private static final PlanValidator VALIDATOR = validator();

    /** What is paid by lines taken together is reported at the first of them, whichever that is. */
    private static final Set<String> AT_THE_FIRST_LINE =
            Set.of("plan.financing.action-overpaid", "plan.financing.expense-paid-twice");

    @Provide
    Arbitrary<RemediationPlan> plans() {
        return Plans.any(SampleCalls.VOCABULARY, Plans.Identifiers.values());
    }

    /** An element without a name is named by its place, which the order decides. */
    @Provide
    Arbitrary<RemediationPlan> named() {
        return Plans.any(SampleCalls.VOCABULARY, Plans.Identifiers.UNIQUE, Plans.Identifiers.REPEATED);
    }

    @Provide
    Arbitrary<RemediationPlan> identified() {
        return Plans.any(SampleCalls.VOCABULARY, Plans.Identifiers.UNIQUE);
    }

    @Property(tries = 300)
    void theOrderOfTheListsDoesNotChangeWhatIsFound(@ForAll("named") RemediationPlan plan, @ForAll long order) {
        RemediationPlan shuffled = Plans.shuffled(plan, order);

        assertEquals(
                found(VALIDATOR.validate(plan, SampleCalls.AS_OF), null),
                found(VALIDATOR.validate(shuffled, SampleCalls.AS_OF), null));
    }

    @Property(tries = 300)
    void theOrderOfTheListsDoesNotChangeWhereItIsFound(@ForAll("identified") RemediationPlan plan, @ForAll long order) {
        RemediationPlan shuffled = Plans.shuffled(plan, order);

        assertEquals(
                found(VALIDATOR.validate(plan, SampleCalls.AS_OF), plan),
                found(VALIDATOR.validate(shuffled, SampleCalls.AS_OF), shuffled));
    }

    @Property(tries = 300)
    void aSecondValidationSaysTheSame(@ForAll("plans") RemediationPlan plan) {
        Report report = VALIDATOR.validate(plan, SampleCalls.AS_OF);

        assertEquals(report, VALIDATOR.validate(plan, SampleCalls.AS_OF));
        assertEquals(report, validator().validate(plan, SampleCalls.AS_OF));
    }

    @Property(tries = 300)
    void everyCycleReportedIsOne(@ForAll("plans") RemediationPlan plan) {
        PlanContext context = new PlanContext(plan, SampleCalls.published(), null, null, SampleCalls.AS_OF);
        for (List<Place<RemediationAction>> cycle : context.waiting().cycles()) {
            for (int index = 0; index < cycle.size(); index++) {
                ActionId next = cycle.get((index + 1) % cycle.size()).value().id();
                assertTrue(cycle.get(index).value().dependsOn().contains(next), "each member waits for the next");
            }
        }
    }

    /** The recount starts from the list and not from the plan. */
    @Property(tries = 300)
    void anEnrichedPlanKnowsAsMuchAsANaiveRecount(@ForAll("plans") RemediationPlan plan) {
        List<Boolean> exploited = new ArrayList<>();
        List<Boolean> ransomware = new ArrayList<>();
        for (Weakness weakness : plan.weaknesses()) {
            exploited.add(weakness.knownExploited());
            ransomware.add(weakness.usedByRansomware());
        }
        int listed = 0;
        for (CveId cve : List.of(SampleLists.LOG4J, SampleLists.EXCHANGE, SampleLists.GIT)) {
            for (int index = 0; index < plan.weaknesses().size(); index++) {
                String cited = plan.weaknesses().get(index).vulnerabilities().toString();
                if (cited.contains(cve.value())) {
                    listed++;
                    if (exploited.get(index) == null) {
                        exploited.set(index, true);
                    }
                    if (cve.value().equals("CVE-2021-44228")
                            && ransomware.get(index) == null
                            && Boolean.TRUE.equals(exploited.get(index))) {
                        ransomware.set(index, true);
                    }
                }
            }
        }

        RemediationPlan enriched = SampleLists.list().enrich(plan);

        assertEquals(exploited, stated(enriched, Weakness::knownExploited));
        assertEquals(ransomware, stated(enriched, Weakness::usedByRansomware));
        assertEquals(
                listed == 0 || exploited.equals(stated(plan, Weakness::knownExploited)), unchanged(plan, enriched));
        assertEquals(
                plan.weaknesses().stream()
                        .filter(weakness -> Boolean.FALSE.equals(weakness.knownExploited())
                                && weakness.vulnerabilities().stream()
                                        .anyMatch(cve -> !cve.equals(SampleLists.NOT_LISTED)))
                        .count(),
                VALIDATOR.validate(enriched, SampleCalls.AS_OF).violations().stream()
                        .filter(violation -> violation.rule().value().equals("plan.weakness.listed-not-stated"))
                        .count(),
                "only what the author denies is still not stated");
    }

    private static boolean unchanged(RemediationPlan plan, RemediationPlan enriched) {
        return stated(plan, Weakness::knownExploited).equals(stated(enriched, Weakness::knownExploited));
    }

    private static List<Boolean> stated(RemediationPlan plan, Function<Weakness, Boolean> fact) {
        List<Boolean> stated = new ArrayList<>();
        plan.weaknesses().forEach(weakness -> stated.add(fact.apply(weakness)));
        return stated;
    }

    private static PlanValidator validator() {
        return PlanValidator.of(SampleCalls.published())
                .withApplication(SamplePlans.application())
                .withExploitedVulnerabilities(SampleLists.list());
    }

    /**
     * Counts findings by rule, arguments and kind of gap, and by the elements that they are about if a plan is given in which each has
     * a name of its own. Places themselves are what the order of the lists decides.
     */
    private static Map<String, Integer> found(Report report, RemediationPlan plan) {
        Map<String, Integer> found = new TreeMap<>();
        report.violations()
                .forEach(violation -> found.merge(
                        violation.rule() + " "
                                + (AT_THE_FIRST_LINE.contains(violation.rule().value())
                                        ? ""
                                        : named(violation.path(), plan))
                                + " "
                                + violation.arguments().values().entrySet().stream()
                                        .filter(argument -> !argument.getKey().endsWith("place"))
                                        .toList(),
                        1,
                        Integer::sum));
        report.undecided()
                .forEach(undecided -> found.merge(
                        undecided.rule() + " "
                                + undecided.gaps().stream()
                                        .map(gap -> withoutPlace(gap, plan))
                                        .sorted()
                                        .toList(),
                        1,
                        Integer::sum));
        return found;
    }

    /** The keys of a path, with the elements that they lead to by what they say instead of by where they stand. */
    private static String named(DataPath path, RemediationPlan plan) {
        if (plan == null) {
            return "";
        }
        StringBuilder named = new StringBuilder();
        Object at = plan;
        for (DataPath.Segment segment : path.segments()) {
            if (segment instanceof DataPath.Key key) {
                named.append('/').append(key.name());
                at = componentOf(at, key.name());
            } else if (at instanceof List<?> list && segment instanceof DataPath.Index index) {
                at = list.get(index.position());
                named.append('/').append(identityOf(at));
            }
        }
        return named.toString();
    }

    private static Object componentOf(Object at, String name) {
        if (!(at instanceof Record)) {
            return null;
        }
        try {
            var accessor = at.getClass().getMethod(name);
            return accessor.invoke(at);
        } catch (ReflectiveOperationException exception) {
            throw new LinkageError("no component " + name + " of " + at, exception);
        }
    }

    /** An element’s identifier, or all of it if it has none. Lists within are in another order in a shuffled plan, so they are sorted. */
    private static String identityOf(Object element) {
        if (!(element instanceof Record)) {
            return element.toString();
        }
        Map<String, Object> components = new HashMap<>();
        for (var component : element.getClass().getRecordComponents()) {
            Object value = componentOf(element, component.getName());
            components.put(
                    component.getName(),
                    value instanceof List<?> list
                            ? new TreeSet<>(list.stream().map(Object::toString).toList())
                            : value);
        }
        Object id = components.get("id");
        return id == null ? new TreeMap<>(components).toString() : id.toString();
    }

    private static String withoutPlace(Gap gap, RemediationPlan plan) {
        return gap.fold(
                missing -> "missing "
                        + named(missing.path(), plan)
                        + missing.path()
                                .segments()
                                .get(missing.path().segments().size() - 1),
                Gap.NotPublished::toString,
                Gap.NotOnRecord::toString,
                cannotTell -> cannotTell.reason().english(),
                Gap.Unreadable::toString,
                Gap.MissingEvidence::toString,
                Gap.Conflict::toString,
                Gap.PredicateNotSupplied::toString,
                Gap.PredicateFailed::toString);
    }
}
