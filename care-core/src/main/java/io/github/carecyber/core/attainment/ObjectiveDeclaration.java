package io.github.carecyber.core.attainment;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.message.Elements;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is declared of one objective (<em>déclaration d'atteinte d'un objectif</em>).
 *
 * <p>For example that the backup infrastructure is on a trajectory of partitioning from January 2026 to June 2028, with the schedule and
 * the isolation procedure as evidence.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param objective the objective of the call, null if not stated
 * @param mode how it is proved, null if not stated
 * @param reason why it is absent or does not apply, null if it is neither
 * @param dedicatedDirectory whether a dedicated directory protects the backups, null if not stated
 * @param trajectoryStart the first day of the trajectory, null if not stated
 * @param trajectoryEnd the last day of the trajectory, null if not stated
 * @param requirements what is declared of its requirements in words; may be empty
 * @param scores the scores reached; may be empty
 * @param rates the rates reached; may be empty
 * @param coveredEntities the legal entities for which it is reached; may be empty
 * @param coveredSites the sites for which it is reached; may be empty
 * @param evidence the documents that prove it; may be empty
 */
public record ObjectiveDeclaration(
        @NotNull @Nullable ObjectiveId objective,
        @NotNull @Nullable ProofMode mode,
        @Nullable String reason,
        @Nullable Boolean dedicatedDirectory,
        @Nullable LocalDate trajectoryStart,
        @Nullable LocalDate trajectoryEnd,
        List<@Valid RequirementAnswer> requirements,
        List<@Valid ScoreReached> scores,
        List<@Valid RateReached> rates,
        List<LegalEntityFinessNumber> coveredEntities,
        List<FacilityFinessNumber> coveredSites,
        List<@Valid Evidence> evidence) {

    private static final ObjectiveDeclaration EMPTY = new ObjectiveDeclaration(
            null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Copies the collections.
     *
     * @param objective the objective of the call, null if not stated
     * @param mode how it is proved, null if not stated
     * @param reason why it is absent or does not apply, null if it is neither
     * @param dedicatedDirectory whether a dedicated directory protects the backups, null if not stated
     * @param trajectoryStart the first day of the trajectory, null if not stated
     * @param trajectoryEnd the last day of the trajectory, null if not stated
     * @param requirements what is declared of its requirements in words; may be empty
     * @param scores the scores reached; may be empty
     * @param rates the rates reached; may be empty
     * @param coveredEntities the legal entities for which it is reached; may be empty
     * @param coveredSites the sites for which it is reached; may be empty
     * @param evidence the documents that prove it; may be empty
     */
    public ObjectiveDeclaration {
        requirements = Elements.copyOf(requirements, "requirements");
        scores = Elements.copyOf(scores, "scores");
        rates = Elements.copyOf(rates, "rates");
        coveredEntities = Elements.copyOf(coveredEntities, "coveredEntities");
        coveredSites = Elements.copyOf(coveredSites, "coveredSites");
        evidence = Elements.copyOf(evidence, "evidence");
    }

    /**
     * Returns an objective of which nothing is stated.
     *
     * @return the objective
     */
    public static ObjectiveDeclaration empty() {
        return EMPTY;
    }

    /**
     * Returns a declaration of which no more is stated.
     *
     * @param objective the objective of the call
     * @param mode how it is proved
     * @return the objective
     */
    public static ObjectiveDeclaration of(ObjectiveId objective, ProofMode mode) {
        return EMPTY.withObjective(Objects.requireNonNull(objective, "objective"))
                .withMode(Objects.requireNonNull(mode, "mode"));
    }

    /**
     * Returns a copy with another objective.
     *
     * @param newObjective the objective of the call, null for not stated
     * @return the copy
     */
    public ObjectiveDeclaration withObjective(@Nullable ObjectiveId newObjective) {
        Draft draft = new Draft(this);
        draft.objective = newObjective;
        return draft.finish();
    }

    /**
     * Returns a copy with another mode of proof.
     *
     * @param newMode how it is proved, null for not stated
     * @return the copy
     */
    public ObjectiveDeclaration withMode(@Nullable ProofMode newMode) {
        Draft draft = new Draft(this);
        draft.mode = newMode;
        return draft.finish();
    }

    /**
     * Returns a copy with another reason.
     *
     * @param newReason why it is absent or does not apply, null if it is neither, null for not stated
     * @return the copy
     */
    public ObjectiveDeclaration withReason(@Nullable String newReason) {
        Draft draft = new Draft(this);
        draft.reason = newReason;
        return draft.finish();
    }

    /**
     * Returns a copy with another word on whether a dedicated directory protects the backups.
     *
     * @param newDedicatedDirectory whether a dedicated directory protects the backups, null for not stated
     * @return the copy
     */
    public ObjectiveDeclaration withDedicatedDirectory(@Nullable Boolean newDedicatedDirectory) {
        Draft draft = new Draft(this);
        draft.dedicatedDirectory = newDedicatedDirectory;
        return draft.finish();
    }

    /**
     * Returns a copy with another first day of the trajectory.
     *
     * @param newTrajectoryStart the first day of the trajectory, null for not stated
     * @return the copy
     */
    public ObjectiveDeclaration withTrajectoryStart(@Nullable LocalDate newTrajectoryStart) {
        Draft draft = new Draft(this);
        draft.trajectoryStart = newTrajectoryStart;
        return draft.finish();
    }

    /**
     * Returns a copy with another last day of the trajectory.
     *
     * @param newTrajectoryEnd the last day of the trajectory, null for not stated
     * @return the copy
     */
    public ObjectiveDeclaration withTrajectoryEnd(@Nullable LocalDate newTrajectoryEnd) {
        Draft draft = new Draft(this);
        draft.trajectoryEnd = newTrajectoryEnd;
        return draft.finish();
    }

    /**
     * Returns a copy with other answers to requirements.
     *
     * @param newRequirements what is declared of its requirements in words
     * @return the copy
     */
    public ObjectiveDeclaration withRequirements(List<RequirementAnswer> newRequirements) {
        Draft draft = new Draft(this);
        draft.requirements = Objects.requireNonNull(newRequirements, "requirements");
        return draft.finish();
    }

    /**
     * Returns a copy with other scores.
     *
     * @param newScores the scores reached
     * @return the copy
     */
    public ObjectiveDeclaration withScores(List<ScoreReached> newScores) {
        Draft draft = new Draft(this);
        draft.scores = Objects.requireNonNull(newScores, "scores");
        return draft.finish();
    }

    /**
     * Returns a copy with other rates.
     *
     * @param newRates the rates reached
     * @return the copy
     */
    public ObjectiveDeclaration withRates(List<RateReached> newRates) {
        Draft draft = new Draft(this);
        draft.rates = Objects.requireNonNull(newRates, "rates");
        return draft.finish();
    }

    /**
     * Returns a copy with other legal entities.
     *
     * @param newCoveredEntities the legal entities for which it is reached
     * @return the copy
     */
    public ObjectiveDeclaration withCoveredEntities(List<LegalEntityFinessNumber> newCoveredEntities) {
        Draft draft = new Draft(this);
        draft.coveredEntities = Objects.requireNonNull(newCoveredEntities, "coveredEntities");
        return draft.finish();
    }

    /**
     * Returns a copy with other sites.
     *
     * @param newCoveredSites the sites for which it is reached
     * @return the copy
     */
    public ObjectiveDeclaration withCoveredSites(List<FacilityFinessNumber> newCoveredSites) {
        Draft draft = new Draft(this);
        draft.coveredSites = Objects.requireNonNull(newCoveredSites, "coveredSites");
        return draft.finish();
    }

    /**
     * Returns a copy with other documents.
     *
     * @param newEvidence the documents that prove it
     * @return the copy
     */
    public ObjectiveDeclaration withEvidence(List<Evidence> newEvidence) {
        Draft draft = new Draft(this);
        draft.evidence = Objects.requireNonNull(newEvidence, "evidence");
        return draft.finish();
    }

    /** The components on the way from one objective to another, so that only this class names them all in their order. */
    private static final class Draft {

        private @Nullable ObjectiveId objective;
        private @Nullable ProofMode mode;
        private @Nullable String reason;
        private @Nullable Boolean dedicatedDirectory;
        private @Nullable LocalDate trajectoryStart;
        private @Nullable LocalDate trajectoryEnd;
        private List<RequirementAnswer> requirements;
        private List<ScoreReached> scores;
        private List<RateReached> rates;
        private List<LegalEntityFinessNumber> coveredEntities;
        private List<FacilityFinessNumber> coveredSites;
        private List<Evidence> evidence;

        private Draft(ObjectiveDeclaration declared) {
            objective = declared.objective;
            mode = declared.mode;
            reason = declared.reason;
            dedicatedDirectory = declared.dedicatedDirectory;
            trajectoryStart = declared.trajectoryStart;
            trajectoryEnd = declared.trajectoryEnd;
            requirements = declared.requirements;
            scores = declared.scores;
            rates = declared.rates;
            coveredEntities = declared.coveredEntities;
            coveredSites = declared.coveredSites;
            evidence = declared.evidence;
        }

        private ObjectiveDeclaration finish() {
            return new ObjectiveDeclaration(
                    objective,
                    mode,
                    reason,
                    dedicatedDirectory,
                    trajectoryStart,
                    trajectoryEnd,
                    requirements,
                    scores,
                    rates,
                    coveredEntities,
                    coveredSites,
                    evidence);
        }
    }
}
