package io.github.carecyber.json.document;

import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.comparison.ChangeKind;
import io.github.carecyber.rules.comparison.PlanChange;
import io.github.carecyber.rules.comparison.PlanElement;

/** How a change of a plan is read and written. */
public final class PlanChangeCodec {

    /** The codec. */
    public static final ObjectCodec<PlanChange> CODEC = codec();

    private PlanChangeCodec() {}

    private static ObjectCodec<PlanChange> codec() {
        ObjectCodec.Builder<PlanChange> change = ObjectCodec.builder(PlanChange.class);
        Field<ChangeKind> kind = change.required("kind", EnumCodec.of(ChangeKind.class), PlanChange::kind);
        Field<PlanElement> element = change.required("element", EnumCodec.of(PlanElement.class), PlanChange::element);
        OptionalField<String> id = change.optional("id", Texts.TEXT, PlanChange::id);
        OptionalField<BilingualText> name = change.optional("name", BilingualTextCodec.CODEC, PlanChange::name);
        OptionalField<String> component = change.optional("component", Texts.STATEMENT, PlanChange::component);
        OptionalField<DataPath> pathBefore = change.optional("pathBefore", Texts.PATH, PlanChange::pathBefore);
        OptionalField<DataPath> pathAfter = change.optional("pathAfter", Texts.PATH, PlanChange::pathAfter);
        OptionalField<Argument> before = change.optional("before", ArgumentCodec.CODEC, PlanChange::before);
        OptionalField<Argument> after = change.optional("after", ArgumentCodec.CODEC, PlanChange::after);
        return change.where(BilingualText.of(
                        "component pour changed seulement, pathBefore sauf pour added, pathAfter sauf pour removed",
                        "component for changed only, pathBefore unless added, pathAfter unless removed"))
                .build(values -> new PlanChange(
                        values.get(kind),
                        values.get(element),
                        values.get(id),
                        values.get(name),
                        values.get(component),
                        values.get(pathBefore),
                        values.get(pathAfter),
                        values.get(before),
                        values.get(after)));
    }
}
