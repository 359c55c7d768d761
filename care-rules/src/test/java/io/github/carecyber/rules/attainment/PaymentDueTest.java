package io.github.carecyber.rules.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.scale.AmountRange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaymentDueTest {

    private static final LegalReference TEXT = LegalReference.of("Arrêté fictif", Confidence.REPRODUCED);
    private static final ObjectiveId FIRST = ObjectiveId.of("O1");
    private static final ObjectiveId SECOND = ObjectiveId.of("O2");
    private static final Published<PaymentTerms> BY_OBJECTIVE = Published.of(
            PaymentTerms.byObjective(
                    Share.ofPercent(20), Map.of(SECOND, Share.ofPercent(40), FIRST, Share.ofPercent(40))),
            TEXT);
    private static final Published<PaymentTerms> ALL_OR_NOTHING =
            Published.of(PaymentTerms.allOrNothing(Share.ofPercent(20)), TEXT);

    @Test
    void eachObjectiveEarnsItsShareWithinTheCosts() {
        PaymentDue payment = PaymentDue.of(BY_OBJECTIVE, facts(Status.MET, Status.NOT_MET, "55000", "20000"));

        assertEquals(
                List.of(
                        new PaymentShare(PaymentShare.Basis.START, null, Share.ofPercent(20), Status.MET),
                        new PaymentShare(PaymentShare.Basis.OBJECTIVE, FIRST, Share.ofPercent(40), Status.MET),
                        new PaymentShare(PaymentShare.Basis.OBJECTIVE, SECOND, Share.ofPercent(40), Status.NOT_MET)),
                payment.shares());
        assertEquals(exactly("60000"), payment.earned());
        assertEquals(exactly("55000"), payment.entitled());
        assertEquals(exactly("35000"), payment.due());
        assertEquals(Euros.of("45000"), payment.atMostStillToCome());
        assertEquals(exactly("0"), payment.toBeReturned());
        assertFalse(payment.isAssumed());
    }

    @Test
    void anObjectiveThatIsOpenMakesARange() {
        PaymentDue payment = PaymentDue.of(BY_OBJECTIVE, facts(Status.MET, Status.UNKNOWN, "90000", "20000"));

        assertEquals(between("60000", "100000"), payment.earned());
        assertEquals(between("60000", "90000"), payment.entitled());
        assertEquals(between("40000", "70000"), payment.due());
    }

    @Test
    void anObjectiveThatIsNotNamedOrDoesNotApplyIsOpen() {
        Euros whole = Euros.of("100000");
        PaymentFacts notNamed = PaymentFacts.of(Map.of(FIRST, Status.MET), whole, whole, Euros.ZERO);

        assertEquals(
                between("60000", "100000"),
                PaymentDue.of(BY_OBJECTIVE, notNamed).due());
        assertEquals(
                between("60000", "100000"),
                PaymentDue.of(BY_OBJECTIVE, facts(Status.MET, Status.NOT_APPLICABLE, "100000", "0"))
                        .due());
    }

    @Test
    void allOrNothingPaysTheRestWhenAllAreReached() {
        assertEquals(
                exactly("80000"),
                PaymentDue.of(ALL_OR_NOTHING, facts(Status.MET, Status.MET, "100000", "20000"))
                        .due());
        assertEquals(
                exactly("0"),
                PaymentDue.of(ALL_OR_NOTHING, facts(Status.UNKNOWN, Status.NOT_MET, "100000", "20000"))
                        .due());
        assertEquals(
                exactly("80000"),
                PaymentDue.of(ALL_OR_NOTHING, facts(Status.MET, Status.NOT_APPLICABLE, "100000", "20000"))
                        .due());
        assertEquals(
                between("0", "80000"),
                PaymentDue.of(ALL_OR_NOTHING, facts(Status.MET, Status.UNKNOWN, "100000", "20000"))
                        .due());
    }

    @Test
    void withoutAnyObjectiveNothingSaysThatAllAreReached() {
        Euros whole = Euros.of("100000");
        PaymentFacts facts = PaymentFacts.of(Map.of(), whole, whole, Euros.ZERO);

        assertEquals(
                between("20000", "100000"), PaymentDue.of(ALL_OR_NOTHING, facts).due());
    }

    @Test
    void whatWasPaidBeforeCostsWereIncurredNeedNotComeBackYet() {
        PaymentFacts started = facts(Status.NOT_MET, Status.NOT_MET, "5000", "20000");

        assertEquals(between("0", "15000"), PaymentDue.of(BY_OBJECTIVE, started).toBeReturned());
        assertEquals(Euros.of("80000"), PaymentDue.of(BY_OBJECTIVE, started).atMostStillToCome());
    }

    @Test
    void onceNothingFurtherCanComeTheRestIsReturned() {
        PaymentDue payment = PaymentDue.of(
                BY_OBJECTIVE,
                facts(Status.NOT_MET, Status.NOT_MET, "5000", "20000").withNothingFurther());

        assertEquals(exactly("15000"), payment.toBeReturned());
        assertEquals(exactly("0"), payment.due());
        assertEquals(Euros.ZERO, payment.atMostStillToCome());
    }

    @Test
    void onceNothingFurtherCanComeAnOpenObjectiveStaysOpen() {
        PaymentDue payment = PaymentDue.of(
                BY_OBJECTIVE,
                facts(Status.MET, Status.UNKNOWN, "90000", "70000").withNothingFurther());

        assertEquals(between("0", "20000"), payment.due());
        assertEquals(between("0", "10000"), payment.toBeReturned());
        assertEquals(Euros.of("20000"), payment.atMostStillToCome());
    }

    @Test
    void termsThatAreAwaitedLeaveOnlyTheBounds() {
        PaymentDue payment =
                PaymentDue.of(Published.awaited("annexe"), facts(Status.MET, Status.MET, "60000", "70000"));

        assertEquals(List.of(), payment.shares());
        assertEquals(between("0", "100000"), payment.earned());
        assertEquals(between("0", "60000"), payment.entitled());
        assertEquals(exactly("0"), payment.due());
        assertEquals(between("0", "70000"), payment.toBeReturned());
        assertEquals(Euros.of("30000"), payment.atMostStillToCome());
    }

    @Test
    void assumedTermsAreMarkedAsTheCallers() {
        Published<PaymentTerms> assumed = Published.assumed(PaymentTerms.allOrNothing(Share.NONE), "the hospital");
        PaymentDue payment = PaymentDue.of(assumed, facts(Status.MET, Status.MET, "60000", "0"));

        assertTrue(payment.isAssumed());
        assertEquals(exactly("60000"), payment.due());
        assertEquals(1, payment.shares().size());
    }

    @Test
    void sharesAreAddedBeforeAnythingIsRounded() {
        Published<PaymentTerms> thirds = Published.of(
                PaymentTerms.byObjective(Share.of(1, 3), Map.of(FIRST, Share.of(1, 3), SECOND, Share.of(1, 3))), TEXT);
        Euros cent = Euros.ofCents(1);
        Map<ObjectiveId, Status> first = Map.of(FIRST, Status.MET, SECOND, Status.NOT_MET);
        Map<ObjectiveId, Status> both = Map.of(FIRST, Status.MET, SECOND, Status.MET);

        assertEquals(
                exactly("0"),
                PaymentDue.of(thirds, PaymentFacts.of(first, cent, cent, Euros.ZERO))
                        .due());
        assertEquals(
                exactly("0.01"),
                PaymentDue.of(thirds, PaymentFacts.of(both, cent, cent, Euros.ZERO))
                        .due());
    }

    @Test
    void sharesWhoseSumNoShareCanHoldAreExactToo() {
        long prime = 9_223_372_036_854_775_783L;
        Share tiny = Share.of(1, prime);
        Published<PaymentTerms> terms = Published.of(
                PaymentTerms.byObjective(
                        Share.of(1, 2), Map.of(FIRST, tiny, SECOND, Share.NONE, ObjectiveId.of("O3"), Share.NONE)),
                TEXT);
        Euros largest = Euros.ofCents(Long.MAX_VALUE);
        PaymentFacts facts = PaymentFacts.of(Map.of(FIRST, Status.MET), largest, largest, Euros.ZERO);

        // Half of an odd number of cents and a little more than one further cent.
        assertEquals(
                AmountRange.exactly(Euros.ofCents(Long.MAX_VALUE / 2 + 1)),
                PaymentDue.of(terms, facts).due());
    }

    @Test
    void negativeAmountsAreRefusedByName() {
        Euros negative = Euros.ofCents(-1);
        for (String name : List.of("ceiling", "costs", "paid")) {
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class,
                    () -> PaymentFacts.of(
                            Map.of(),
                            name.equals("ceiling") ? negative : Euros.ZERO,
                            name.equals("costs") ? negative : Euros.ZERO,
                            name.equals("paid") ? negative : Euros.ZERO));
            assertEquals(
                    "Amount '-0.01' of \"" + name + "\" is not of the allowed form: it is not negative.",
                    refused.getMessage());
        }
    }

    @Test
    void nullIsRefusedByName() {
        PaymentFacts facts = facts(Status.MET, Status.MET, "0", "0");
        assertEquals(
                "terms",
                assertThrows(NullPointerException.class, () -> PaymentDue.of(null, facts))
                        .getMessage());
        assertEquals(
                "facts",
                assertThrows(NullPointerException.class, () -> PaymentDue.of(BY_OBJECTIVE, null))
                        .getMessage());
        assertEquals(
                "paid",
                assertThrows(NullPointerException.class, () -> facts.withPaid(null))
                        .getMessage());
    }

    @Test
    void aShareNamesAnObjectiveWhereItIsPaidForItAlone() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new PaymentShare(PaymentShare.Basis.START, FIRST, Share.WHOLE, Status.MET));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PaymentShare(PaymentShare.Basis.OBJECTIVE, null, Share.WHOLE, Status.MET));
    }

    private static PaymentFacts facts(Status first, Status second, String costs, String paid) {
        return PaymentFacts.of(
                Map.of(FIRST, first, SECOND, second), Euros.of("100000"), Euros.of(costs), Euros.of(paid));
    }

    private static AmountRange exactly(String amount) {
        return AmountRange.exactly(Euros.of(amount));
    }

    private static AmountRange between(String least, String most) {
        return new AmountRange(Euros.of(least), Euros.of(most));
    }
}
