package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.cases.Omission;

/** How what a case leaves out of a declaration is read and written. */
public final class OmissionCodec {

    private static final BilingualText ONE_THING = BilingualText.of(
            "un seul élément à retirer\u00a0: un objectif entier, ou l’une de ses pièces (document), exigences (requirement), notes"
                    + " (score), taux (rate) ou informations (fact), ou une information de la déclaration",
            "one thing to leave out: a whole objective, or one of its documents, requirements, scores, rates or facts, or a fact"
                    + " of the declaration");

    /** The codec. */
    public static final ObjectCodec<Omission> CODEC = codec();

    private OmissionCodec() {}

    private static ObjectCodec<Omission> codec() {
        ObjectCodec.Builder<Omission> object = ObjectCodec.builder(Omission.class);
        OptionalField<ObjectiveId> objective =
                object.optional("objective", Identifiers.OBJECTIVE_ID, Omission::objective);
        OptionalField<EvidenceKind> document =
                object.optional("document", Identifiers.EVIDENCE_KIND, Omission::document);
        OptionalField<String> requirement = object.optional("requirement", Texts.STATEMENT, Omission::requirement);
        OptionalField<String> score = object.optional("score", Texts.STATEMENT, Omission::score);
        OptionalField<String> rate = object.optional("rate", Texts.STATEMENT, Omission::rate);
        OptionalField<Omission.Fact> fact = object.optional("fact", EnumCodec.of(Omission.Fact.class), Omission::fact);
        return object.where(ONE_THING)
                .build(values -> new Omission(
                        values.get(objective),
                        values.get(document),
                        values.get(requirement),
                        values.get(score),
                        values.get(rate),
                        values.get(fact)));
    }
}
