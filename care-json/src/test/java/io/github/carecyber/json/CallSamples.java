package io.github.carecyber.json;

import io.github.carecyber.core.call.Bracket;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.call.Tiering;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.programme.ActionDomain;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.programme.Programme;
import io.github.carecyber.core.programme.ProgrammeAxis;
import io.github.carecyber.core.programme.ProgrammeFunding;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.text.BilingualText;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls, a programme and a catalogue in which every kind of everything occurs. */
final class CallSamples {

    static final LegalReference REFERENCE = LegalReference.of("Arrêté du 3 juillet 2025", Confidence.OFFICIAL)
            .withArticle("annexe 2")
            .withLink(URI.create("https://example.org/texte?x=1#é"))
            .withPublished(LocalDate.of(2025, 7, 16));

    static final BilingualText TITLE = BilingualText.of("Continuité et reprise d’activité", "Continuity and recovery");

    static final CallWindow WINDOW = new CallWindow(
            Dated.of(
                    BilingualText.of("premier jour", "opening day"),
                    Published.of(LocalDate.of(2025, 9, 2), REFERENCE),
                    Knowledge.ALWAYS),
            Dated.of(
                    BilingualText.of("date limite", "deadline"),
                    Published.of(Deadline.of(Samples.DAY), REFERENCE),
                    Knowledge.ALWAYS));

    private CallSamples() {}

    /** A call of which only the least is known. */
    static FundingCall bareCall() {
        CallCalendar calendar = new CallCalendar(CallCalendar.PARIS, Map.of(), Published.awaited("notice"));
        return FundingCall.builder(
                        CallId.of("bare"), TITLE, DomainId.of("D3"), REFERENCE, calendar, new Criterion.FiledInTime())
                .build();
    }

    static FundingCall call() {
        return FundingCall.builder(
                        CallId.of("care-d2-2025"),
                        TITLE,
                        DomainId.of("D2"),
                        REFERENCE,
                        calendar(),
                        CriterionSamples.everyKind())
                .relatedTexts(List.of(LegalReference.of("Arrêté du 10 janvier 2025", Confidence.REPRODUCED), REFERENCE))
                .envelope(new Dated<>(
                        BilingualText.of("enveloppe", "envelope"),
                        List.of(
                                new Dated.Version<>(
                                        Published.of(Euros.of("45000000.00"), REFERENCE),
                                        new Knowledge.From(LocalDate.of(2025, 7, 16))),
                                new Dated.Version<>(
                                        Published.assumed(Euros.of("50000000.00"), "the agency's estimate"),
                                        new Knowledge.NoLaterThan(LocalDate.of(2026, 11, 23))))))
                .prerequisites(Published.of(List.of(prerequisite()), REFERENCE))
                .objectives(Published.of(List.of(objective()), REFERENCE))
                .ceiling(Published.assumed(scale(), "a fictitious figure"))
                .paymentTerms(Published.of(PaymentTerms.allOrNothing(Share.parse("1/5")), REFERENCE))
                .fundingBasis(Published.of(TITLE, REFERENCE))
                .eligibleExpenses(Published.of(
                        Set.of(ExpenseCategory.SOFTWARE, ExpenseCategory.TRAINING, ExpenseCategory.SERVICES),
                        REFERENCE))
                .excessDemand(Published.of(TITLE, REFERENCE))
                .build();
    }

    /** A scale with every kind of part. */
    static Scale scale() {
        Quantity staff = Quantity.of(new Measure.Staff(ReferenceYears.only(2024)));
        Quantity persons = Quantity.of(QuantityId.of("persons"), TITLE);
        Scale costs = Scale.shareOfCosts(Share.parse("7/10"), RoundingMode.HALF_EVEN);
        Scale bySize = Scale.tiered(
                staff,
                Tiering.WHOLE_AMOUNT,
                Bracket.upTo(299, Euros.of("20000")),
                Bracket.upTo(1_000, Euros.of("50000")),
                Bracket.beyond(Euros.of("80000")));
        return Scale.sum(
                        Scale.perUnit(persons, Euros.of("5.00")),
                        new Scale.AtMost(costs, bySize),
                        Scale.flat(Euros.of("6666.67")),
                        Scale.perUnits(persons, Euros.of("5.00"), 1_000, RoundingMode.HALF_UP))
                .atLeast(Euros.of("10000"));
    }

    static CallCatalog catalog() {
        return new CallCatalog("2026.1", programme(), List.of(call(), bareCall()));
    }

    private static CallCalendar calendar() {
        CallWindow declarations = new CallWindow(
                Dated.awaited(BilingualText.of("premier jour", "opening day"), "notice"),
                Dated.of(
                        BilingualText.of("date limite", "deadline"),
                        Published.of(new Deadline(Samples.DAY, LocalTime.of(17, 0)), REFERENCE),
                        Knowledge.ALWAYS));
        return new CallCalendar(
                ZoneId.of("Pacific/Wallis"),
                Map.of(CallStep.DECLARATIONS, declarations, CallStep.APPLICATIONS, WINDOW),
                Published.of(LocalDate.of(2025, 9, 2), REFERENCE));
    }

    private static Prerequisite prerequisite() {
        return new Prerequisite(
                PrerequisiteId.of("D2.P1"),
                TITLE,
                List.of(
                        requirement(new EvidenceWindow.Anytime(), EvidenceCondition.ALWAYS),
                        requirement(
                                new EvidenceWindow.Since(LocalDate.of(2022, 7, 16), FilingStep.APPLICATION),
                                EvidenceCondition.HOSPITAL_GROUP)),
                REFERENCE);
    }

    private static Objective objective() {
        return new Objective(
                ObjectiveId.of("D2.O4"),
                TITLE,
                true,
                List.of(
                        requirement(
                                new EvidenceWindow.WithinDays(60, FilingStep.DECLARATION),
                                EvidenceCondition.TRAJECTORY),
                        requirement(new EvidenceWindow.OperationalPhase(), EvidenceCondition.DEDICATED_DIRECTORY)),
                List.of(
                        new Target.Coverage(Share.parse("66%")),
                        new Target.Score("score ADS", 3, EvidenceCondition.ALWAYS),
                        new Target.Trajectory(3)),
                List.of(
                        new ObjectiveYear(
                                Year.of(2027),
                                Published.awaited("annex"),
                                List.of(
                                        new Target.Rate("consents", Share.parse("3/4"), TITLE, 1),
                                        new Target.Requirement("platform", TITLE, EvidenceCondition.ALWAYS, true),
                                        new Target.Requirement(
                                                "alerts", TITLE, EvidenceCondition.HOSPITAL_GROUP, false))),
                        new ObjectiveYear(
                                Year.of(2028),
                                Published.of(
                                        List.of(requirement(new EvidenceWindow.Anytime(), EvidenceCondition.ALWAYS)),
                                        REFERENCE),
                                List.of())),
                REFERENCE);
    }

    private static EvidenceRequirement requirement(EvidenceWindow window, EvidenceCondition condition) {
        return new EvidenceRequirement(
                List.of(EvidenceKind.of("pssi"), EvidenceKind.of("attestation")), TITLE, window, condition);
    }

    private static Programme programme() {
        return new Programme(
                TITLE,
                Year.of(2023),
                Year.of(2027),
                List.of(new ProgrammeAxis(1, TITLE, false), new ProgrammeAxis(4, TITLE, true)),
                List.of(
                        new ActionDomain(DomainId.of("D1"), TITLE, ActionDomain.Stage.CALLED),
                        new ActionDomain(DomainId.of("D5"), TITLE, ActionDomain.Stage.ANNOUNCED)),
                List.of(
                        new ProgrammeFunding(
                                Euros.of("250000000.00"),
                                Year.of(2025),
                                ProgrammeFunding.Nature.APPROPRIATION,
                                REFERENCE),
                        new ProgrammeFunding(
                                Euros.of("750000000.00"), Year.of(2027), ProgrammeFunding.Nature.AIM, REFERENCE)),
                REFERENCE);
    }
}
