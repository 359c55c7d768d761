package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.CanonicalForm;
import io.github.carecyber.core.report.Fingerprint;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.testkit.SealedKinds;
import io.github.carecyber.json.Documents.Document;
import io.github.carecyber.rules.allocation.AllocationCertificate;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.AwardReason;
import io.github.carecyber.rules.allocation.GroupEnvelope;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.attainment.DocumentOutcome;
import io.github.carecyber.rules.attainment.TargetAnswer;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.Obstacle;
import io.github.carecyber.rules.scale.DerivationStep;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    static Stream<Document<?>> documents() {
        return Documents.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsWrittenReadsBackEqual(Document<?> document) {
        Reading<?> reading = document.reread();

        assertEquals(List.of(), reading.report().violations());
        assertEquals(document.value(), reading.value().orElseThrow());
        assertEquals(document.value().hashCode(), reading.value().orElseThrow().hashCode());
        assertTrue(reading.isReadable());
    }

    /** A verdict is no record and the awards of an allocation are none: their fingerprint is that of their text. */
    static Stream<Document<?>> records() {
        return Documents.all()
                .filter(document -> document.value() instanceof Record && document.type() != DocumentType.ALLOCATION);
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatIsReadBackHasTheSameFingerprint(Document<?> document) {
        assertEquals(
                Fingerprint.of(document.value()),
                Fingerprint.of(document.reread().value().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSameValueAlwaysGivesTheSameText(Document<?> document) {
        assertEquals(document.text(), rewritten(document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void bytesAndStreamsSayTheSameAsText(Document<?> document) throws IOException {
        byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);

        assertEquals(
                document.value(), CareJson.read(document.type(), bytes).value().orElseThrow());
        assertEquals(
                document.value(),
                CareJson.read(document.type(), new ByteArrayInputStream(bytes))
                        .value()
                        .orElseThrow());
        assertArrayEquals(bytes, written(document));
    }

    @Test
    void everyTypeOfDocumentIsTried() {
        Set<String> tried = Documents.all().map(Document::toString).collect(Collectors.toSet());
        Set<String> known =
                DocumentType.all().stream().map(DocumentType::format).collect(Collectors.toSet());

        assertEquals(known, tried);
    }

    @Test
    void everyKindThatACallOrAGapCanBeIsTried() {
        assertHolds(
                CareJson.write(DocumentType.CALL, CallSamples.call()),
                Criterion.class,
                Measure.class,
                Quantity.class,
                Scale.class);
        assertHolds(CareJson.write(DocumentType.REPORT, ResultSamples.report()), Gap.class);
    }

    @Test
    void everyKindOfTargetAndEveryOutcomeOfADocumentIsTried() {
        String text = CareJson.write(DocumentType.ATTAINMENT, AttainmentSamples.full());
        assertHolds(text, TargetAnswer.class, Gap.class);
        for (DocumentOutcome outcome : DocumentOutcome.values()) {
            assertTrue(text.contains("\"outcome\": \"" + CanonicalForm.nameOf(outcome) + "\""), outcome.name());
        }
    }

    @Test
    void everyStepOfACeilingIsTried() {
        assertHolds(
                CareJson.write(DocumentType.CEILING, ResultSamples.ceilingThatCannotBeTold()), DerivationStep.class);
        assertEquals(Euros.of("27386.67"), ResultSamples.ceiling().ceiling().orElseThrow());
    }

    @Test
    void everyKindThatAChangeCanBeAndEveryReasonOfAnObstacleIsTried() {
        assertHolds(CareJson.write(DocumentType.REMEDIES, ResultSamples.remedies()), FactChange.class);
        assertEquals(
                List.of(Obstacle.Reason.values()),
                ResultSamples.obstacles().obstacles().stream()
                        .map(Obstacle::reason)
                        .toList());
    }

    @Test
    void everyKindThatAPolicyOrAReasonOrACertificateCanBeIsTried() {
        assertHolds(
                CareJson.write(DocumentType.ALLOCATION, ResultSamples.allocation()),
                AwardReason.class,
                AllocationCertificate.class,
                GroupEnvelope.class);
        String policies = Stream.concat(Stream.of(ResultSamples.claimsInFull()), ResultSamples.policies().stream())
                .map(request -> CareJson.write(DocumentType.CLAIMS, request))
                .collect(Collectors.joining());
        assertHolds(policies, AllocationPolicy.class, TieBreak.class);
    }

    @Test
    void whatIsToBeDoneIsWordedForThoseWhoShowItAndNotReadBack() {
        String text = CareJson.write(DocumentType.REMEDIES, ResultSamples.remedies());
        String changed = text.replace("State that the application is for the call", "Do something else for the call");

        assertTrue(text.contains("\"english\": \"State that the application is for the call care-d2-2025\""), text);
        assertFalse(text.equals(changed));
        assertEquals(
                ResultSamples.remedies(),
                CareJson.read(DocumentType.REMEDIES, changed).value().orElseThrow());
    }

    @Test
    void conditionsHaveTheirForms() {
        Criterion criterion = Criterion.atLeast(
                new Measure.Staff(ReferenceYears.firstOf(ReferenceYears.Scope.LEGAL_ENTITY, 2024, 2023)
                        .elseZero()),
                Published.assumed(50L, "me"));
        FundingCall call = CallSamples.bareCall();
        String text = CareJson.write(
                DocumentType.CALL,
                FundingCall.builder(call.id(), call.title(), call.domain(), call.text(), call.calendar(), criterion)
                        .build());

        assertTrue(text.contains("""
                  "eligibility": {
                    "kind": "measured",
                    "measure": {
                      "kind": "staff",
                      "years": {
                        "years": [
                          2024,
                          2023
                        ],
                        "scope": "legal-entity",
                        "undeclared": "counts-as-zero"
                      }
                    },
                    "bound": "at-least",
                    "threshold": {
                      "kind": "assumed",
                      "assumption": 50,
                      "author": "me"
                    }
                  },
                """.stripTrailing()), text);
        assertTrue(
                CareJson.write(DocumentType.CALL, CallSamples.call()).contains("\"provence-alpes-cote-d-azur\""), text);
    }

    @Test
    void textIsIndentedAndLeavesOutWhatIsNotStated() {
        RemediationPlan plan = RemediationPlan.empty().withId(PlanId.of("p")).withCall(CallId.of("c"));

        assertEquals("""
                {
                  "format": "care.plan.v1",
                  "id": "p",
                  "call": "c"
                }
                """, CareJson.write(DocumentType.PLAN, plan));
    }

    @Test
    void kindsAmountsDaysAndConstantsHaveTheirForms() {
        String text = CareJson.write(DocumentType.PLAN, Samples.plan());

        assertTrue(text.contains("\"kind\": \"requested-from-call\",\n"), text);
        assertTrue(text.contains("\"amount\": \"1000.50\""), text);
        assertTrue(text.contains("\"end\": \"2025-10-31\""), text);
        assertTrue(text.contains("\"limits-spread\",\n"), text);
        assertFalse(text.contains("null"), text);
    }

    @Test
    void callsOfACatalogTakeItsVersion() {
        CallCatalog catalog = new CallCatalog(
                "2", CallSamples.catalog().programme(), CallSamples.catalog().calls());

        assertEquals("2", catalog.calls().get(0).catalogVersion());
        assertFalse(CareJson.write(DocumentType.CATALOG, catalog).contains("catalogVersion"));
    }

    @Test
    void aMonthOfARateHasItsForm() {
        String text = CareJson.write(DocumentType.DECLARATION, DeclarationSamples.declaration());

        assertTrue(text.contains("\"firstMonth\": \"2027-03\""), text);
        for (String month : List.of("2027-3", "2027-13", "+2027-03", "2027-03-01", "")) {
            assertFalse(
                    CareJson.read(DocumentType.DECLARATION, text.replace("2027-03\"", month + "\""))
                            .isReadable(),
                    month);
        }
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        String text = "\uFEFF" + CareJson.write(DocumentType.PLAN, Samples.plan());

        assertEquals(
                Samples.plan(),
                CareJson.read(DocumentType.PLAN, text.getBytes(StandardCharsets.UTF_8))
                        .value()
                        .orElseThrow());
        assertEquals(
                Samples.plan(), CareJson.read(DocumentType.PLAN, text).value().orElseThrow());
    }

    @Test
    void theNoteIsKeptBesideTheValue() {
        Reading<RemediationPlan> reading =
                CareJson.read(DocumentType.PLAN, "{\"note\": \"Chiffres fictifs\", \"format\": \"care.plan.v1\"}");

        assertEquals("Chiffres fictifs", reading.note().orElseThrow());
        assertTrue(reading.isReadable());
    }

    @Test
    void theProvenanceOfAReadValueCitesTheValueAndNotItsSpelling() {
        String text = CareJson.write(DocumentType.PLAN, Samples.plan());
        String respelled = text.replace("\n", "\r\n\t");

        assertEquals(
                Provenance.of(null, Map.of("document", Samples.plan())),
                CareJson.read(DocumentType.PLAN, respelled).report().provenance());
    }

    @Test
    void valuesWithoutAFormAreNotWritten() {
        Milestone late = new Milestone(null, null, LocalDate.of(10_000, 1, 1));
        RemediationPlan plan = Samples.plan();
        RemediationPlan beyond = plan.withActions(List.of(plan.actions().get(0).withMilestones(List.of(late))));

        assertThrows(IllegalArgumentException.class, () -> CareJson.write(DocumentType.PLAN, beyond));
        assertThrows(
                IllegalArgumentException.class,
                () -> CareJson.write(DocumentType.PLAN, plan.withTitle("half \uD834 a clef")));
    }

    private static <T> String rewritten(Document<T> document) {
        return CareJson.write(document.type(), document.reread().value().orElseThrow());
    }

    private static <T> byte[] written(Document<T> document) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        CareJson.write(document.type(), document.value(), target);
        return target.toByteArray();
    }

    private static void assertHolds(String text, Class<?>... sealedTypes) {
        for (Class<?> type : sealedTypes) {
            for (Class<?> kind : SealedKinds.of(type)) {
                assertTrue(text.contains("\"kind\": \"" + CanonicalForm.kindOf(kind) + "\""), kind.getName());
            }
        }
    }
}
