package io.github.carecyber.json.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.call.Bound;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.Tiering;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.report.CanonicalForm;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.rules.allocation.DropOrder;
import io.github.carecyber.rules.allocation.FlowBack;
import io.github.carecyber.rules.allocation.RankedBy;
import io.github.carecyber.rules.allocation.Rounding;
import io.github.carecyber.rules.allocation.SharingRule;
import io.github.carecyber.rules.allocation.WhenTooLarge;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on the vocabulary of calls and claims names every kind and every word that the codecs know. */
class VocabularyPageTest {

    static List<List<String>> words() {
        return List.of(
                CriterionCodec.CODEC.names(),
                EvidenceWindowCodec.CODEC.names(),
                KnowledgeCodec.CODEC.names(),
                MeasureCodec.CODEC.names(),
                PublishedCodec.of(Texts.TEXT).names(),
                QuantityCodec.CODEC.names(),
                ScaleCodec.CODEC.names(),
                TargetCodec.CODEC.names(),
                EnumCodec.of(ApplicantKind.class).names(),
                EnumCodec.of(Bound.class).names(),
                EnumCodec.of(CallStep.class).names(),
                EnumCodec.of(CareActivity.class).names(),
                EnumCodec.of(Confidence.class).names(),
                EnumCodec.of(EvidenceCondition.class).names(),
                EnumCodec.of(ExpenseCategory.class).names(),
                EnumCodec.of(FilingStep.class).names(),
                EnumCodec.of(ReferenceYears.Scope.class).names(),
                EnumCodec.of(ReferenceYears.Undeclared.class).names(),
                EnumCodec.of(Region.class).names(),
                EnumCodec.of(Sector.class).names(),
                EnumCodec.of(Tiering.class).names(),
                Arrays.stream(RoundingMode.values())
                        .filter(rounding -> rounding != RoundingMode.UNNECESSARY)
                        .map(CanonicalForm::nameOf)
                        .toList());
    }

    static List<List<String>> wordsOfClaims() {
        return List.of(
                AllocationPolicyCodec.CODEC.names(),
                GroupEnvelopeCodec.CODEC.names(),
                TieBreakCodec.CODEC.names(),
                EnumCodec.of(DropOrder.class).names(),
                EnumCodec.of(FlowBack.class).names(),
                EnumCodec.of(RankedBy.class).names(),
                EnumCodec.of(Rounding.class).names(),
                EnumCodec.of(SharingRule.class).names(),
                EnumCodec.of(WhenTooLarge.class).names());
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordIsNamed(List<String> words) throws IOException {
        assertNamed(words, "## The vocabulary of a call");
    }

    @ParameterizedTest
    @MethodSource("wordsOfClaims")
    void everyWordOfAPolicyIsNamed(List<String> words) throws IOException {
        assertNamed(words, "## The vocabulary of claims");
    }

    private static void assertNamed(List<String> words, String heading) throws IOException {
        String page = Files.readString(Path.of(System.getProperty("care.root"), "care-json/README.md"));
        String section = page.substring(page.indexOf(heading)).replaceFirst("(?s)\n## .*", "");
        assertEquals(
                List.of(),
                words.stream()
                        .filter(word -> !section.contains("`" + word + "`"))
                        .toList());
    }
}
