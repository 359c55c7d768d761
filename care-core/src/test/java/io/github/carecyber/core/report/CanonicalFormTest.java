package io.github.carecyber.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.plan.Exposure;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.testkit.SealedKinds;
import io.github.carecyber.core.text.BilingualText;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    private static final BilingualText LABEL = BilingualText.of("Seuil", "Threshold");

    @Test
    void plainValuesAreWrittenAsTheirText() {
        assertEquals("\"12.30\"", CanonicalForm.of(Euros.of("12.3")));
        assertEquals("\"33/50\"", CanonicalForm.of(Share.ofPercent(66)));
        assertEquals("\"11\"", CanonicalForm.of(Region.ILE_DE_FRANCE));
        assertEquals("\"2025-10-31T17:00\"", CanonicalForm.of(Deadline.parse("2025-10-31T17:00")));
        assertEquals("\"2025-10-31\"", CanonicalForm.of(LocalDate.of(2025, 10, 31)));
        assertEquals("\"17:00\"", CanonicalForm.of(LocalTime.of(17, 0)));
        assertEquals("\"Europe/Paris\"", CanonicalForm.of(ZoneId.of("Europe/Paris")));
        assertEquals("\"https://example.org/a\"", CanonicalForm.of(URI.create("https://example.org/a")));
        assertEquals("\"not-met\"", CanonicalForm.of(Status.NOT_MET));
        assertEquals("12", CanonicalForm.of(12));
        assertEquals("-9223372036854775808", CanonicalForm.of(Long.MIN_VALUE));
        assertEquals("18446744073709551616", CanonicalForm.of(BigInteger.TWO.pow(64)));
        assertEquals("true", CanonicalForm.of(true));
        assertEquals("2024", CanonicalForm.of(Year.of(2024)));
        assertEquals("\"2027-03\"", CanonicalForm.of(YearMonth.of(2027, 3)));
    }

    @Test
    void textIsWrittenInPrintableAsciiOnly() {
        assertEquals("\"\\u00e9\\u0022\\u005c\\u000a\\ud83d\\ude00 ~\"", CanonicalForm.of("é\"\\\n\uD83D\uDE00 ~"));
    }

    @Test
    void membersAreInAlphabeticalOrderAndEmptyOnesAreLeftOut() {
        Weakness bare = Weakness.of(WeaknessId.of("W1"), "open port", true);
        assertEquals("{\"exploitable\":true,\"id\":\"W1\",\"title\":\"open port\"}", CanonicalForm.of(bare));
        assertEquals(
                "{\"exploitable\":true,\"exposure\":\"internet\",\"id\":\"W1\",\"title\":\"open port\"}",
                CanonicalForm.of(bare.withExposure(Exposure.INTERNET)));
    }

    @Test
    void kindsOfASealedInterfaceAreTold() {
        assertEquals("{\"kind\":\"own-funds\"}", CanonicalForm.of(new FinancingSource.OwnFunds()));
        assertEquals(
                "{\"call\":\"care-d2\",\"kind\":\"requested-from-call\"}",
                CanonicalForm.of(new FinancingSource.RequestedFromCall(CallId.of("care-d2"))));
        assertEquals(
                "{\"criterion\":{\"kind\":\"filed-in-time\"},\"kind\":\"not\"}",
                CanonicalForm.of(new Criterion.Not(new Criterion.FiledInTime())));
        assertNotEquals(
                CanonicalForm.of(Criterion.allOf(new Criterion.FiledInTime())),
                CanonicalForm.of(Criterion.anyOf(new Criterion.FiledInTime())));
        assertNotEquals(CanonicalForm.of(Published.awaited("a text")), CanonicalForm.of(Map.of("text", "a text")));
        assertEquals("requested-from-call", CanonicalForm.kindOf(FinancingSource.RequestedFromCall.class));
    }

    @Test
    void listsKeepTheirOrderAndSetsHaveOne() {
        assertEquals("[\"b\",\"a\"]", CanonicalForm.of(List.of("b", "a")));
        assertEquals("[\"a\",\"b\"]", CanonicalForm.of(new LinkedHashSet<>(List.of("b", "a"))));
        assertEquals(
                "[\"medicine\",\"surgery\"]",
                CanonicalForm.of(new LinkedHashSet<>(List.of(CareActivity.SURGERY, CareActivity.MEDICINE))));
    }

    @Test
    void mapsAreObjectsWhoseKeysAreWrittenAsValuesAre() {
        Map<String, Integer> unordered = new LinkedHashMap<>();
        unordered.put("b", 2);
        unordered.put("a", 1);
        assertEquals("{\"a\":1,\"b\":2}", CanonicalForm.of(unordered));
        assertEquals("{\"application-review\":1}", CanonicalForm.of(Map.of(CallStep.APPLICATION_REVIEW, 1)));
        assertEquals("{\"11\":1}", CanonicalForm.of(Map.of(Region.ILE_DE_FRANCE, 1)));
        assertEquals(
                "{\"declared\":{\"2023\":0,\"2024\":7}}",
                CanonicalForm.of(YearlyFigures.of(2024, 7).with(2023, 0)));
    }

    @Test
    void zeroAndNotDeclaredAreWrittenDifferently() {
        assertNotEquals(CanonicalForm.of(YearlyFigures.none()), CanonicalForm.of(YearlyFigures.of(2024, 0)));
    }

    @Test
    void equalCriteriaAreWrittenAlikeInWhateverOrderTheirSetWas() {
        List<FacilityCategory> categories = new ArrayList<>(
                List.of(FacilityCategory.of("141"), FacilityCategory.of("355"), FacilityCategory.of("101")));
        LegalReference text = LegalReference.of("arrêté", Confidence.OFFICIAL);
        Set<String> forms = new HashSet<>();
        for (int turn = 0; turn < categories.size(); turn++) {
            categories.add(categories.remove(0));
            forms.add(CanonicalForm.of(new Criterion.SpecialCategories(
                    new LinkedHashSet<>(categories), Set.of(), Published.of(true, text))));
        }
        assertEquals(1, forms.size());
    }

    @Test
    void otherClassesAreRefused() {
        assertEquals(
                "A value of 'java.math.BigDecimal' has no canonical form: only records, text values and plain values have one.",
                assertThrows(IllegalArgumentException.class, () -> CanonicalForm.of(BigDecimal.ONE))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> CanonicalForm.of(List.of(new Object())));
        assertThrows(IllegalArgumentException.class, () -> CanonicalForm.of(Duration.ZERO));
        assertThrows(NullPointerException.class, () -> CanonicalForm.of(null));
    }

    @Test
    void aRecordThatCannotBeReadIsRefused() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> CanonicalForm.of(new Refusing("x")));
        assertTrue(refusal.getMessage().endsWith("has no canonical form: its components cannot be read."));
    }

    @Test
    void longTextIsWrittenAtOnce() {
        String text = "é".repeat(1_000_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertEquals(6_000_002, CanonicalForm.of(text).length()));
    }

    @Test
    void everyKindOfCriterionHasItsOwnForm() {
        LegalReference text = LegalReference.of("arrêté", Confidence.OFFICIAL);
        List<Criterion> criteria = List.of(
                new Criterion.FiledInTime(),
                new Criterion.AppliesThroughGroup(text),
                new Criterion.Evidenced(PrerequisiteId.of("D2.P1")),
                new Criterion.AwaitedCondition(LABEL, "annex"),
                Criterion.allOf(new Criterion.FiledInTime()),
                Criterion.not(new Criterion.FiledInTime()),
                new SiteCriterion.RegionIn(Published.of(Set.of(Region.BRETAGNE), text)),
                new Criterion.SeatIn(Published.of(Set.of(Region.BRETAGNE), text)),
                new SiteCriterion.ActivityIn(Published.of(Set.of(CareActivity.SURGERY), text)),
                new SiteCriterion.Authorised(Published.of(Set.of(CareActivity.SURGERY), text)),
                Criterion.atLeast(new Measure.Sites(), Published.of(2L, text)),
                Criterion.atMost(new Measure.Sites(), Published.of(2L, text)),
                Criterion.atMost(new Measure.Staff(ReferenceYears.only(2024)), Published.of(2L, text)),
                new Criterion.Custom(RuleId.of("a.b"), LABEL, Arguments.none().with("days", 3)),
                Criterion.unless(
                        new Criterion.FiledInTime(),
                        new Derogation(LABEL, new Criterion.Open(), new Criterion.Open(), text)));
        assertEquals(
                criteria.size(),
                criteria.stream().map(CanonicalForm::of).distinct().count());
    }

    @Test
    void kindsOfASealedInterfaceHaveNamesOfTheirOwnAndNoComponentCalledKind() {
        List<Class<?>> interfaces = List.of(
                Applicant.class,
                Argument.class,
                Criterion.class,
                EvidenceWindow.class,
                FinancingSource.class,
                Gap.class,
                GroupMembership.class,
                Knowledge.class,
                Measure.class,
                Published.class,
                Scale.class,
                Target.class);
        for (Class<?> type : interfaces) {
            Set<String> names = new HashSet<>();
            for (Class<?> kind : SealedKinds.of(type)) {
                assertTrue(names.add(CanonicalForm.kindOf(kind)), kind.getName());
                for (RecordComponent component : kind.getRecordComponents()) {
                    assertNotEquals("kind", component.getName(), kind.getName());
                }
            }
        }
    }

    record Refusing(String value) {

        @Override
        public String value() {
            throw new IllegalStateException("not to be read");
        }
    }
}
