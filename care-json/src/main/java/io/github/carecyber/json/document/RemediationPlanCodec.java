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
import java.util.List;

/** How a remediation plan is read and written. */
public final class RemediationPlanCodec {

    /** The codec. */
    public static final ObjectCodec<RemediationPlan> CODEC = codec();

    private RemediationPlanCodec() {}

    private static ObjectCodec<RemediationPlan> codec() {
        ObjectCodec.Builder<RemediationPlan> remediationPlan = ObjectCodec.builder();
        OptionalField<PlanId> id = remediationPlan.optional("id", Identifiers.PLAN_ID, RemediationPlan::id);
        OptionalField<CallId> call = remediationPlan.optional("call", Identifiers.CALL_ID, RemediationPlan::call);
        OptionalField<LegalEntityFinessNumber> applicant =
                remediationPlan.optional("applicant", RegisterTexts.LEGAL_ENTITY_FINESS, RemediationPlan::applicant);
        OptionalField<String> title = remediationPlan.optional("title", Texts.TEXT, RemediationPlan::title);
        Field<List<Weakness>> weaknesses =
                remediationPlan.list("weaknesses", WeaknessCodec.CODEC, RemediationPlan::weaknesses);
        Field<List<RemediationAction>> actions =
                remediationPlan.list("actions", RemediationActionCodec.CODEC, RemediationPlan::actions);
        Field<List<Financing>> financing =
                remediationPlan.list("financing", FinancingCodec.CODEC, RemediationPlan::financing);
        OptionalField<Euros> declaredTotal =
                remediationPlan.optional("declaredTotal", Texts.EUROS, RemediationPlan::declaredTotal);
        return remediationPlan.build(values -> new RemediationPlan(
                values.get(id),
                values.get(call),
                values.get(applicant),
                values.get(title),
                values.get(weaknesses),
                values.get(actions),
                values.get(financing),
                values.get(declaredTotal)));
    }
}
