package io.github.carecyber.json;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.AuthorityDecisions;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.json.binding.ClassTable;
import io.github.carecyber.json.binding.Codec;
import io.github.carecyber.json.binding.DocumentReading;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Limits;
import io.github.carecyber.json.binding.LoneValue;
import io.github.carecyber.json.binding.SourceText;
import io.github.carecyber.json.binding.TextCodec;
import io.github.carecyber.json.document.ValueCodecs;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationRequest;
import io.github.carecyber.rules.allocation.AwardTable;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.CoverageVerdict;
import io.github.carecyber.rules.attainment.PaymentDue;
import io.github.carecyber.rules.attainment.PaymentRequest;
import io.github.carecyber.rules.attainment.RollUp;
import io.github.carecyber.rules.budget.BudgetPosition;
import io.github.carecyber.rules.budget.BudgetRequest;
import io.github.carecyber.rules.cases.CaseFile;
import io.github.carecyber.rules.catalog.RuleCatalog;
import io.github.carecyber.rules.comparison.PlanComparison;
import io.github.carecyber.rules.comparison.ReportComparison;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.remedy.Remedies;
import io.github.carecyber.rules.scale.CeilingDerivation;
import io.github.carecyber.rules.scale.DeclaredFigures;
import java.util.Map;
import java.util.Optional;

/** Which classes a foreign mapper reads and writes by our forms: those of whole documents, and those of the values in them. */
final class MappedForms {

    private static final ClassTable<DocumentType<?>> DOCUMENTS = ClassTable.of(Map.ofEntries(
            document(Allocation.class, DocumentType.ALLOCATION),
            document(AllocationRequest.class, DocumentType.CLAIMS),
            document(Application.class, DocumentType.APPLICATION),
            document(AttainmentVerdict.class, DocumentType.ATTAINMENT),
            document(AuthorityDecisions.class, DocumentType.DECISIONS),
            document(AwardTable.class, DocumentType.AWARDS),
            document(BudgetPosition.class, DocumentType.BUDGET),
            document(BudgetRequest.class, DocumentType.COMMITMENTS),
            document(CallCatalog.class, DocumentType.CATALOG),
            document(CaseFile.class, DocumentType.CASES),
            document(CeilingDerivation.class, DocumentType.CEILING),
            document(CoverageVerdict.class, DocumentType.COVERAGE),
            document(Declaration.class, DocumentType.DECLARATION),
            document(DeclaredFigures.class, DocumentType.FIGURES),
            document(EligibilityVerdict.class, DocumentType.VERDICT),
            document(FundingCall.class, DocumentType.CALL),
            document(PaymentDue.class, DocumentType.PAYMENT_DUE),
            document(PaymentRequest.class, DocumentType.PAYMENT),
            document(PlanComparison.class, DocumentType.PLAN_COMPARISON),
            document(RemediationPlan.class, DocumentType.PLAN),
            document(Remedies.class, DocumentType.REMEDIES),
            document(Report.class, DocumentType.REPORT),
            document(ReportComparison.class, DocumentType.REPORT_COMPARISON),
            document(RollUp.class, DocumentType.ROLL_UP),
            document(RuleCatalog.class, DocumentType.RULES)));

    private MappedForms() {}

    /** How values of a class are read. */
    interface Reader {

        /** Reads a text of one value. */
        DocumentReading<?> read(SourceText text, Limits limits);
    }

    /** How values of a class are written. */
    interface Writer {

        /** Writes a value of that class. */
        String write(Object value);
    }

    /** How values of a class are read, empty if that is left to the mapper. */
    static Optional<Reader> reader(Class<?> type) {
        return DOCUMENTS
                .exactly(type)
                .<Reader>map(document -> document.codec()::read)
                .or(() -> ValueCodecs.toRead(type).map(codec -> (text, limits) -> LoneValue.read(codec, text, limits)));
    }

    /** How values of a class are written, empty if that is left to the mapper. */
    static Optional<Writer> writer(Class<?> type) {
        return DOCUMENTS
                .nearest(type)
                .map(MappedForms::documentWriter)
                .or(() -> ValueCodecs.toWrite(type).map(MappedForms::valueWriter));
    }

    /** Tells whether values of a class have a text form that can be the name of a member. */
    static boolean canBeNames(Class<?> type) {
        return ValueCodecs.toWrite(type)
                .filter(codec -> codec instanceof TextCodec || codec instanceof EnumCodec)
                .isPresent();
    }

    /** The mapper asks with values of the class that it was found for. */
    @SuppressWarnings("unchecked")
    private static <T> Writer documentWriter(DocumentType<T> type) {
        return value -> type.codec().write((T) value);
    }

    /** The mapper asks with values of the class that it was found for. */
    @SuppressWarnings("unchecked")
    private static <T> Writer valueWriter(Codec<T> codec) {
        return value -> LoneValue.write(codec, (T) value);
    }

    private static <T> Map.Entry<Class<?>, DocumentType<?>> document(Class<T> type, DocumentType<T> document) {
        return Map.entry(type, document);
    }
}
