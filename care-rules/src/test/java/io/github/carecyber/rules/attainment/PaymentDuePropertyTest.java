package io.github.carecyber.rules.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.scale.AmountRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What every payment keeps, whatever the terms and the facts. */
class PaymentDuePropertyTest {

    private static final List<ObjectiveId> OBJECTIVES =
            List.of(ObjectiveId.of("O1"), ObjectiveId.of("O2"), ObjectiveId.of("O3"), ObjectiveId.of("O4"));

    @Property
    void nobodyIsEntitledToMoreThanTheCeilingOrTheCosts(
            @ForAll("terms") Published<PaymentTerms> terms, @ForAll("facts") PaymentFacts facts) {
        PaymentDue payment = PaymentDue.of(terms, facts);
        Euros bound = facts.ceiling().min(facts.costs());

        assertTrue(most(payment.earned()).compareTo(facts.ceiling()) <= 0);
        assertTrue(most(payment.entitled()).compareTo(bound) <= 0);
        assertTrue(most(payment.due()).isZero()
                || facts.paid().plus(most(payment.due())).compareTo(bound) <= 0);
        Euros surely = facts.paid().plus(payment.due().least());
        assertTrue(payment.atMostStillToCome().isZero()
                || surely.plus(payment.atMostStillToCome()).compareTo(facts.ceiling()) <= 0);
    }

    @Property
    void whatIsPaidAsItFallsDueNeverAddsUpToMoreThanTheCeilingOrTheCosts(
            @ForAll("terms") Published<PaymentTerms> terms,
            @ForAll("manyFacts") List<PaymentFacts> days,
            @ForAll boolean generous) {
        Euros ceiling = days.get(0).ceiling();
        Euros paid = Euros.ZERO;
        Euros costs = Euros.ZERO;
        for (PaymentFacts day : days) {
            costs = costs.max(day.costs());
            AmountRange due = PaymentDue.of(
                            terms, new PaymentFacts(day.objectives(), ceiling, costs, paid, day.settled()))
                    .due();
            paid = paid.plus(generous ? most(due) : due.least());
            assertTrue(paid.compareTo(ceiling.min(costs)) <= 0);
        }
    }

    @Property
    void reachingAnotherObjectiveNeverLowersAPayment(
            @ForAll("terms") Published<PaymentTerms> terms,
            @ForAll("facts") PaymentFacts facts,
            @ForAll("objective") ObjectiveId objective) {
        Map<ObjectiveId, Status> more = new HashMap<>(facts.objectives());
        more.put(objective, Status.MET);

        assertNotLower(
                PaymentDue.of(terms, facts),
                PaymentDue.of(
                        terms, new PaymentFacts(more, facts.ceiling(), facts.costs(), facts.paid(), facts.settled())));
    }

    @Property
    void furtherCostsAndAHigherCeilingNeverLowerAPayment(
            @ForAll("terms") Published<PaymentTerms> terms,
            @ForAll("facts") PaymentFacts facts,
            @ForAll("amount") Euros moreCosts,
            @ForAll("amount") Euros moreCeiling) {
        PaymentFacts more = new PaymentFacts(
                facts.objectives(),
                facts.ceiling().plus(moreCeiling),
                facts.costs().plus(moreCosts),
                facts.paid(),
                facts.settled());

        assertNotLower(PaymentDue.of(terms, facts), PaymentDue.of(terms, more));
    }

    @Property
    void everyWayToSettleWhatIsOpenLiesWithinTheRanges(
            @ForAll("terms") Published<PaymentTerms> terms,
            @ForAll("facts") PaymentFacts facts,
            @ForAll("statuses") Map<ObjectiveId, Status> answers) {
        Map<ObjectiveId, Status> answered = new TreeMap<>(facts.objectives());
        answered.replaceAll((objective, status) ->
                status == Status.UNKNOWN ? answers.getOrDefault(objective, Status.UNKNOWN) : status);
        PaymentDue open = PaymentDue.of(terms, facts);
        PaymentDue closed = PaymentDue.of(
                terms, new PaymentFacts(answered, facts.ceiling(), facts.costs(), facts.paid(), facts.settled()));

        assertWithin(open.entitled(), closed.entitled());
        assertWithin(open.due(), closed.due());
        assertWithin(open.toBeReturned(), closed.toBeReturned());
    }

    @Property
    void onceEverythingIsSettledWhatIsDueOrReturnedMakesUpWhatThereIsARightTo(
            @ForAll("knownTerms") Published<PaymentTerms> terms, @ForAll("facts") PaymentFacts facts) {
        Map<ObjectiveId, Status> decided = new HashMap<>();
        OBJECTIVES.forEach(objective ->
                decided.put(objective, facts.objectives().get(objective) == Status.MET ? Status.MET : Status.NOT_MET));
        PaymentDue payment =
                PaymentDue.of(terms, new PaymentFacts(decided, facts.ceiling(), facts.costs(), facts.paid(), true));
        Euros due = payment.due().known().orElseThrow();
        Euros returned = payment.toBeReturned().known().orElseThrow();

        assertEquals(
                payment.entitled().known().orElseThrow(), facts.paid().plus(due).minus(returned));
        assertTrue(due.isZero() || returned.isZero());
        assertEquals(Euros.ZERO, payment.atMostStillToCome());
    }

    @Provide
    Arbitrary<Published<PaymentTerms>> terms() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, knownTerms()), Tuple.of(1, Arbitraries.just(Published.awaited("annexe"))));
    }

    @Provide
    Arbitrary<Published<PaymentTerms>> knownTerms() {
        return Arbitraries.integers()
                .between(0, 7)
                .list()
                .ofSize(OBJECTIVES.size() + 2)
                .map(PaymentDuePropertyTest::termsOf);
    }

    @Provide
    Arbitrary<PaymentFacts> facts() {
        return Combinators.combine(statuses(), amount(), amount(), amount(), Arbitraries.of(true, false))
                .as(PaymentFacts::new);
    }

    @Provide
    Arbitrary<List<PaymentFacts>> manyFacts() {
        return facts().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Map<ObjectiveId, Status>> statuses() {
        return Arbitraries.maps(objective(), Arbitraries.of(Status.MET, Status.NOT_MET, Status.UNKNOWN));
    }

    @Provide
    Arbitrary<ObjectiveId> objective() {
        return Arbitraries.of(OBJECTIVES);
    }

    @Provide
    Arbitrary<Euros> amount() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 20),
                        Arbitraries.longs().between(0, 10_000_000),
                        Arbitraries.longs().between(0, Long.MAX_VALUE / 8))
                .map(Euros::ofCents);
    }

    /** The first weight is that of the start, the last that of what is never paid; without any weight of an objective it is all or nothing. */
    private static Published<PaymentTerms> termsOf(List<Integer> weights) {
        int whole = Math.max(1, weights.stream().mapToInt(weight -> weight).sum());
        Share atStart = Share.of(weights.get(0), whole);
        Map<ObjectiveId, Share> shares = new HashMap<>();
        for (int index = 0; index < OBJECTIVES.size(); index++) {
            if (weights.get(index + 1) > 0) {
                shares.put(OBJECTIVES.get(index), Share.of(weights.get(index + 1), whole));
            }
        }
        boolean allOrNothing = shares.isEmpty() || weights.get(1) == 0;
        return Published.assumed(
                allOrNothing ? PaymentTerms.allOrNothing(atStart) : PaymentTerms.byObjective(atStart, shares), "me");
    }

    private static void assertNotLower(PaymentDue before, PaymentDue after) {
        assertTrue(after.entitled().least().compareTo(before.entitled().least()) >= 0);
        assertTrue(after.due().least().compareTo(before.due().least()) >= 0);
        assertTrue(most(after.toBeReturned()).compareTo(most(before.toBeReturned())) <= 0);
        assertTrue(most(after.due()).compareTo(most(before.due())) >= 0);
    }

    private static void assertWithin(AmountRange range, AmountRange amount) {
        assertTrue(range.least().compareTo(amount.least()) <= 0, () -> amount + " of " + range);
        assertTrue(most(range).compareTo(most(amount)) >= 0, () -> amount + " of " + range);
    }

    private static Euros most(AmountRange range) {
        return Objects.requireNonNull(range.most());
    }
}
