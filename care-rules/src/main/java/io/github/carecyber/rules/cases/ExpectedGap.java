package io.github.carecyber.rules.cases;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that is expected to be missing for an answer (<em>élément manquant attendu</em>), by its kind and as much else as the
 * author states.
 *
 * <p>For example "not published, text awaited: annexes de l’arrêté du 3 juillet 2025", or "a missing document of the kind
 * security-policy for the entity 690781810".
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind what kind of gap it is
 * @param path where the fact stands or would stand in the application, null if not stated
 * @param text the text awaited, null if not stated
 * @param document a kind of document that would do, null if not stated
 * @param entity the legal entity that the document must speak for, null if not stated
 */
public record ExpectedGap(
        Kind kind,
        @Nullable DataPath path,
        @Nullable String text,
        @Nullable EvidenceKind document,
        @Nullable LegalEntityFinessNumber entity) {

    /**
     * Checks that the kind is there.
     *
     * @param kind what kind of gap it is
     * @param path where the fact stands or would stand in the application, null if not stated
     * @param text the text awaited, null if not stated
     * @param document a kind of document that would do, null if not stated
     * @param entity the legal entity that the document must speak for, null if not stated
     */
    public ExpectedGap {
        Objects.requireNonNull(kind, "kind");
    }

    /** The kinds of {@link Gap}. */
    public enum Kind {
        /** A {@link Gap.MissingFact}. */
        MISSING_FACT,
        /** A {@link Gap.NotPublished}. */
        NOT_PUBLISHED,
        /** A {@link Gap.NotOnRecord}. */
        NOT_ON_RECORD,
        /** A {@link Gap.CannotTell}. */
        CANNOT_TELL,
        /** A {@link Gap.Unreadable}. */
        UNREADABLE,
        /** A {@link Gap.MissingEvidence}. */
        MISSING_EVIDENCE,
        /** A {@link Gap.Conflict}. */
        CONFLICT,
        /** A {@link Gap.PredicateNotSupplied}. */
        PREDICATE_NOT_SUPPLIED,
        /** A {@link Gap.PredicateFailed}. */
        PREDICATE_FAILED
    }

    /** Whether a gap is of this kind and has all that is stated. */
    boolean describes(Gap gap) {
        ExpectedGap found = of(gap);
        return kind == found.kind
                && isOrUnstated(path, found.path)
                && isOrUnstated(text, found.text)
                && isOrUnstated(entity, found.entity)
                && (document == null
                        || (gap instanceof Gap.MissingEvidence evidence
                                && evidence.anyOf().contains(document)));
    }

    private static boolean isOrUnstated(@Nullable Object stated, @Nullable Object found) {
        return stated == null || Objects.equals(stated, found);
    }

    private static ExpectedGap of(Gap gap) {
        return gap.fold(
                fact -> of(Kind.MISSING_FACT, fact.path()),
                awaited -> new ExpectedGap(Kind.NOT_PUBLISHED, null, awaited.text(), null, null),
                unrecorded -> of(Kind.NOT_ON_RECORD, null),
                unclear -> of(Kind.CANNOT_TELL, unclear.path()),
                unreadable -> of(Kind.UNREADABLE, unreadable.path()),
                evidence -> new ExpectedGap(Kind.MISSING_EVIDENCE, evidence.path(), null, null, evidence.entity()),
                conflict -> of(Kind.CONFLICT, null),
                notSupplied -> of(Kind.PREDICATE_NOT_SUPPLIED, null),
                failed -> of(Kind.PREDICATE_FAILED, null));
    }

    private static ExpectedGap of(Kind kind, @Nullable DataPath path) {
        return new ExpectedGap(kind, path, null, null, null);
    }
}
