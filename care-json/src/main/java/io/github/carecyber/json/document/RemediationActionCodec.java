package io.github.carecyber.json.document;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.AdsLevel;
import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.plan.ExpectedResult;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How an action of a plan is read and written. */
public final class RemediationActionCodec {

    /** The codec. */
    public static final ObjectCodec<RemediationAction> CODEC = codec();

    private RemediationActionCodec() {}

    private static ObjectCodec<RemediationAction> codec() {
        ObjectCodec.Builder<RemediationAction> action = ObjectCodec.builder(RemediationAction.class);
        OptionalField<ActionId> id = action.optional("id", Identifiers.ACTION_ID, RemediationAction::id);
        OptionalField<String> title = action.optional("title", Texts.TEXT, RemediationAction::title);
        Field<List<WeaknessId>> weaknesses =
                action.list("weaknesses", Identifiers.WEAKNESS_ID, RemediationAction::weaknesses);
        Field<List<ObjectiveId>> objectives =
                action.list("objectives", Identifiers.OBJECTIVE_ID, RemediationAction::objectives);
        Field<Set<Effect>> effects = action.set("effects", EnumCodec.of(Effect.class), RemediationAction::effects);
        OptionalField<ActionStatus> status =
                action.optional("status", EnumCodec.of(ActionStatus.class), RemediationAction::status);
        OptionalField<LocalDate> start = action.optional("start", Texts.DAY, RemediationAction::start);
        OptionalField<LocalDate> end = action.optional("end", Texts.DAY, RemediationAction::end);
        Field<List<ActionId>> dependsOn = action.list("dependsOn", Identifiers.ACTION_ID, RemediationAction::dependsOn);
        OptionalField<String> responsibleRole =
                action.optional("responsibleRole", Texts.TEXT, RemediationAction::responsibleRole);
        Field<List<Milestone>> milestones =
                action.list("milestones", MilestoneCodec.CODEC, RemediationAction::milestones);
        Field<List<Expense>> expenses = action.list("expenses", ExpenseCodec.CODEC, RemediationAction::expenses);
        OptionalField<Euros> declaredTotal =
                action.optional("declaredTotal", Texts.EUROS, RemediationAction::declaredTotal);
        OptionalField<ExpectedResult> expectedResult =
                action.optional("expectedResult", ExpectedResultCodec.CODEC, RemediationAction::expectedResult);
        OptionalField<AdsLevel> directoryTarget =
                action.optional("directoryTarget", Numbers.ADS_LEVEL, RemediationAction::directoryTarget);
        Field<List<Evidence>> evidence = action.list("evidence", EvidenceCodec.CODEC, RemediationAction::evidence);
        return action.build(values -> new RemediationAction(
                values.get(id),
                values.get(title),
                values.get(weaknesses),
                values.get(objectives),
                values.get(effects),
                values.get(status),
                values.get(start),
                values.get(end),
                values.get(dependsOn),
                values.get(responsibleRole),
                values.get(milestones),
                values.get(expenses),
                values.get(declaredTotal),
                values.get(expectedResult),
                values.get(directoryTarget),
                values.get(evidence)));
    }
}
