package io.github.carecyber.core.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.testkit.ValueContract;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnlessTest {

    private static final LegalReference TEXT = LegalReference.of("instruction 2026/1", Confidence.OFFICIAL);
    private static final Criterion GENERAL = new Criterion.FiledInTime();
    private static final Criterion OPEN = new Criterion.Open();
    private static final BilingualText LABEL = BilingualText.of("Outre-mer", "Overseas");
    private static final Derogation OVERSEAS = new Derogation(LABEL, OPEN, Criterion.not(OPEN), TEXT);
    private static final Derogation MILITARY = new Derogation(
            BilingualText.of("Hôpital des armées", "Military hospital"), OPEN, Criterion.not(OPEN), TEXT);

    @Test
    void keepsTheValueContract() {
        ValueContract.equalGroups(
                List.of(Criterion.unless(GENERAL, OVERSEAS), new Unless(GENERAL, List.of(OVERSEAS))),
                List.of(Criterion.unless(OPEN, OVERSEAS)),
                List.of(Criterion.unless(GENERAL, MILITARY)),
                List.of(Criterion.unless(GENERAL, OVERSEAS, MILITARY)),
                List.of(Criterion.unless(GENERAL, MILITARY, OVERSEAS)));
        ValueContract.equalGroups(
                List.of(OVERSEAS, new Derogation(LABEL, OPEN, Criterion.not(OPEN), TEXT)),
                List.of(MILITARY),
                List.of(new Derogation(LABEL, GENERAL, Criterion.not(OPEN), TEXT)),
                List.of(new Derogation(LABEL, OPEN, GENERAL, TEXT)),
                List.of(new Derogation(
                        LABEL, OPEN, Criterion.not(OPEN), LegalReference.of("annex", Confidence.REPRODUCED))));
    }

    @Test
    void derogationsAreCopied() {
        ValueContract.copiesList(
                List.of(OVERSEAS, MILITARY),
                (List<Derogation> derogations) -> new Unless(GENERAL, derogations),
                Unless::derogations);
    }

    @Test
    void aRuleWithoutDerogationIsNoUnless() {
        assertEquals(
                "A criterion over no derogations says nothing: at least one is needed.",
                assertThrows(IllegalArgumentException.class, () -> Criterion.unless(GENERAL))
                        .getMessage());
    }

    @Test
    void eachDerogationHasALabelOfItsOwn() {
        Derogation namesake = new Derogation(LABEL, GENERAL, OPEN, TEXT);
        assertEquals(
                "Two derogations are called 'Overseas': each needs a label of its own.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Criterion.unless(GENERAL, OVERSEAS, MILITARY, namesake))
                        .getMessage());
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> Criterion.unless(null, OVERSEAS));
        assertThrows(NullPointerException.class, () -> new Unless(GENERAL, null));
        assertThrows(NullPointerException.class, () -> new Derogation(null, OPEN, OPEN, TEXT));
        assertThrows(NullPointerException.class, () -> new Derogation(LABEL, null, OPEN, TEXT));
        assertThrows(NullPointerException.class, () -> new Derogation(LABEL, OPEN, null, TEXT));
        assertThrows(NullPointerException.class, () -> new Derogation(LABEL, OPEN, OPEN, null));
    }
}
