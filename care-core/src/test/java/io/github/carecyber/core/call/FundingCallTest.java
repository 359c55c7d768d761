package io.github.carecyber.core.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.testkit.RecordContract;
import io.github.carecyber.core.testkit.ValueContract;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FundingCallTest {

    private static final LegalReference TEXT = LegalReference.of("arrêté of 3 July 2025", Confidence.OFFICIAL);
    private static final BilingualText TITLE = BilingualText.of("Appel", "Call");
    private static final CallWindow WINDOW = new CallWindow(
            Dated.of(
                    BilingualText.of("opening", "opening"),
                    Published.of(LocalDate.of(2025, 9, 2), TEXT),
                    Knowledge.ALWAYS),
            Dated.of(
                    BilingualText.of("closing", "closing"),
                    Published.of(Deadline.parse("2025-10-31"), TEXT),
                    Knowledge.ALWAYS));
    private static final CallCalendar CALENDAR = calendar(Map.of(CallStep.APPLICATIONS, WINDOW));
    private static final EvidenceRequirement EVIDENCE = new EvidenceRequirement(
            List.of(EvidenceKind.of("security-policy")), TITLE, new EvidenceWindow.Anytime(), EvidenceCondition.ALWAYS);
    private static final Prerequisite PREREQUISITE =
            new Prerequisite(PrerequisiteId.of("D2.P1"), TITLE, List.of(EVIDENCE), TEXT);
    private static final Objective OBJECTIVE =
            new Objective(ObjectiveId.of("D2.O1"), TITLE, List.of(EVIDENCE), List.of(), TEXT);
    private static final FundingCall CALL = builder("care-d2").build();

    @Test
    void keepsTheValueContract() {
        ValueContract.equalGroups(
                List.of(CALL, builder("care-d2").build()),
                List.of(builder("care-d1").build()),
                List.of(builder("care-d2").envelope(envelope("45000000")).build()),
                List.of(CALL.withCatalogVersion("2026.11")),
                List.of(CALL.withCeiling(Published.assumed(new Scale.Flat(Euros.of("1000")), "the hospital"))));
    }

    @Test
    void whatIsNotGivenIsAwaitedFromTheCallsOwnText() {
        assertEquals(Published.awaited("arrêté of 3 July 2025"), CALL.envelope().at(LocalDate.MIN));
        assertEquals(Published.awaited("arrêté of 3 July 2025"), CALL.prerequisites());
        assertEquals(Published.awaited("arrêté of 3 July 2025"), CALL.objectives());
        assertEquals(Published.awaited("arrêté of 3 July 2025"), CALL.ceiling());
        assertEquals(Published.awaited("arrêté of 3 July 2025"), CALL.paymentTerms());
        assertEquals(Published.awaited("arrêté of 3 July 2025"), CALL.fundingBasis());
        assertEquals(Published.awaited("arrêté of 3 July 2025"), CALL.eligibleExpenses());
        assertEquals(Published.awaited("arrêté of 3 July 2025"), CALL.excessDemand());
        assertEquals(List.of(), CALL.relatedTexts());
        assertNull(CALL.catalogVersion());
    }

    @Test
    void criteriaThatNoReaderCouldFollowAreRefused() {
        Criterion deepest = new Criterion.Open();
        for (int depth = 1; depth < FundingCall.DEEPEST_CRITERION; depth++) {
            deepest = Criterion.not(deepest);
        }
        Criterion tooDeep = Criterion.not(deepest);
        Criterion farTooDeep = deepest;
        for (int depth = 0; depth < 100_000; depth++) {
            farTooDeep = Criterion.unless(
                    farTooDeep, new Derogation(TITLE, new Criterion.Open(), new Criterion.FiledInTime(), TEXT));
        }
        Criterion doubling = new Criterion.Open();
        for (int depth = 0; depth < 60; depth++) {
            doubling = Criterion.allOf(doubling, doubling);
        }
        Criterion wide = new Criterion.AnyOf(
                Collections.nCopies(9_000, new Criterion.AllOf(Collections.nCopies(1_000_000, new Criterion.Open()))));
        Criterion onOneSite = new Criterion.SameSite(
                Collections.nCopies(200_000, new SiteCriterion.SectorIn(Published.awaited("arrêté of 3 July 2025"))));
        assertEquals(deepest, withCriterion(deepest).eligibility());
        for (Criterion refused : List.of(tooDeep, farTooDeep, doubling, wide, onOneSite)) {
            String message = assertThrows(IllegalArgumentException.class, () -> withCriterion(refused))
                    .getMessage();
            assertEquals(
                    "The call care-d2 has more than 10000 criteria, or criteria nested deeper than 12: no reader could"
                            + " follow them.",
                    message);
        }
    }

    private static FundingCall withCriterion(Criterion eligibility) {
        return FundingCall.builder(CallId.of("care-d2"), TITLE, DomainId.of("D2"), TEXT, CALENDAR, eligibility)
                .build();
    }

    @Test
    void theBuilderSetsEachPart() {
        Published<Scale> ceiling = Published.of(new Scale.Flat(Euros.of("1000")), TEXT);
        Published<PaymentTerms> terms = Published.of(PaymentTerms.allOrNothing(Share.ofPercent(20)), TEXT);
        Published<List<Prerequisite>> prerequisites = Published.of(List.of(PREREQUISITE), TEXT);
        Published<List<Objective>> objectives = Published.of(List.of(OBJECTIVE), TEXT);
        Published<Set<ExpenseCategory>> expenses = Published.of(Set.of(ExpenseCategory.TRAINING), TEXT);
        Published<BilingualText> basis = Published.of(TITLE, TEXT);
        Published<BilingualText> excess = Published.of(TITLE, TEXT);
        List<LegalReference> related = List.of(TEXT);
        RecordContract.changesOnly(CALL, builder("care-d2").ceiling(ceiling).build(), "ceiling", ceiling);
        RecordContract.changesOnly(CALL, builder("care-d2").paymentTerms(terms).build(), "paymentTerms", terms);
        RecordContract.changesOnly(
                CALL, builder("care-d2").relatedTexts(related).build(), "relatedTexts", related);
        RecordContract.changesOnly(CALL, builder("care-d2").fundingBasis(basis).build(), "fundingBasis", basis);
        RecordContract.changesOnly(
                CALL, builder("care-d2").prerequisites(prerequisites).build(), "prerequisites", prerequisites);
        RecordContract.changesOnly(
                CALL, builder("care-d2").objectives(objectives).build(), "objectives", objectives);
        RecordContract.changesOnly(
                CALL, builder("care-d2").eligibleExpenses(expenses).build(), "eligibleExpenses", expenses);
        RecordContract.changesOnly(CALL, builder("care-d2").excessDemand(excess).build(), "excessDemand", excess);
        RecordContract.changesOnly(
                CALL, builder("care-d2").envelope(envelope("1")).build(), "envelope", envelope("1"));
        RecordContract.changesOnly(CALL, CALL.withCeiling(ceiling), "ceiling", ceiling);
        RecordContract.changesOnly(CALL, CALL.withCatalogVersion("2026.11"), "catalogVersion", "2026.11");
    }

    @Test
    void copiesKeepTheRelatedTextsAndTheFundingBasis() {
        Published<Scale> ceiling = Published.of(new Scale.Flat(Euros.of("1000")), TEXT);
        FundingCall call = builder("care-d2")
                .relatedTexts(List.of(TEXT))
                .fundingBasis(Published.of(TITLE, TEXT))
                .build();
        RecordContract.changesOnly(call, call.withCeiling(ceiling), "ceiling", ceiling);
        RecordContract.changesOnly(call, call.withCatalogVersion("2026.11"), "catalogVersion", "2026.11");
    }

    @Test
    void collectionsAreCopiedEvenInsideAPublishedValue() {
        ValueContract.copiesList(
                List.of(TEXT),
                (List<LegalReference> some) ->
                        builder("care-d2").relatedTexts(some).build(),
                FundingCall::relatedTexts);
        ValueContract.copiesList(
                List.of(PREREQUISITE),
                (List<Prerequisite> some) -> builder("care-d2")
                        .prerequisites(Published.of(some, TEXT))
                        .build(),
                call -> call.prerequisites().value().orElseThrow());
        ValueContract.copiesList(
                List.of(OBJECTIVE),
                (List<Objective> some) ->
                        builder("care-d2").objectives(Published.of(some, TEXT)).build(),
                call -> call.objectives().value().orElseThrow());
        RecordContract.copiesSet(
                Set.of(ExpenseCategory.TRAINING, ExpenseCategory.SOFTWARE),
                (Set<ExpenseCategory> some) -> builder("care-d2")
                        .eligibleExpenses(Published.of(some, TEXT))
                        .build(),
                call -> call.eligibleExpenses().value().orElseThrow());
    }

    @Test
    void stepsStandInTheirOrderAndAreCopied() {
        Map<CallStep, CallWindow> windows = new EnumMap<>(CallStep.class);
        windows.put(CallStep.PAYMENTS, WINDOW);
        windows.put(CallStep.APPLICATIONS, WINDOW);
        assertEquals(
                List.of(CallStep.APPLICATIONS, CallStep.PAYMENTS),
                List.copyOf(calendar(windows).windows().keySet()));
        RecordContract.copiesMap(windows, (Map<CallStep, CallWindow> some) -> calendar(some), CallCalendar::windows);
        assertEquals(Optional.of(WINDOW), CALENDAR.window(CallStep.APPLICATIONS));
        assertEquals(Optional.empty(), CALENDAR.window(CallStep.PAYMENTS));
        ValueContract.distinct(
                CALENDAR,
                calendar(windows),
                new CallCalendar(ZoneId.of("Pacific/Wallis"), CALENDAR.windows(), CALENDAR.operationalPhaseStart()));
    }

    @Test
    void negativeMoneyIsRefused() {
        FundingCall.Builder builder = builder("care-d2").envelope(envelope("-0.01"));
        assertEquals(
                "Envelope -0.01 is negative: an envelope is at least zero.",
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }

    @Test
    void termsOfPaymentKeepTheValueContract() {
        ValueContract.distinct(PaymentTerms.allOrNothing(Share.NONE), PaymentTerms.allOrNothing(Share.ofPercent(20)));
    }

    @Test
    void nullIsRefused() {
        FundingCall.Builder builder = builder("care-d2");
        assertThrows(NullPointerException.class, () -> builder.envelope(null));
        assertThrows(NullPointerException.class, () -> builder.objectives(null));
        assertEquals(
                "relatedTexts",
                assertThrows(NullPointerException.class, () -> builder.relatedTexts(null))
                        .getMessage());
        assertEquals(
                "fundingBasis",
                assertThrows(NullPointerException.class, () -> builder.fundingBasis(null))
                        .getMessage());
        assertThrows(NullPointerException.class, () -> builder.eligibleExpenses(null));
        assertThrows(NullPointerException.class, () -> CALL.withCeiling(null));
        assertThrows(NullPointerException.class, () -> CALL.withCatalogVersion(null));
        assertThrows(
                NullPointerException.class,
                () -> FundingCall.builder(null, TITLE, DomainId.of("D2"), TEXT, CALENDAR, new Criterion.FiledInTime()));
        assertThrows(
                NullPointerException.class,
                () -> FundingCall.builder(CallId.of("care-d2"), TITLE, DomainId.of("D2"), TEXT, CALENDAR, null));
        assertThrows(NullPointerException.class, () -> new CallWindow(WINDOW.opens(), null));
        assertThrows(NullPointerException.class, () -> new CallWindow(null, WINDOW.closes()));
        assertThrows(NullPointerException.class, () -> new CallCalendar(CallCalendar.PARIS, Map.of(), null));
        assertThrows(NullPointerException.class, () -> PaymentTerms.allOrNothing(null));
        assertThrows(NullPointerException.class, () -> new Scale.Flat(null));
    }

    private static FundingCall.Builder builder(String id) {
        return FundingCall.builder(
                CallId.of(id), TITLE, DomainId.of("D2"), TEXT, CALENDAR, new Criterion.FiledInTime());
    }

    private static CallCalendar calendar(Map<CallStep, CallWindow> windows) {
        return new CallCalendar(CallCalendar.PARIS, windows, Published.of(LocalDate.of(2025, 9, 2), TEXT));
    }

    private static Dated<Euros> envelope(String amount) {
        return Dated.of(
                BilingualText.of("envelope", "envelope"), Published.of(Euros.of(amount), TEXT), Knowledge.ALWAYS);
    }
}
