package io.github.carecyber.rules.cases;

import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.CanonicalForm;
import io.github.carecyber.rules.attainment.DocumentAnswer;
import io.github.carecyber.rules.attainment.DocumentOutcome;
import io.github.carecyber.rules.attainment.EvidenceAnswer;
import io.github.carecyber.rules.attainment.ObjectiveVerdict;
import io.github.carecyber.rules.attainment.TargetAnswer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of an objective that decides or does not apply (<em>élément d’un objectif</em>): a document asked for, a target, or the mode of
 * proof.
 *
 * <p>For example the document {@code restore-log}, too old; or the target {@code coverage}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param document a kind that the document asked for may have, null if the part is no document
 * @param outcome what became of one of the documents declared of that kind, null if that is not stated
 * @param target {@code coverage}, {@code trajectory}, or the name that the objective gives the target; null if the part is none
 * @param mode the mode of proof, null if the part is another
 */
public record ObjectivePart(
        @Nullable EvidenceKind document,
        @Nullable DocumentOutcome outcome,
        @Nullable String target,
        @Nullable ProofMode mode) {

    /**
     * Checks that it is one part.
     *
     * @param document a kind that the document asked for may have, null if the part is no document
     * @param outcome what became of one of the documents declared of that kind, null if that is not stated
     * @param target {@code coverage}, {@code trajectory}, or the name that the objective gives the target; null if the part is none
     * @param mode the mode of proof, null if the part is another
     * @throws IllegalArgumentException if it is several parts or none, or there is an outcome of no document
     */
    public ObjectivePart {
        int parts = (document == null ? 0 : 1) + (target == null ? 0 : 1) + (mode == null ? 0 : 1);
        if (parts != 1 || (outcome != null && document == null)) {
            throw new IllegalArgumentException("A part is a document, a target or a mode of proof: document " + document
                    + ", outcome " + outcome + ", target " + target + " and mode " + mode + " contradict each other.");
        }
    }

    /**
     * Returns the part that is a document, whatever became of it.
     *
     * @param document a kind that it may have
     * @return the part
     */
    public static ObjectivePart of(EvidenceKind document) {
        return new ObjectivePart(Objects.requireNonNull(document, "document"), null, null, null);
    }

    /**
     * Returns the part that is a document of which there is one with an outcome.
     *
     * @param document a kind that it may have
     * @param outcome what became of it
     * @return the part
     */
    public static ObjectivePart of(EvidenceKind document, DocumentOutcome outcome) {
        return new ObjectivePart(
                Objects.requireNonNull(document, "document"), Objects.requireNonNull(outcome, "outcome"), null, null);
    }

    /**
     * Returns the part that is a target.
     *
     * @param target {@code coverage}, {@code trajectory}, or the name that the objective gives the target
     * @return the part
     */
    public static ObjectivePart of(String target) {
        return new ObjectivePart(null, null, Objects.requireNonNull(target, "target"), null);
    }

    /**
     * Returns the part that is the mode of proof.
     *
     * @param mode the mode of proof
     * @return the part
     */
    public static ObjectivePart of(ProofMode mode) {
        return new ObjectivePart(null, null, null, Objects.requireNonNull(mode, "mode"));
    }

    /** The part that an answer is about; of several documents declared, the first tells what became of them. */
    static ObjectivePart of(EvidenceAnswer answer) {
        DocumentAnswer first =
                answer.documents().isEmpty() ? null : answer.documents().get(0);
        return new ObjectivePart(answer.asked().anyOf().get(0), first == null ? null : first.outcome(), null, null);
    }

    static ObjectivePart of(TargetAnswer answer) {
        return of(nameOf(answer.target()));
    }

    /** Whether the objective has such a part at all. */
    boolean isPartOf(ObjectiveVerdict objective) {
        return mode != null
                || objective.evidence().stream().anyMatch(this::isAskedBy)
                || objective.targets().stream().anyMatch(this::names);
    }

    boolean names(EvidenceAnswer answer) {
        return isAskedBy(answer)
                && (outcome == null || answer.documents().stream().anyMatch(found -> found.outcome() == outcome));
    }

    private boolean isAskedBy(EvidenceAnswer answer) {
        return document != null && answer.asked().anyOf().contains(document);
    }

    boolean names(TargetAnswer answer) {
        return nameOf(answer.target()).equals(target);
    }

    /**
     * Returns the part as a case names it.
     *
     * @return the kind of the document, the name of the target, or the mode of proof
     */
    public String name() {
        if (document != null) {
            return document.value();
        }
        return target != null ? target : CanonicalForm.nameOf(Objects.requireNonNull(mode, "mode"));
    }

    private static String nameOf(Target target) {
        return target.fold(
                coverage -> "coverage",
                score -> score.measure(),
                trajectory -> "trajectory",
                rate -> rate.measure(),
                requirement -> requirement.name());
    }
}
