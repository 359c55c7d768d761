package io.github.carecyber.json;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.report.Adjustment;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationCertificate;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.AllocationRequest;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.AwardReason;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.allocation.DropOrder;
import io.github.carecyber.rules.allocation.FlowBack;
import io.github.carecyber.rules.allocation.GroupEnvelope;
import io.github.carecyber.rules.allocation.Level;
import io.github.carecyber.rules.allocation.Mark;
import io.github.carecyber.rules.allocation.Place;
import io.github.carecyber.rules.allocation.RankedBy;
import io.github.carecyber.rules.allocation.Ratio;
import io.github.carecyber.rules.allocation.Rounding;
import io.github.carecyber.rules.allocation.SharingRule;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.allocation.WhenTooLarge;
import io.github.carecyber.rules.budget.BudgetPosition;
import io.github.carecyber.rules.budget.BudgetRequest;
import io.github.carecyber.rules.budget.Commitment;
import io.github.carecyber.rules.budget.ProgrammeBudget;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.eligibility.Explanation;
import io.github.carecyber.rules.eligibility.Fact;
import io.github.carecyber.rules.eligibility.Overruling;
import io.github.carecyber.rules.eligibility.Parameter;
import io.github.carecyber.rules.eligibility.ParameterVersion;
import io.github.carecyber.rules.portfolio.BoundBasis;
import io.github.carecyber.rules.portfolio.ItemLimit;
import io.github.carecyber.rules.portfolio.Relaxation;
import io.github.carecyber.rules.remedy.AimAtCall;
import io.github.carecyber.rules.remedy.CarryOutActivity;
import io.github.carecyber.rules.remedy.DeclareFigure;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.FactNature;
import io.github.carecyber.rules.remedy.FileBetween;
import io.github.carecyber.rules.remedy.Obstacle;
import io.github.carecyber.rules.remedy.ObtainAuthorisation;
import io.github.carecyber.rules.remedy.Remedies;
import io.github.carecyber.rules.remedy.Remedy;
import io.github.carecyber.rules.remedy.SiteYear;
import io.github.carecyber.rules.remedy.StateCoverage;
import io.github.carecyber.rules.remedy.SupplyDocument;
import io.github.carecyber.rules.scale.CeilingDerivation;
import io.github.carecyber.rules.scale.DeclaredFigures;
import io.github.carecyber.rules.scale.ScaleCalculator;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Results in which every kind of argument, gap, reason and certificate occurs. */
final class ResultSamples {

    private static final Provenance PROVENANCE =
            Provenance.of("2026.1", Map.of("plan", Samples.plan(), "call", CallSamples.call()));

    private static final Arguments ARGUMENTS = Arguments.none()
            .with("amount", Euros.of("-0.01"))
            .with("count", Long.MIN_VALUE)
            .with("day", Samples.DAY)
            .with("part", Share.parse("2/3"))
            .with("code", "")
            .with("codes", List.of())
            .with("wording", CallSamples.TITLE);

    static final List<Gap> GAPS = List.of(
            new Gap.MissingFact(DataPath.parse("/applicant/facilities/0/staff")),
            new Gap.NotPublished(CallSamples.TITLE, "annex"),
            new Gap.NotOnRecord(CallSamples.TITLE, Samples.DAY),
            new Gap.CannotTell(DataPath.ROOT, CallSamples.TITLE),
            new Gap.Unreadable(DataPath.of("a/b", "c~d", "")),
            new Gap.MissingEvidence(
                    DataPath.of("evidence"),
                    CallSamples.TITLE,
                    List.of(EvidenceKind.of("pssi"), EvidenceKind.of("attestation")),
                    LegalEntityFinessNumber.of("750712184")),
            new Gap.Conflict(List.of(
                    BilingualText.of("Outre-mer", "Overseas"),
                    BilingualText.of("Hôpital des armées", "Military hospital"))),
            new Gap.PredicateNotSupplied(RuleId.of("bretagne.cyber-correspondent")),
            new Gap.PredicateFailed(RuleId.of("bretagne.cyber-correspondent"), "no connection\n\t\"x\""));

    private ResultSamples() {}

    static CeilingDerivation ceiling() {
        return ScaleCalculator.of(CallSamples.call())
                .derive(
                        Samples.application(),
                        DeclaredFigures.none()
                                .with(QuantityId.of("persons"), 4_000)
                                .withCosts(Euros.of("1000.00")));
    }

    static CeilingDerivation ceilingThatCannotBeTold() {
        return ScaleCalculator.of(CallSamples.call()).derive(Samples.application(), DeclaredFigures.none());
    }

    /** Of two calls one goes beyond the money, and another commits later. */
    static BudgetRequest commitments() {
        return new BudgetRequest(
                List.of(
                        new Commitment(CallId.of("care-d2-2025"), Euros.of("250000000.01"), LocalDate.of(2025, 7, 16)),
                        new Commitment(CallId.of("later"), Euros.of("1.00"), LocalDate.of(2025, 12, 31)),
                        new Commitment(CallId.of("care-d1-2024"), Euros.of("65000000.00"), LocalDate.of(2024, 3, 18))),
                CallSamples.catalog().programme().funding());
    }

    static BudgetPosition budget() {
        BudgetRequest request = commitments();
        return ProgrammeBudget.of(request.funding()).assess(request.commitments(), Samples.DAY);
    }

    static Report report() {
        Violation violation = new Violation(
                RuleId.of("plan.schedule.dates-out-of-order"),
                Severity.WARNING,
                DataPath.parse("/actions/3/end"),
                ARGUMENTS,
                new Position(12, 3));
        return new Report(
                List.of(
                        violation,
                        new Violation(RuleId.of("plan.cycle"), Severity.INFO, DataPath.ROOT, Arguments.none(), null)),
                List.of(new Undecided(RuleId.of("plan.ceiling"), DataPath.of("actions"), GAPS)),
                PROVENANCE.withSource("exploited-vulnerabilities", "2025.08.25"),
                List.of(
                        new Adjustment(RuleId.of("plan.cycle"), Severity.INFO, "Essai", 1),
                        Adjustment.suppressed(RuleId.of("plan.other"), "Sans objet ici")));
    }

    static AllocationRequest claims() {
        return new AllocationRequest(
                Euros.of("1000000.00"),
                AllocationPolicy.sharing(
                        SharingRule.PROPORTIONAL_TO_WEIGHT, Rounding.QUOTA, TieBreak.bySeed("tirage 2026 é")),
                List.of(
                        Claim.of(ClaimId.of("c1"), Euros.of("10.00")).withWeight(3),
                        Claim.of(ClaimId.of("c3"), Euros.of("10.00"))
                                .withGrantedElsewhere(Euros.of("1.00"))
                                .withMinimum(Euros.of("2.00"))
                                .withPriority(-4)
                                .withScore(5)
                                .withGroup(ClaimGroupId.of("region-84")),
                        Claim.of(ClaimId.of("c2"), Euros.of("-10.00"))));
    }

    /** A request without claims for each kind of policy, those inside a policy by groups included. */
    static List<AllocationRequest> policies() {
        TieBreak ties = TieBreak.byIdentifier();
        AllocationPolicy.Sharing sharing = AllocationPolicy.sharing(SharingRule.EQUAL_LOSSES, Rounding.MONOTONE, ties);
        List<AllocationPolicy> single = List.of(
                sharing,
                AllocationPolicy.useful(sharing, DropOrder.LARGEST_SHORTFALL),
                AllocationPolicy.ranked(RankedBy.PRIORITY, WhenTooLarge.PART, TieBreak.bySeed("tirage")),
                AllocationPolicy.bestPortfolio(Long.MAX_VALUE, ties));
        List<AllocationPolicy> all = new ArrayList<>(single);
        for (AllocationPolicy inside : single) {
            all.add(AllocationPolicy.grouped(
                    List.of(GroupEnvelope.part(ClaimGroupId.of("region-11"), Share.WHOLE, Euros.ZERO)),
                    FlowBack.STAYS,
                    inside));
        }
        return all.stream()
                .map(policy -> new AllocationRequest(Euros.ZERO, policy, List.of()))
                .toList();
    }

    static AllocationRequest claimsInFull() {
        return new AllocationRequest(Euros.ZERO, AllocationPolicy.inFull(), List.of());
    }

    /** An allocation that states everything; no engine would give it. */
    static Allocation allocation() {
        Ratio third = Ratio.parse("1/3");
        Level factor = Level.factor(third);
        Euros some = Euros.of("2.00");
        ClaimId claim = ClaimId.of("c1");
        ClaimGroupId group = ClaimGroupId.of("region-84");
        SharingRule rule = SharingRule.PROPORTIONAL_TO_CEILING;
        Mark mark = new Mark(third, claim);
        Place place = new Place(Level.award(third), claim);
        AwardReason atCeiling = new AwardReason.AtCeiling();
        TieBreak ties = TieBreak.byIdentifier();
        List<AwardReason> reasons = List.of(
                atCeiling,
                new AwardReason.Shared(rule, factor, mark),
                new AwardReason.Shared(SharingRule.EQUAL_LOSSES, Level.loss(third), null),
                new AwardReason.InLine(SharingRule.TALMUD, place),
                new AwardReason.InLine(SharingRule.EQUAL_AWARDS, null),
                new AwardReason.NoWeight(),
                new AwardReason.NotFunded(some),
                new AwardReason.Dropped(2, some, Euros.of("3.00")),
                new AwardReason.Served(1, some),
                new AwardReason.TooLarge(2, some),
                new AwardReason.AfterStop(3, claim),
                new AwardReason.Selected(),
                new AwardReason.NotSelected(),
                new AwardReason.InGroup(group, some, some, atCeiling, null),
                new AwardReason.InGroup(group, some, some, atCeiling, atCeiling));
        List<Award> awards = new ArrayList<>();
        for (AwardReason reason : reasons) {
            awards.add(Award.of(ClaimId.of("c" + (awards.size() + 1)), some, reason));
        }
        List<AllocationCertificate> certificates = List.of(
                new AllocationCertificate.Whole(some),
                new AllocationCertificate.CutOff(rule, factor, mark, ties),
                new AllocationCertificate.CutOff(rule, factor, null, ties),
                new AllocationCertificate.Line(rule, place, ties),
                new AllocationCertificate.Line(rule, null, ties),
                new AllocationCertificate.Useful(
                        List.of(new AllocationCertificate.Drop(claim, some, some)),
                        new AllocationCertificate.Line(rule, place, ties)),
                new AllocationCertificate.Ranking(
                        RankedBy.SCORE,
                        WhenTooLarge.SKIP,
                        ties,
                        List.of(new AllocationCertificate.Misfit(claim, 7, some))),
                new AllocationCertificate.Bound(
                        Set.of(claim),
                        5,
                        6,
                        BoundBasis.CARDINALITY,
                        new Relaxation(
                                BigInteger.TWO, BigInteger.ONE.negate(), BigInteger.TEN, ItemLimit.AT_LEAST, 2)));
        List<AllocationCertificate.Branch> branches = certificates.stream()
                .map(certificate -> new AllocationCertificate.Branch(group, some, certificate))
                .toList();
        return new Allocation(
                Euros.of("100.00"),
                AllocationPolicy.grouped(
                        List.of(
                                GroupEnvelope.fixed(group, some),
                                GroupEnvelope.part(ClaimGroupId.of("region-11"), Share.of(1, 3), some)),
                        FlowBack.TO_ALL_CLAIMS,
                        AllocationPolicy.useful(
                                AllocationPolicy.sharing(rule, Rounding.MONOTONE, ties), DropOrder.LOWEST_SCORE)),
                awards,
                Euros.of("97.00"),
                new AllocationCertificate.Tree(
                        branches, new AllocationCertificate.FlowedBack(some, new AllocationCertificate.Whole(some))),
                PROVENANCE);
    }

    static Allocation allocationInFull() {
        return new Allocation(
                Euros.of("100.00"),
                AllocationPolicy.inFull(),
                List.of(),
                Euros.of("100.00"),
                new AllocationCertificate.Whole(Euros.ZERO),
                PROVENANCE);
    }

    static EligibilityVerdict verdict() {
        Explanation leaf = Explanation.archived(
                RuleId.of("eligibility.filed-in-time"),
                DataPath.of("eligibility", "criteria").index(4),
                CallSamples.TITLE,
                Status.NOT_MET,
                new Overruling(
                        new AuthorityDecision(
                                DataPath.of("eligibility", "criteria").index(4),
                                Status.NOT_MET,
                                "La plateforme était ouverte.",
                                "directeur général de l’ARS",
                                Samples.DAY),
                        Status.MET),
                true,
                ARGUMENTS,
                List.of(new Fact(DataPath.of("filed"), new Argument.Day(Samples.DAY))),
                List.of(
                        new Parameter(
                                CallSamples.TITLE,
                                new Argument.Day(Samples.DAY),
                                CallSamples.REFERENCE,
                                null,
                                new ParameterVersion(2, 3, Knowledge.ALWAYS)),
                        new Parameter(CallSamples.TITLE, new Argument.Count(3), null, "the agency", null)),
                GAPS,
                List.of());
        Explanation all = Explanation.archived(
                RuleId.of("eligibility.all-of"),
                DataPath.ROOT,
                CallSamples.TITLE,
                Status.NOT_MET,
                null,
                false,
                Arguments.none(),
                List.of(),
                List.of(),
                List.of(),
                List.of(leaf));
        return EligibilityVerdict.archived(
                CallId.of("care-d2-2025"), ApplicationId.of("app-1"), Samples.DAY, all, PROVENANCE);
    }

    /** A verdict that names other applications, one of the same file and one of the applicant's GHT. */
    static EligibilityVerdict verdictOfABatch() {
        return Eligibility.of(CallSamples.call())
                .assessAll(
                        List.of(Samples.application(), Samples.application(), Samples.groupApplication()), Samples.DAY)
                .verdicts()
                .get(0);
    }

    /** Every kind of change, with all that it can state and with as little as it can. */
    static Remedies remedies() {
        FacilityFinessNumber site = FacilityFinessNumber.of("010011641");
        SiteYear year = new SiteYear(site, Year.of(2024));
        EvidenceRequirement policy = new EvidenceRequirement(
                List.of(EvidenceKind.of("security-policy")),
                CallSamples.TITLE,
                new EvidenceWindow.Since(LocalDate.of(2022, 7, 16), FilingStep.APPLICATION),
                EvidenceCondition.ALWAYS);
        FactChange minutes = new SupplyDocument(
                policy,
                List.of(LegalEntityFinessNumber.of("750712184"), LegalEntityFinessNumber.of("690781810")),
                CallCalendar.PARIS,
                LocalDate.of(2025, 7, 16));
        return new Remedies(
                List.of(
                        new Remedy(List.of(
                                new AimAtCall(CallId.of("care-d2-2025"), FactNature.SUPPLIABLE),
                                new FileBetween(
                                        Samples.DAY,
                                        Deadline.parse("2099-10-31T17:00"),
                                        CallCalendar.PARIS,
                                        FactNature.CHANGEABLE),
                                new DeclareFigure(
                                        DeclareFigure.Figure.STAFF, List.of(year), 50L, 400L, FactNature.SUPPLIABLE),
                                new CarryOutActivity(
                                        site,
                                        List.of(CareActivity.DIALYSIS, CareActivity.MEDICINE),
                                        FactNature.CHANGEABLE),
                                new ObtainAuthorisation(site, List.of(CareActivity.DIALYSIS), FactNature.SUPPLIABLE),
                                minutes)),
                        new Remedy(List.of(
                                new FileBetween(Samples.DAY, null, CallCalendar.PARIS, FactNature.SUPPLIABLE),
                                new DeclareFigure(
                                        DeclareFigure.Figure.COMBINED_ACTIVITY,
                                        List.of(year, new SiteYear(site, Year.of(2023))),
                                        null,
                                        0L,
                                        FactNature.CHANGEABLE),
                                new StateCoverage(
                                        EvidenceId.of("PSSI-2025"), List.of(LegalEntityFinessNumber.of("750712184"))),
                                new SupplyDocument(policy, List.of(), CallCalendar.PARIS, null)))),
                List.of(),
                true);
    }

    /** An obstacle for each reason, the first with every gap. */
    static Remedies obstacles() {
        List<Obstacle> obstacles = new ArrayList<>();
        for (Obstacle.Reason reason : Obstacle.Reason.values()) {
            obstacles.add(new Obstacle(
                    DataPath.of("eligibility", "criteria").index(obstacles.size()),
                    CallSamples.TITLE,
                    reason,
                    CallSamples.TITLE,
                    obstacles.isEmpty() ? GAPS : List.of()));
        }
        return new Remedies(List.of(), obstacles, false);
    }
}
