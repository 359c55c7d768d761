package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import java.time.LocalDate;
import java.util.List;

/** How what stood in the way of an answer is read and written. */
public final class GapCodec {

    /** The codec. */
    public static final KindCodec<Gap> CODEC = KindCodec.builder(Gap.class)
            .kind(Gap.MissingFact.class, missingFact())
            .kind(Gap.NotPublished.class, notPublished())
            .kind(Gap.NotOnRecord.class, notOnRecord())
            .kind(Gap.CannotTell.class, cannotTell())
            .kind(Gap.Unreadable.class, unreadable())
            .kind(Gap.MissingEvidence.class, missingEvidence())
            .kind(Gap.Conflict.class, conflict())
            .kind(Gap.PredicateNotSupplied.class, predicateNotSupplied())
            .kind(Gap.PredicateFailed.class, predicateFailed())
            .build();

    private GapCodec() {}

    private static ObjectCodec<Gap.MissingFact> missingFact() {
        ObjectCodec.Builder<Gap.MissingFact> object = ObjectCodec.builder(Gap.MissingFact.class);
        Field<DataPath> path = object.required("path", Texts.PATH, Gap.MissingFact::path);
        return object.build(values -> new Gap.MissingFact(values.get(path)));
    }

    private static ObjectCodec<Gap.NotPublished> notPublished() {
        ObjectCodec.Builder<Gap.NotPublished> object = ObjectCodec.builder(Gap.NotPublished.class);
        Field<BilingualText> parameter =
                object.required("parameter", BilingualTextCodec.CODEC, Gap.NotPublished::parameter);
        Field<String> text = object.required("text", Texts.STATEMENT, Gap.NotPublished::text);
        return object.build(values -> new Gap.NotPublished(values.get(parameter), values.get(text)));
    }

    private static ObjectCodec<Gap.NotOnRecord> notOnRecord() {
        ObjectCodec.Builder<Gap.NotOnRecord> object = ObjectCodec.builder(Gap.NotOnRecord.class);
        Field<BilingualText> parameter =
                object.required("parameter", BilingualTextCodec.CODEC, Gap.NotOnRecord::parameter);
        Field<LocalDate> date = object.required("date", Texts.DAY, Gap.NotOnRecord::date);
        return object.build(values -> new Gap.NotOnRecord(values.get(parameter), values.get(date)));
    }

    private static ObjectCodec<Gap.CannotTell> cannotTell() {
        ObjectCodec.Builder<Gap.CannotTell> object = ObjectCodec.builder(Gap.CannotTell.class);
        Field<DataPath> path = object.required("path", Texts.PATH, Gap.CannotTell::path);
        Field<BilingualText> reason = object.required("reason", BilingualTextCodec.CODEC, Gap.CannotTell::reason);
        return object.build(values -> new Gap.CannotTell(values.get(path), values.get(reason)));
    }

    private static ObjectCodec<Gap.Unreadable> unreadable() {
        ObjectCodec.Builder<Gap.Unreadable> object = ObjectCodec.builder(Gap.Unreadable.class);
        Field<DataPath> path = object.required("path", Texts.PATH, Gap.Unreadable::path);
        return object.build(values -> new Gap.Unreadable(values.get(path)));
    }

    private static ObjectCodec<Gap.MissingEvidence> missingEvidence() {
        ObjectCodec.Builder<Gap.MissingEvidence> object = ObjectCodec.builder(Gap.MissingEvidence.class);
        Field<DataPath> path = object.required("path", Texts.PATH, Gap.MissingEvidence::path);
        Field<BilingualText> title = object.required("title", BilingualTextCodec.CODEC, Gap.MissingEvidence::title);
        Field<List<EvidenceKind>> anyOf =
                object.required("anyOf", ListCodec.of(Identifiers.EVIDENCE_KIND), Gap.MissingEvidence::anyOf);
        Field<LegalEntityFinessNumber> entity =
                object.required("entity", RegisterTexts.LEGAL_ENTITY_FINESS, Gap.MissingEvidence::entity);
        return object.where(BilingualText.of("au moins une nature dans anyOf", "at least one kind in anyOf"))
                .build(values -> new Gap.MissingEvidence(
                        values.get(path), values.get(title), values.get(anyOf), values.get(entity)));
    }

    private static ObjectCodec<Gap.Conflict> conflict() {
        ObjectCodec.Builder<Gap.Conflict> object = ObjectCodec.builder(Gap.Conflict.class);
        Field<List<BilingualText>> derogations =
                object.required("derogations", ListCodec.of(BilingualTextCodec.CODEC), Gap.Conflict::derogations);
        return object.where(BilingualText.of(
                        "au moins deux dérogations dans derogations", "at least two derogations in derogations"))
                .build(values -> new Gap.Conflict(values.get(derogations)));
    }

    private static ObjectCodec<Gap.PredicateNotSupplied> predicateNotSupplied() {
        ObjectCodec.Builder<Gap.PredicateNotSupplied> object = ObjectCodec.builder(Gap.PredicateNotSupplied.class);
        Field<RuleId> predicate = object.required("predicate", Texts.PREDICATE, Gap.PredicateNotSupplied::predicate);
        return object.build(values -> new Gap.PredicateNotSupplied(values.get(predicate)));
    }

    private static ObjectCodec<Gap.PredicateFailed> predicateFailed() {
        ObjectCodec.Builder<Gap.PredicateFailed> object = ObjectCodec.builder(Gap.PredicateFailed.class);
        Field<RuleId> predicate = object.required("predicate", Texts.PREDICATE, Gap.PredicateFailed::predicate);
        Field<String> problem = object.required("problem", Texts.STATEMENT, Gap.PredicateFailed::problem);
        return object.build(values -> new Gap.PredicateFailed(values.get(predicate), values.get(problem)));
    }
}
