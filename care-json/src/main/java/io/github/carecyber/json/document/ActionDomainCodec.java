package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.programme.ActionDomain;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;

/** How a domain of action is read and written. */
public final class ActionDomainCodec {

    /** The codec. */
    public static final ObjectCodec<ActionDomain> CODEC = codec();

    private ActionDomainCodec() {}

    private static ObjectCodec<ActionDomain> codec() {
        ObjectCodec.Builder<ActionDomain> actionDomain = ObjectCodec.builder(ActionDomain.class);
        Field<DomainId> id = actionDomain.required("id", Identifiers.DOMAIN_ID, ActionDomain::id);
        Field<BilingualText> title = actionDomain.required("title", BilingualTextCodec.CODEC, ActionDomain::title);
        Field<ActionDomain.Stage> stage =
                actionDomain.required("stage", EnumCodec.of(ActionDomain.Stage.class), ActionDomain::stage);
        return actionDomain.build(values -> new ActionDomain(values.get(id), values.get(title), values.get(stage)));
    }
}
