package io.github.carecyber.json;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
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
import io.github.carecyber.rules.allocation.ProportionalTo;
import io.github.carecyber.rules.allocation.Ratio;
import io.github.carecyber.rules.allocation.Rounding;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.eligibility.Explanation;
import io.github.carecyber.rules.eligibility.Fact;
import io.github.carecyber.rules.eligibility.Overruling;
import io.github.carecyber.rules.eligibility.Parameter;
import io.github.carecyber.rules.eligibility.ParameterVersion;
import java.util.List;
import java.util.Map;

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

    private static final List<Gap> GAPS = List.of(
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
                PROVENANCE);
    }

    static AllocationRequest claims() {
        return new AllocationRequest(
                Euros.of("1000000.00"),
                AllocationPolicy.proportional(ProportionalTo.WEIGHT, Rounding.QUOTA, TieBreak.bySeed("tirage 2026 é")),
                List.of(
                        Claim.of(ClaimId.of("c1"), Euros.of("10.00")).withWeight(3),
                        Claim.of(ClaimId.of("c2"), Euros.of("-10.00"))));
    }

    static AllocationRequest claimsInFull() {
        return new AllocationRequest(Euros.ZERO, AllocationPolicy.inFull(), List.of());
    }

    /** An allocation that states everything; no engine would give it. */
    static Allocation allocation() {
        Ratio factor = Ratio.parse("1/3");
        ClaimId claim = ClaimId.of("c1");
        return new Allocation(
                Euros.of("100.00"),
                AllocationPolicy.proportional(ProportionalTo.CEILING, Rounding.QUOTA, TieBreak.byIdentifier()),
                List.of(
                        new Award(claim, Euros.of("1.00"), new AwardReason.AtCeiling()),
                        new Award(ClaimId.of("c2"), Euros.of("2.00"), new AwardReason.Scaled(factor, true)),
                        new Award(ClaimId.of("c3"), Euros.ZERO, new AwardReason.NotFunded(Euros.of("3.00"))),
                        new Award(ClaimId.of("c4"), Euros.ZERO, new AwardReason.NoWeight())),
                Euros.of("97.00"),
                new AllocationCertificate.CutOff(
                        ProportionalTo.CEILING,
                        factor,
                        new AllocationCertificate.Mark(factor, claim),
                        TieBreak.byIdentifier()),
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
}
