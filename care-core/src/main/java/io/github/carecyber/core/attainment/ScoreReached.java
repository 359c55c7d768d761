package io.github.carecyber.core.attainment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A score that was reached (<em>score atteint</em>).
 *
 * <p>For example level 3 of the directory-security score of ANSSI, measured on 12 February 2026.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param measure the name that the objective gives what is scored, null if not stated
 * @param score the score, of any sign and size, null if not stated
 * @param measured the day on which it was measured, null if not stated
 */
public record ScoreReached(
        @NotBlank @Nullable String measure,
        @NotNull @Nullable Integer score,
        @Nullable LocalDate measured) {

    private static final ScoreReached EMPTY = new ScoreReached(null, null, null);

    /**
     * Returns a score of which nothing is stated.
     *
     * @return the score
     */
    public static ScoreReached empty() {
        return EMPTY;
    }

    /**
     * Returns a score.
     *
     * @param measure the name that the objective gives what is scored
     * @param score the score, of any sign and size
     * @param measured the day on which it was measured
     * @return the score
     */
    public static ScoreReached of(String measure, int score, LocalDate measured) {
        return EMPTY.withMeasure(Objects.requireNonNull(measure, "measure"))
                .withScore(score)
                .withMeasured(Objects.requireNonNull(measured, "measured"));
    }

    /**
     * Returns a copy with another name of what is scored.
     *
     * @param newMeasure the name that the objective gives what is scored, null for not stated
     * @return the copy
     */
    public ScoreReached withMeasure(@Nullable String newMeasure) {
        Draft draft = new Draft(this);
        draft.measure = newMeasure;
        return draft.finish();
    }

    /**
     * Returns a copy with another score.
     *
     * @param newScore the score, of any sign and size, null for not stated
     * @return the copy
     */
    public ScoreReached withScore(@Nullable Integer newScore) {
        Draft draft = new Draft(this);
        draft.score = newScore;
        return draft.finish();
    }

    /**
     * Returns a copy with another day on which it was measured.
     *
     * @param newMeasured the day on which it was measured, null for not stated
     * @return the copy
     */
    public ScoreReached withMeasured(@Nullable LocalDate newMeasured) {
        Draft draft = new Draft(this);
        draft.measured = newMeasured;
        return draft.finish();
    }

    /** The components on the way from one score to another, so that only this class names them all in their order. */
    private static final class Draft {

        private @Nullable String measure;
        private @Nullable Integer score;
        private @Nullable LocalDate measured;

        private Draft(ScoreReached declared) {
            measure = declared.measure;
            score = declared.score;
            measured = declared.measured;
        }

        private ScoreReached finish() {
            return new ScoreReached(measure, score, measured);
        }
    }
}
