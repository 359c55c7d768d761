package io.github.carecyber.json.document;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.eligibility.Overruling;

/** How a decision of the authority is read and written beside what the rules answer. */
public final class OverrulingCodec {

    /** The codec. */
    public static final ObjectCodec<Overruling> CODEC = codec();

    private OverrulingCodec() {}

    private static ObjectCodec<Overruling> codec() {
        ObjectCodec.Builder<Overruling> overruling = ObjectCodec.builder(Overruling.class);
        Field<AuthorityDecision> decision =
                overruling.required("decision", AuthorityDecisionCodec.CODEC, Overruling::decision);
        Field<Status> assessed = overruling.required("assessed", EnumCodec.of(Status.class), Overruling::assessed);
        return overruling.build(values -> new Overruling(values.get(decision), values.get(assessed)));
    }
}
