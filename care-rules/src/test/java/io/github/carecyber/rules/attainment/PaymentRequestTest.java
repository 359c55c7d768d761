package io.github.carecyber.rules.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaymentRequestTest {

    private static final ObjectiveId FIRST = ObjectiveId.of("O1");
    private static final ObjectiveId SECOND = ObjectiveId.of("O2");
    private static final Published<PaymentTerms> AWAITED = Published.awaited("annexe");
    private static final PaymentTerms TERMS =
            PaymentTerms.byObjective(Share.of(1, 5), Map.of(FIRST, Share.of(2, 5), SECOND, Share.of(2, 5)));
    private static final PaymentRequest REQUEST =
            PaymentRequest.of(Euros.of("100000"), Euros.of("90000"), Euros.of("20000"));

    @Test
    void withoutTermsOfOnesOwnThoseOfTheCallCount() {
        PaymentDue due = REQUEST.due(AWAITED, Map.of(FIRST, Status.MET));

        assertEquals(AWAITED, due.terms());
        assertEquals(
                PaymentFacts.of(Map.of(FIRST, Status.MET), REQUEST.ceiling(), REQUEST.costs(), REQUEST.paid()),
                due.facts());
    }

    @Test
    void termsOfOnesOwnTakeTheirPlaceAndAreMarked() {
        Published<PaymentTerms> ofCall = Published.assumed(PaymentTerms.allOrNothing(Share.NONE), "the agency");
        PaymentDue due = REQUEST.withTerms(TERMS, "the hospital").due(ofCall, Map.of(FIRST, Status.MET));

        assertEquals(Published.assumed(TERMS, "the hospital"), due.terms());
        assertTrue(due.isAssumed());
        assertEquals(Euros.of("40000"), due.due().least());
        assertFalse(REQUEST.due(AWAITED, Map.of()).isAssumed());
    }

    @Test
    void whatIsStatedOfAnObjectiveTakesThePlaceOfTheAnswer() {
        Map<ObjectiveId, Status> reached = Map.of(FIRST, Status.UNKNOWN, SECOND, Status.NOT_MET);
        PaymentDue due = REQUEST.withObjectives(Map.of(FIRST, Status.MET)).due(AWAITED, reached);

        assertEquals(
                Map.of(FIRST, Status.MET, SECOND, Status.NOT_MET), due.facts().objectives());
    }

    @Test
    void aFundingThatIsWoundUpStaysSo() {
        PaymentRequest wound = REQUEST.withNothingFurther()
                .withTerms(TERMS, "the hospital")
                .withObjectives(Map.of(FIRST, Status.NOT_MET, SECOND, Status.NOT_MET));

        assertTrue(wound.due(AWAITED, Map.of()).facts().settled());
        assertEquals(Euros.ZERO, wound.due(AWAITED, Map.of()).atMostStillToCome());
    }

    @Test
    void objectivesAreCopiedInOrder() {
        Map<ObjectiveId, Status> objectives = new HashMap<>(Map.of(SECOND, Status.MET, FIRST, Status.MET));
        PaymentRequest request = REQUEST.withObjectives(objectives);
        objectives.clear();

        assertEquals(List.of(FIRST, SECOND), List.copyOf(request.objectives().keySet()));
    }

    @Test
    void amountsAreNotNegative() {
        Euros debt = Euros.ofCents(-1);

        assertThrows(IllegalArgumentException.class, () -> PaymentRequest.of(debt, Euros.ZERO, Euros.ZERO));
        assertThrows(IllegalArgumentException.class, () -> PaymentRequest.of(Euros.ZERO, debt, Euros.ZERO));
        assertThrows(IllegalArgumentException.class, () -> PaymentRequest.of(Euros.ZERO, Euros.ZERO, debt));
        assertThrows(IllegalArgumentException.class, () -> REQUEST.withTerms(TERMS, " "));
    }
}
