package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.comparison.ActionShift;
import java.time.LocalDate;

/** How an action that ends on another day is read and written. The days follow from the dates. */
public final class ActionShiftCodec {

    /** The codec. */
    public static final ObjectCodec<ActionShift> CODEC = codec();

    private ActionShiftCodec() {}

    private static ObjectCodec<ActionShift> codec() {
        ObjectCodec.Builder<ActionShift> shift = ObjectCodec.builder(ActionShift.class);
        Field<ActionId> action = shift.required("action", Identifiers.ACTION_ID, ActionShift::action);
        Field<LocalDate> before = shift.required("before", Texts.DAY, ActionShift::before);
        Field<LocalDate> after = shift.required("after", Texts.DAY, ActionShift::after);
        return shift.build(values -> new ActionShift(values.get(action), values.get(before), values.get(after)));
    }
}
