package io.github.carecyber.json.document;

import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.MapCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.attainment.DocumentOutcome;
import io.github.carecyber.rules.cases.AttainmentExpectation;
import io.github.carecyber.rules.cases.ExpectedGap;
import io.github.carecyber.rules.cases.ExpectedObjective;
import io.github.carecyber.rules.cases.ObjectivePart;
import java.util.List;
import java.util.Map;

/** How what is expected of a declaration is read and written. */
public final class AttainmentExpectationCodec {

    private static final BilingualText SOMETHING = BilingualText.of(
            "un état, un objectif ou des anomalies attendus, au moins",
            "a status, an objective or findings that are expected, at least");

    private static final BilingualText ONE_PART = BilingualText.of(
            "un seul élément\u00a0: une pièce (document), avec ou sans son sort (outcome), une cible (target) ou une modalité (mode)",
            "one part: a document, with or without its outcome, a target or a mode of proof");

    /** The codec. */
    public static final ObjectCodec<AttainmentExpectation> CODEC = codec();

    private AttainmentExpectationCodec() {}

    private static ObjectCodec<AttainmentExpectation> codec() {
        ObjectCodec.Builder<AttainmentExpectation> object = ObjectCodec.builder(AttainmentExpectation.class);
        OptionalField<Status> status =
                object.optional("status", EnumCodec.of(Status.class), AttainmentExpectation::status);
        OptionalField<Status> mandatory =
                object.optional("mandatory", EnumCodec.of(Status.class), AttainmentExpectation::mandatory);
        Field<Map<ObjectiveId, ExpectedObjective>> objectives = object.usually(
                "objectives",
                MapCodec.of(Identifiers.OBJECTIVE_ID, objective()),
                Map.of(),
                AttainmentExpectation::objectives);
        OptionalField<Status> others =
                object.optional("others", EnumCodec.of(Status.class), AttainmentExpectation::others);
        OptionalField<List<RuleId>> findings =
                object.optional("findings", ListCodec.of(Texts.RULE_ID), AttainmentExpectation::findings);
        return object.where(SOMETHING)
                .build(values -> new AttainmentExpectation(
                        values.get(status),
                        values.get(mandatory),
                        values.get(objectives),
                        values.get(others),
                        values.get(findings)));
    }

    private static ObjectCodec<ExpectedObjective> objective() {
        ObjectCodec.Builder<ExpectedObjective> object = ObjectCodec.builder(ExpectedObjective.class);
        Field<Status> status = object.required("status", EnumCodec.of(Status.class), ExpectedObjective::status);
        OptionalField<List<ObjectivePart>> decisive =
                object.optional("decisive", ListCodec.of(part()), ExpectedObjective::decisive);
        OptionalField<List<ObjectivePart>> notApplicable =
                object.optional("notApplicable", ListCodec.of(part()), ExpectedObjective::notApplicable);
        OptionalField<List<ExpectedGap>> missing =
                object.optional("missing", ListCodec.of(ExpectedGapCodec.CODEC), ExpectedObjective::missing);
        return object.build(values -> new ExpectedObjective(
                values.get(status), values.get(decisive), values.get(notApplicable), values.get(missing)));
    }

    private static ObjectCodec<ObjectivePart> part() {
        ObjectCodec.Builder<ObjectivePart> object = ObjectCodec.builder(ObjectivePart.class);
        OptionalField<EvidenceKind> document =
                object.optional("document", Identifiers.EVIDENCE_KIND, ObjectivePart::document);
        OptionalField<DocumentOutcome> outcome =
                object.optional("outcome", EnumCodec.of(DocumentOutcome.class), ObjectivePart::outcome);
        OptionalField<String> target = object.optional("target", Texts.STATEMENT, ObjectivePart::target);
        OptionalField<ProofMode> mode = object.optional("mode", EnumCodec.of(ProofMode.class), ObjectivePart::mode);
        return object.where(ONE_PART)
                .build(values -> new ObjectivePart(
                        values.get(document), values.get(outcome), values.get(target), values.get(mode)));
    }
}
