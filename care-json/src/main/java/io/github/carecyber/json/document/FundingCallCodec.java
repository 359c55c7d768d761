package io.github.carecyber.json.document;

import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.json.binding.SetCodec;
import io.github.carecyber.json.binding.Values;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a call is read and written: as a document of its own, or inside a catalogue, whose version it then takes. */
public final class FundingCallCodec {

    /** The codec of a call that is a document of its own. */
    public static final ObjectCodec<FundingCall> ALONE = alone();

    /** The codec of a call in a catalogue. */
    public static final ObjectCodec<FundingCall> OF_CATALOG = ofCatalog();

    private FundingCallCodec() {}

    /** What a call as a whole must keep to. */
    private static BilingualText wholeCall() {
        return BilingualText.of(
                "une enveloppe positive ou nulle, et au plus " + FundingCall.MOST_CRITERIA
                        + " conditions, imbriquées sur " + FundingCall.DEEPEST_CRITERION + " niveaux au plus",
                "an envelope of at least zero, and at most " + FundingCall.MOST_CRITERIA
                        + " conditions, nested at most " + FundingCall.DEEPEST_CRITERION + " levels deep");
    }

    private static ObjectCodec<FundingCall> alone() {
        ObjectCodec.Builder<FundingCall> call = ObjectCodec.builder(FundingCall.class);
        Function<Values, FundingCall> constructor = describe(call);
        OptionalField<String> version = call.optional("catalogVersion", Texts.TEXT, FundingCall::catalogVersion);
        return call.where(wholeCall()).build(values -> marked(constructor.apply(values), values.get(version)));
    }

    private static ObjectCodec<FundingCall> ofCatalog() {
        ObjectCodec.Builder<FundingCall> call = ObjectCodec.builder(FundingCall.class);
        return call.where(wholeCall()).build(describe(call));
    }

    private static FundingCall marked(FundingCall call, @Nullable String version) {
        return version == null ? call : call.withCatalogVersion(version);
    }

    private static Function<Values, FundingCall> describe(ObjectCodec.Builder<FundingCall> call) {
        Field<CallId> id = call.required("id", Identifiers.CALL_ID, FundingCall::id);
        Field<BilingualText> title = call.required("title", BilingualTextCodec.CODEC, FundingCall::title);
        Field<DomainId> domain = call.required("domain", Identifiers.DOMAIN_ID, FundingCall::domain);
        Field<LegalReference> text = call.required("text", LegalReferenceCodec.CODEC, FundingCall::text);
        Field<List<LegalReference>> relatedTexts =
                call.list("relatedTexts", LegalReferenceCodec.CODEC, FundingCall::relatedTexts);
        Field<CallCalendar> calendar = call.required("calendar", CallCalendarCodec.CODEC, FundingCall::calendar);
        Field<Dated<Euros>> envelope =
                call.required("envelope", DatedCodec.of(Texts.EUROS_NOT_NEGATIVE), FundingCall::envelope);
        Field<Criterion> eligibility = call.required("eligibility", CriterionCodec.CODEC, FundingCall::eligibility);
        Field<Published<List<Prerequisite>>> prerequisites = call.required(
                "prerequisites", PublishedCodec.of(ListCodec.of(PrerequisiteCodec.CODEC)), FundingCall::prerequisites);
        Field<Published<List<Objective>>> objectives = call.required(
                "objectives", PublishedCodec.of(ListCodec.of(ObjectiveCodec.CODEC)), FundingCall::objectives);
        Field<Published<Scale>> ceiling =
                call.required("ceiling", PublishedCodec.of(ScaleCodec.CODEC), FundingCall::ceiling);
        Field<Published<PaymentTerms>> paymentTerms =
                call.required("paymentTerms", PublishedCodec.of(PaymentTermsCodec.CODEC), FundingCall::paymentTerms);
        Field<Published<BilingualText>> fundingBasis =
                call.required("fundingBasis", PublishedCodec.of(BilingualTextCodec.CODEC), FundingCall::fundingBasis);
        Field<Published<Set<ExpenseCategory>>> eligibleExpenses = call.required(
                "eligibleExpenses",
                PublishedCodec.of(SetCodec.of(EnumCodec.of(ExpenseCategory.class))),
                FundingCall::eligibleExpenses);
        Field<Published<BilingualText>> excessDemand =
                call.required("excessDemand", PublishedCodec.of(BilingualTextCodec.CODEC), FundingCall::excessDemand);
        return values -> new FundingCall(
                values.get(id),
                values.get(title),
                values.get(domain),
                values.get(text),
                values.get(relatedTexts),
                values.get(calendar),
                values.get(envelope),
                values.get(eligibility),
                values.get(prerequisites),
                values.get(objectives),
                values.get(ceiling),
                values.get(paymentTerms),
                values.get(fundingBasis),
                values.get(eligibleExpenses),
                values.get(excessDemand),
                null);
    }
}
