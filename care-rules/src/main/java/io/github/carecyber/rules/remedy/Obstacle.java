package io.github.carecyber.rules.remedy;

import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Objects;

/**
 * A condition that no change proposed here can meet (<em>obstacle</em>), and why.
 *
 * <p>For example "filed in time", as the last day was 31 October 2025 and lies in the past.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param criterion the place of the condition in the call, such as {@code /eligibility/criteria/4}
 * @param title what the condition asks for
 * @param reason why no change can meet it
 * @param finding what the condition says of the file as it stands
 * @param gaps what is missing for an answer to the condition, none if it has one
 */
public record Obstacle(DataPath criterion, BilingualText title, Reason reason, BilingualText finding, List<Gap> gaps) {

    /** Why no change can meet a condition. */
    public enum Reason {

        /** It rests on a fact that is stated and does not change, such as a region (<em>fait figé</em>). */
        FIXED,

        /** It rests on a day that has passed (<em>date passée</em>). */
        DATE_PASSED,

        /** It rests on a fact that does not change and is not stated: what it is must be stated first (<em>fait à indiquer</em>). */
        NOT_STATED,

        /** It rests on a parameter that no text gives yet (<em>texte non publié</em>). */
        NOT_PUBLISHED,

        /** It rests on a parameter of which the record does not tell what was known (<em>valeur non documentée</em>). */
        NOT_ON_RECORD,

        /** What would meet it cannot be told, such as what a caller's own predicate asks for (<em>impossible à dire</em>). */
        CANNOT_TELL,

        /** Derogations apply at once and none gives way (<em>dérogations contradictoires</em>). */
        CONFLICT,

        /** The authority decided it (<em>décision de l'autorité</em>). */
        DECIDED,

        /** Each condition can be met, and not all of them together (<em>conditions incompatibles</em>). */
        INCOMPATIBLE;

        /**
         * Returns the reason in a few words.
         *
         * @return the words, which begin in lower case
         */
        public BilingualText label() {
            return switch (this) {
                case FIXED -> BilingualText.of("fait qui ne peut pas être modifié", "a fact that cannot be changed");
                case DATE_PASSED -> BilingualText.of("date passée", "a date that has passed");
                case NOT_STATED -> BilingualText.of("fait à indiquer d’abord", "a fact to be stated first");
                case NOT_PUBLISHED -> BilingualText.of("texte non publié", "a text that is not published");
                case NOT_ON_RECORD ->
                    BilingualText.of("valeur non documentée à cette date", "a value not on record for that date");
                case CANNOT_TELL ->
                    BilingualText.of(
                            "on ne peut pas dire ce qui la remplirait", "it cannot be told what would meet it");
                case CONFLICT -> BilingualText.of("dérogations contradictoires", "derogations in conflict");
                case DECIDED -> BilingualText.of("décision de l’autorité", "a decision of the authority");
                case INCOMPATIBLE ->
                    BilingualText.of(
                            "conditions que rien ne permet de remplir ensemble",
                            "conditions that no change meets together");
            };
        }
    }

    /**
     * Copies the gaps.
     *
     * @param criterion the place of the condition in the call, such as {@code /eligibility/criteria/4}
     * @param title what the condition asks for
     * @param reason why no change can meet it
     * @param finding what the condition says of the file as it stands
     * @param gaps what is missing for an answer to the condition, none if it has one
     */
    public Obstacle {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(finding, "finding");
        gaps = List.copyOf(gaps);
    }
}
