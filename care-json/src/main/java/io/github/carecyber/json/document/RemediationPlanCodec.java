package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.time.LocalDate;
import java.util.List;

/** How a remediation plan is read and written. */
public final class RemediationPlanCodec {

    /** The codec. */
    public static final ObjectCodec<RemediationPlan> CODEC = codec();

    private RemediationPlanCodec() {}

    private static ObjectCodec<RemediationPlan> codec() {
        ObjectCodec.Builder<RemediationPlan> plan = ObjectCodec.builder(RemediationPlan.class);
        OptionalField<PlanId> id = plan.optional("id", Identifiers.PLAN_ID, RemediationPlan::id);
        OptionalField<Integer> version = plan.optional("version", Numbers.SMALL, RemediationPlan::version);
        OptionalField<LocalDate> drawnUp = plan.optional("drawnUp", Texts.DAY, RemediationPlan::drawnUp);
        OptionalField<CallId> call = plan.optional("call", Identifiers.CALL_ID, RemediationPlan::call);
        OptionalField<LegalEntityFinessNumber> applicant =
                plan.optional("applicant", RegisterTexts.LEGAL_ENTITY_FINESS, RemediationPlan::applicant);
        OptionalField<String> title = plan.optional("title", Texts.TEXT, RemediationPlan::title);
        Field<List<Weakness>> weaknesses = plan.list("weaknesses", WeaknessCodec.CODEC, RemediationPlan::weaknesses);
        Field<List<RemediationAction>> actions =
                plan.list("actions", RemediationActionCodec.CODEC, RemediationPlan::actions);
        Field<List<Financing>> financing = plan.list("financing", FinancingCodec.CODEC, RemediationPlan::financing);
        OptionalField<Euros> declaredTotal =
                plan.optional("declaredTotal", Texts.EUROS, RemediationPlan::declaredTotal);
        return plan.build(values -> new RemediationPlan(
                values.get(id),
                values.get(version),
                values.get(drawnUp),
                values.get(call),
                values.get(applicant),
                values.get(title),
                values.get(weaknesses),
                values.get(actions),
                values.get(financing),
                values.get(declaredTotal)));
    }
}
