package io.github.carecyber.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.PaymentDue;
import io.github.carecyber.rules.attainment.PaymentFacts;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaymentTextTest {

    private static final ObjectiveId FIRST = ObjectiveId.of("O1");
    private static final ObjectiveId SECOND = ObjectiveId.of("O2");

    @Test
    void everyStepOfAPaymentIsNamed() {
        PaymentTerms terms = PaymentTerms.byObjective(
                Share.ofPercent(20), Map.of(FIRST, Share.ofPercent(40), SECOND, Share.of(1, 3)));
        PaymentDue payment = PaymentDue.of(
                Published.of(terms, LegalReference.of("Arrêté fictif", Confidence.REPRODUCED)),
                facts(Status.MET, Status.UNKNOWN));
        assertEquals("""
                À verser\u00a0: 35\u202f000,00\u00a0€
                Modalités de versement\u00a0: «\u00a0Arrêté fictif\u00a0» [annexe officielle reproduite par un tiers]
                Calcul\u00a0:
                  100\u202f000,00\u00a0€  plafond
                  20\u00a0%  au démarrage, part acquise
                  40\u00a0%  pour l’objectif O1, part acquise
                  33,33\u00a0% (1/3)  pour l’objectif O2, atteinte indéterminée
                  entre 60\u202f000,00\u00a0€ et 93\u202f333,33\u00a0€  parts acquises du plafond, arrondi au centime inférieur
                  55\u202f000,00\u00a0€  dépenses éligibles réellement engagées
                  55\u202f000,00\u00a0€  droits acquis, dans la limite des dépenses
                  20\u202f000,00\u00a0€  déjà versé
                Reste à venir, au plus\u00a0: 38\u202f333,33\u00a0€, si tous les objectifs sont atteints et les dépenses engagées
                À restituer\u00a0: 0,00\u00a0€
                """, PlainText.in(Locale.FRENCH).of(payment));
        assertEquals("""
                Due now: €35,000.00
                Terms of payment: “Arrêté fictif” [official annex, reproduced]
                Calculation:
                  €100,000.00  ceiling
                  20%  at the start, earned
                  40%  for the objective O1, earned
                  33.33% (1/3)  for the objective O2, cannot tell whether reached
                  between €60,000.00 and €93,333.33  shares of the ceiling that are earned, rounded down to the cent
                  €55,000.00  eligible costs really incurred
                  €55,000.00  entitled to, within the costs
                  €20,000.00  already paid
                Still to come, at most: €38,333.33, if all objectives are reached and the costs incurred
                To be returned: €0.00
                """, PlainText.in(Locale.ENGLISH).of(payment));
    }

    @Test
    void whoseTermsTheyAreIsSaid() {
        PaymentDue assumed = PaymentDue.of(
                Published.assumed(PaymentTerms.allOrNothing(Share.NONE), "the hospital"),
                facts(Status.MET, Status.NOT_MET).withNothingFurther());
        assertEquals("""
                Due now: €0.00
                Terms of payment: assumed, not published, by “the hospital”
                Calculation:
                  €100,000.00  ceiling
                  100%  for all objectives together, not earned
                  €0.00  shares of the ceiling that are earned, rounded down to the cent
                  €55,000.00  eligible costs really incurred
                  €0.00  entitled to, within the costs
                  €20,000.00  already paid
                Still to come, at most: €0.00
                To be returned: €20,000.00
                """, PlainText.in(Locale.ENGLISH).of(assumed));
    }

    @Test
    void termsThatAreNotPublishedLeaveThePaymentOpen() {
        PaymentDue awaited = PaymentDue.of(Published.awaited("annexe de l’arrêté"), facts(Status.MET, Status.MET));
        String text = PlainText.in(Locale.FRENCH).of(awaited);
        assertTrue(text.startsWith("""
                À verser\u00a0: indéterminé (entre 0,00\u00a0€ et 35\u202f000,00\u00a0€)
                Modalités de versement\u00a0: non publiées, attendues\u00a0: «\u00a0annexe de l’arrêté\u00a0»
                """), text);
    }

    @Test
    void aShareThatDoesNotApplyIsSaidToBeOpen() {
        PaymentDue payment = PaymentDue.of(
                Published.assumed(PaymentTerms.byObjective(Share.NONE, Map.of(FIRST, Share.WHOLE)), "me"),
                facts(Status.NOT_APPLICABLE, Status.MET));
        String text = PlainText.in(Locale.ENGLISH).of(payment);
        assertTrue(
                text.contains(
                        "  100%  for the objective O1, not applicable; the terms do not say what becomes of the share\n"),
                text);
    }

    private static PaymentFacts facts(Status first, Status second) {
        return PaymentFacts.of(
                Map.of(FIRST, first, SECOND, second), Euros.of("100000"), Euros.of("55000"), Euros.of("20000"));
    }
}
