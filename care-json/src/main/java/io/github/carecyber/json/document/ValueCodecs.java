package io.github.carecyber.json.document;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.PublicServiceStatus;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.DeclarationId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.identity.SchemeId;
import io.github.carecyber.core.identity.Siren;
import io.github.carecyber.core.identity.Siret;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.plan.AdsLevel;
import io.github.carecyber.core.plan.AffectedAssets;
import io.github.carecyber.core.plan.CvssScore;
import io.github.carecyber.core.plan.CvssVector;
import io.github.carecyber.core.plan.ExpectedResult;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.plan.WeaknessSource;
import io.github.carecyber.core.programme.ActionDomain;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.programme.Programme;
import io.github.carecyber.core.programme.ProgrammeAxis;
import io.github.carecyber.core.programme.ProgrammeFunding;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.Adjustment;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Fingerprint;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.PathShape;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.ClassTable;
import io.github.carecyber.json.binding.Codec;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.rules.allocation.AllocationCertificate;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.AwardReason;
import io.github.carecyber.rules.allocation.AwardedAmount;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.allocation.GroupEnvelope;
import io.github.carecyber.rules.allocation.Level;
import io.github.carecyber.rules.allocation.Mark;
import io.github.carecyber.rules.allocation.Place;
import io.github.carecyber.rules.allocation.Ratio;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.attainment.EvidenceAnswer;
import io.github.carecyber.rules.attainment.ObjectiveVerdict;
import io.github.carecyber.rules.attainment.StepDeadline;
import io.github.carecyber.rules.attainment.TargetAnswer;
import io.github.carecyber.rules.budget.Commitment;
import io.github.carecyber.rules.cases.AttainmentExpectation;
import io.github.carecyber.rules.cases.Case;
import io.github.carecyber.rules.cases.Expectation;
import io.github.carecyber.rules.cases.ExpectedGap;
import io.github.carecyber.rules.cases.Omission;
import io.github.carecyber.rules.comparison.ActionShift;
import io.github.carecyber.rules.comparison.PlanChange;
import io.github.carecyber.rules.comparison.PlanVersion;
import io.github.carecyber.rules.eligibility.Explanation;
import io.github.carecyber.rules.eligibility.Fact;
import io.github.carecyber.rules.eligibility.Overruling;
import io.github.carecyber.rules.eligibility.Parameter;
import io.github.carecyber.rules.eligibility.ParameterVersion;
import io.github.carecyber.rules.evidence.EvidencePeriod;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.Obstacle;
import io.github.carecyber.rules.scale.AmountRange;
import io.github.carecyber.rules.scale.DerivationStep;
import java.util.Map;
import java.util.Optional;

/**
 * How the values that documents are made of are read and written where they stand by themselves: identifiers, amounts, codes of
 * registers, parts of plans, calls and answers, and every enumeration.
 */
public final class ValueCodecs {

    private static final String CORE = "io.github.carecyber.core.";
    private static final String RULES = "io.github.carecyber.rules.";

    private static final ClassTable<Codec<?>> CODECS = ClassTable.of(Map.ofEntries(
            codec(ActionDomain.class, ActionDomainCodec.CODEC),
            codec(ActionId.class, Identifiers.ACTION_ID),
            codec(ActionShift.class, ActionShiftCodec.CODEC),
            codec(Adjustment.class, AdjustmentCodec.CODEC),
            codec(AdsLevel.class, Numbers.ADS_LEVEL),
            codec(AffectedAssets.class, AffectedAssetsCodec.CODEC),
            codec(AllocationCertificate.class, AllocationCertificateCodec.CODEC),
            codec(AllocationPolicy.class, AllocationPolicyCodec.CODEC),
            codec(AmountRange.class, AmountRangeCodec.CODEC),
            codec(Applicant.class, ApplicantCodec.CODEC),
            codec(ApplicationId.class, Identifiers.APPLICATION_ID),
            codec(Argument.class, ArgumentCodec.CODEC),
            codec(Arguments.class, ArgumentsCodec.CODEC),
            codec(AttainmentExpectation.class, AttainmentExpectationCodec.CODEC),
            codec(Authorisation.class, AuthorisationCodec.CODEC),
            codec(AuthorityDecision.class, AuthorityDecisionCodec.CODEC),
            codec(Award.class, AwardCodec.CODEC),
            codec(AwardReason.class, AwardReasonCodec.CODEC),
            codec(AwardedAmount.class, AwardedAmountCodec.CODEC),
            codec(BilingualText.class, BilingualTextCodec.CODEC),
            codec(CallCalendar.class, CallCalendarCodec.CODEC),
            codec(CallId.class, Identifiers.CALL_ID),
            codec(CallWindow.class, CallWindowCodec.CODEC),
            codec(Case.class, CaseCodec.CODEC),
            codec(Claim.class, ClaimCodec.CODEC),
            codec(ClaimGroupId.class, Identifiers.CLAIM_GROUP_ID),
            codec(ClaimId.class, Identifiers.CLAIM_ID),
            codec(Commitment.class, CommitmentCodec.CODEC),
            codec(Criterion.class, CriterionCodec.CODEC),
            codec(CveId.class, RegisterTexts.CVE),
            codec(CvssScore.class, RegisterTexts.CVSS_SCORE),
            codec(CvssVector.class, RegisterTexts.CVSS_VECTOR),
            codec(DataPath.class, Texts.PATH),
            codec(Deadline.class, Texts.DEADLINE),
            codec(DeclarationId.class, Identifiers.DECLARATION_ID),
            codec(DerivationStep.class, DerivationStepCodec.CODEC),
            codec(Derogation.class, DerogationCodec.CODEC),
            codec(DomainId.class, Identifiers.DOMAIN_ID),
            codec(Euros.class, Texts.EUROS),
            codec(Evidence.class, EvidenceCodec.CODEC),
            codec(EvidenceAnswer.class, EvidenceAnswerCodec.CODEC),
            codec(EvidenceId.class, Identifiers.EVIDENCE_ID),
            codec(EvidenceKind.class, Identifiers.EVIDENCE_KIND),
            codec(EvidencePeriod.class, EvidencePeriodCodec.CODEC),
            codec(EvidenceRequirement.class, EvidenceRequirementCodec.CODEC),
            codec(EvidenceWindow.class, EvidenceWindowCodec.CODEC),
            codec(Expectation.class, ExpectationCodec.CODEC),
            codec(ExpectedGap.class, ExpectedGapCodec.CODEC),
            codec(ExpectedResult.class, ExpectedResultCodec.CODEC),
            codec(Expense.class, ExpenseCodec.CODEC),
            codec(ExpenseId.class, Identifiers.EXPENSE_ID),
            codec(Explanation.class, ExplanationCodec.CODEC),
            codec(Facility.class, FacilityCodec.CODEC),
            codec(FacilityCategory.class, RegisterTexts.FACILITY_CATEGORY),
            codec(FacilityFinessNumber.class, RegisterTexts.FACILITY_FINESS),
            codec(Fact.class, FactCodec.CODEC),
            codec(FactChange.class, FactChangeCodec.CODEC),
            codec(FilingMoment.class, Texts.FILING_MOMENT),
            codec(Financing.class, FinancingCodec.CODEC),
            codec(FinancingSource.class, FinancingSourceCodec.CODEC),
            codec(Fingerprint.class, Texts.FINGERPRINT),
            codec(Gap.class, GapCodec.CODEC),
            codec(GroupEnvelope.class, GroupEnvelopeCodec.CODEC),
            codec(GroupId.class, Identifiers.GROUP_ID),
            codec(GroupMembership.class, GroupMembershipCodec.CODEC),
            codec(Knowledge.class, KnowledgeCodec.CODEC),
            codec(LegalEntityFinessNumber.class, RegisterTexts.LEGAL_ENTITY_FINESS),
            codec(LegalReference.class, LegalReferenceCodec.CODEC),
            codec(LegalStatus.class, RegisterTexts.LEGAL_STATUS),
            codec(Level.class, LevelCodec.CODEC),
            codec(Mark.class, MarkCodec.CODEC),
            codec(Measure.class, MeasureCodec.CODEC),
            codec(Milestone.class, MilestoneCodec.CODEC),
            codec(MilestoneId.class, Identifiers.MILESTONE_ID),
            codec(Objective.class, ObjectiveCodec.CODEC),
            codec(ObjectiveDeclaration.class, ObjectiveDeclarationCodec.CODEC),
            codec(ObjectiveId.class, Identifiers.OBJECTIVE_ID),
            codec(ObjectiveVerdict.class, ObjectiveVerdictCodec.CODEC),
            codec(ObjectiveYear.class, ObjectiveYearCodec.CODEC),
            codec(Obstacle.class, ObstacleCodec.CODEC),
            codec(Omission.class, OmissionCodec.CODEC),
            codec(Overruling.class, OverrulingCodec.CODEC),
            codec(Parameter.class, ParameterCodec.CODEC),
            codec(ParameterVersion.class, ParameterVersionCodec.CODEC),
            codec(PathShape.class, Texts.PATH_SHAPE),
            codec(PaymentTerms.class, PaymentTermsCodec.CODEC),
            codec(Place.class, PlaceCodec.CODEC),
            codec(PlanChange.class, PlanChangeCodec.CODEC),
            codec(PlanId.class, Identifiers.PLAN_ID),
            codec(PlanVersion.class, PlanVersionCodec.CODEC),
            codec(Position.class, PositionCodec.CODEC),
            codec(Prerequisite.class, PrerequisiteCodec.CODEC),
            codec(PrerequisiteId.class, Identifiers.PREREQUISITE_ID),
            codec(Programme.class, ProgrammeCodec.CODEC),
            codec(ProgrammeAxis.class, ProgrammeAxisCodec.CODEC),
            codec(ProgrammeFunding.class, ProgrammeFundingCodec.CODEC),
            codec(Provenance.class, ProvenanceCodec.CODEC),
            codec(PublicServiceStatus.class, RegisterTexts.PUBLIC_SERVICE_STATUS),
            codec(Quantity.class, QuantityCodec.CODEC),
            codec(QuantityId.class, Identifiers.QUANTITY_ID),
            codec(RateReached.class, RateReachedCodec.CODEC),
            codec(Ratio.class, RatioCodec.CODEC),
            codec(ReferenceYears.class, ReferenceYearsCodec.CODEC),
            codec(RemediationAction.class, RemediationActionCodec.CODEC),
            codec(RequirementAnswer.class, RequirementAnswerCodec.CODEC),
            codec(Rule.class, RuleCodec.CODEC),
            codec(RuleId.class, Texts.RULE_ID),
            codec(Scale.class, ScaleCodec.CODEC),
            codec(SchemeId.class, Identifiers.SCHEME_ID),
            codec(ScoreReached.class, ScoreReachedCodec.CODEC),
            codec(Share.class, Texts.SHARE),
            codec(Siren.class, RegisterTexts.SIREN),
            codec(Siret.class, RegisterTexts.SIRET),
            codec(SiteCriterion.class, SiteCriterionCodec.CODEC),
            codec(StepDeadline.class, StepDeadlineCodec.CODEC),
            codec(Target.class, TargetCodec.CODEC),
            codec(TargetAnswer.class, TargetAnswerCodec.CODEC),
            codec(TieBreak.class, TieBreakCodec.CODEC),
            codec(Undecided.class, UndecidedCodec.CODEC),
            codec(Violation.class, ViolationCodec.CODEC),
            codec(Weakness.class, WeaknessCodec.CODEC),
            codec(WeaknessId.class, Identifiers.WEAKNESS_ID),
            codec(WeaknessSource.class, WeaknessSourceCodec.CODEC),
            codec(YearlyFigures.class, YearlyFiguresCodec.CODEC)));

    private ValueCodecs() {}

    /**
     * Returns how values of a class are written. One of several kinds is written as it is where any of them may stand.
     *
     * @param type the class
     * @return the codec, empty if documents hold no such value by itself
     */
    public static Optional<Codec<?>> toWrite(Class<?> type) {
        Class<?> constants = Enum.class.isAssignableFrom(type) && !type.isEnum() ? type.getSuperclass() : type;
        if (constants.isEnum()) {
            return isOurs(constants) ? Optional.of(ofConstants(constants)) : Optional.empty();
        }
        return CODECS.nearest(type);
    }

    /**
     * Returns how values of a class are read. Of several kinds those are read that the class allows.
     *
     * @param type the class
     * @return the codec, empty if documents hold no such value by itself
     */
    public static Optional<Codec<?>> toRead(Class<?> type) {
        return toWrite(type).flatMap(codec -> {
            if (type.isEnum() || CODECS.exactly(type).isPresent()) {
                return Optional.of(codec);
            }
            return codec instanceof KindCodec<?> kinds ? Optional.of(kinds.narrowedTo(type)) : Optional.empty();
        });
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(CORE) || type.getName().startsWith(RULES);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Codec<?> ofConstants(Class<?> type) {
        return EnumCodec.of((Class<? extends Enum>) type);
    }

    /** Holds a class and its codec together. */
    private static <T> Map.Entry<Class<?>, Codec<?>> codec(Class<T> type, Codec<T> codec) {
        return Map.entry(type, codec);
    }
}
