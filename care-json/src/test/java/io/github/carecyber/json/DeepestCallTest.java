package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.scale.DeclaredFigures;
import io.github.carecyber.rules.scale.ScaleCalculator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is written is read again with the standard limits, however deep a call is. */
class DeepestCallTest {

    private static final FundingCall CALL = deepest();

    /** Derogation inside derogation, which takes the most levels of a document. */
    private static FundingCall deepest() {
        Criterion criterion = new Criterion.FiledWithin(CallSamples.WINDOW);
        for (int level = 1; level < FundingCall.DEEPEST_CRITERION; level++) {
            criterion = Criterion.unless(
                    new Criterion.Open(),
                    new Derogation(CallSamples.TITLE, new Criterion.Open(), criterion, CallSamples.REFERENCE));
        }
        FundingCall bare = CallSamples.bareCall();
        return FundingCall.builder(bare.id(), bare.title(), bare.domain(), bare.text(), bare.calendar(), criterion)
                .build();
    }

    @Test
    void theDeepestCallIsReadAlone() {
        assertReadAgain(DocumentType.CALL, CALL);
    }

    @Test
    void theDeepestCallIsReadInACatalogue() {
        String version = "2026.1";
        CallCatalog catalog =
                new CallCatalog(version, CallSamples.catalog().programme(), List.of(CALL.withCatalogVersion(version)));
        assertReadAgain(DocumentType.CATALOG, catalog);
    }

    @Test
    void aVerdictOnTheDeepestCallIsRead() {
        Application application = Samples.application();
        DataPath innermost =
                DataPath.parse("/eligibility" + "/derogations/0/then".repeat(FundingCall.DEEPEST_CRITERION - 1));
        AuthorityDecision decision = new AuthorityDecision(innermost, Status.MET, "délai accordé", "ARS", Samples.DAY);
        for (EligibilityVerdict verdict : List.of(
                Eligibility.of(CALL).assess(application, Samples.DAY),
                Eligibility.of(CALL).assess(application, Samples.DAY, List.of(decision)),
                Eligibility.of(CALL)
                        .assessAll(List.of(application, application), Samples.DAY)
                        .verdicts()
                        .get(0))) {
            assertReadAgain(DocumentType.VERDICT, verdict);
        }
    }

    @Test
    void theDeepestScaleIsReadInACatalogueAndItsCalculationAlone() {
        Scale scale = Scale.perUnit(new Quantity.Measured(new Measure.Sites()), Euros.of("1.00"));
        for (int level = 1; level < Scale.DEEPEST; level++) {
            scale = Scale.sum(scale);
        }
        String version = "2026.1";
        FundingCall call = CallSamples.bareCall()
                .withCatalogVersion(version)
                .withCeiling(Published.assumed(scale, "a fictitious figure"));
        assertReadAgain(
                DocumentType.CATALOG,
                new CallCatalog(version, CallSamples.catalog().programme(), List.of(call)));
        assertReadAgain(
                DocumentType.CEILING, ScaleCalculator.of(call).derive(Samples.application(), DeclaredFigures.none()));
    }

    private static <T> void assertReadAgain(DocumentType<T> type, T value) {
        String text = CareJson.write(type, value);
        Reading<T> reading = CareJson.read(type, text);
        assertTrue(reading.report().isAccepted(), () -> reading.report().toString());
        assertEquals(text, CareJson.write(type, reading.value().orElseThrow()));
        assertEquals(value, reading.value().orElseThrow());
    }
}
