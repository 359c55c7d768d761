package io.github.carecyber.json.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.CanonicalForm;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.testkit.SealedKinds;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.rules.allocation.AllocationCertificate;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.AwardReason;
import io.github.carecyber.rules.allocation.GroupEnvelope;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.attainment.TargetAnswer;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.scale.DerivationStep;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KindsTest {

    static Stream<Arguments> sealedTypes() {
        return Stream.of(
                Arguments.of(AllocationCertificate.class, AllocationCertificateCodec.CODEC),
                Arguments.of(AllocationPolicy.class, AllocationPolicyCodec.CODEC),
                Arguments.of(Applicant.class, ApplicantCodec.CODEC),
                Arguments.of(Argument.class, ArgumentCodec.CODEC),
                Arguments.of(AwardReason.class, AwardReasonCodec.CODEC),
                Arguments.of(Criterion.class, CriterionCodec.CODEC),
                Arguments.of(DerivationStep.class, DerivationStepCodec.CODEC),
                Arguments.of(EvidenceWindow.class, EvidenceWindowCodec.CODEC),
                Arguments.of(FactChange.class, FactChangeCodec.CODEC),
                Arguments.of(FinancingSource.class, FinancingSourceCodec.CODEC),
                Arguments.of(Gap.class, GapCodec.CODEC),
                Arguments.of(GroupEnvelope.class, GroupEnvelopeCodec.CODEC),
                Arguments.of(GroupMembership.class, GroupMembershipCodec.CODEC),
                Arguments.of(Knowledge.class, KnowledgeCodec.CODEC),
                Arguments.of(Measure.class, MeasureCodec.CODEC),
                Arguments.of(Published.class, PublishedCodec.of(Texts.TEXT)),
                Arguments.of(Quantity.class, QuantityCodec.CODEC),
                Arguments.of(Scale.class, ScaleCodec.CODEC),
                Arguments.of(SiteCriterion.class, SiteCriterionCodec.CODEC),
                Arguments.of(Target.class, TargetCodec.CODEC),
                Arguments.of(TargetAnswer.class, TargetAnswerCodec.CODEC),
                Arguments.of(TieBreak.class, TieBreakCodec.CODEC));
    }

    /** A kind that is added to a type and forgotten here could be neither read nor written. */
    @ParameterizedTest
    @MethodSource("sealedTypes")
    void everyKindOfASealedTypeHasAForm(Class<?> type, KindCodec<?> codec) {
        List<String> kinds = SealedKinds.of(type).stream()
                .map(CanonicalForm::kindOf)
                .sorted()
                .toList();

        assertEquals(kinds, codec.names().stream().sorted().toList());
    }
}
