package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.Effect;
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
        ObjectCodec.Builder<RemediationAction> remediationAction = ObjectCodec.builder();
        OptionalField<ActionId> id = remediationAction.optional("id", Identifiers.ACTION_ID, RemediationAction::id);
        OptionalField<String> title = remediationAction.optional("title", Texts.TEXT, RemediationAction::title);
        Field<List<WeaknessId>> weaknesses =
                remediationAction.list("weaknesses", Identifiers.WEAKNESS_ID, RemediationAction::weaknesses);
        Field<List<ObjectiveId>> objectives =
                remediationAction.list("objectives", Identifiers.OBJECTIVE_ID, RemediationAction::objectives);
        Field<Set<Effect>> effects =
                remediationAction.set("effects", EnumCodec.of(Effect.class), RemediationAction::effects);
        OptionalField<LocalDate> start = remediationAction.optional("start", Texts.DAY, RemediationAction::start);
        OptionalField<LocalDate> end = remediationAction.optional("end", Texts.DAY, RemediationAction::end);
        Field<List<ActionId>> dependsOn =
                remediationAction.list("dependsOn", Identifiers.ACTION_ID, RemediationAction::dependsOn);
        OptionalField<String> responsibleRole =
                remediationAction.optional("responsibleRole", Texts.TEXT, RemediationAction::responsibleRole);
        Field<List<Milestone>> milestones =
                remediationAction.list("milestones", MilestoneCodec.CODEC, RemediationAction::milestones);
        Field<List<Expense>> expenses =
                remediationAction.list("expenses", ExpenseCodec.CODEC, RemediationAction::expenses);
        OptionalField<Euros> declaredTotal =
                remediationAction.optional("declaredTotal", Texts.EUROS, RemediationAction::declaredTotal);
        return remediationAction.build(values -> new RemediationAction(
                values.get(id),
                values.get(title),
                values.get(weaknesses),
                values.get(objectives),
                values.get(effects),
                values.get(start),
                values.get(end),
                values.get(dependsOn),
                values.get(responsibleRole),
                values.get(milestones),
                values.get(expenses),
                values.get(declaredTotal)));
    }
}
