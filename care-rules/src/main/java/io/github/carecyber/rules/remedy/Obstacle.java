package io.github.carecyber.rules.remedy;

import io.github.carecyber.core.message.Elements;
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
        INCOMPATIBLE,

        /** Of several files of the batch only one can stay, so the others are to be withdrawn (<em>dossiers à retirer</em>). */
        WITHDRAW_OTHERS,

        /** The GHT applies for the establishment, whose own file is to be withdrawn (<em>dossier porté par le GHT</em>). */
        FILE_THROUGH_GROUP,

        /** An establishment stands in the files of several GHTs, and belongs to one of them (<em>établissement cité deux fois</em>). */
        ONE_GROUP_ONLY,

        /** Several files of the batch have one identifier, and each needs its own (<em>identifiant en double</em>). */
        OWN_IDENTIFIER;

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
                case WITHDRAW_OTHERS ->
                    BilingualText.of(
                            "un seul des dossiers peut rester\u00a0: retirer les autres",
                            "only one of the files can stay: withdraw the others");
                case FILE_THROUGH_GROUP ->
                    BilingualText.of(
                            "déposer par le GHT et retirer le dossier séparé",
                            "apply through the GHT and withdraw the separate file");
                case ONE_GROUP_ONLY ->
                    BilingualText.of(
                            "ne garder l’établissement que dans le dossier d’un seul GHT",
                            "keep the establishment in the file of one GHT only");
                case OWN_IDENTIFIER ->
                    BilingualText.of(
                            "donner à chaque dossier son propre identifiant, ou ne présenter le dossier qu’une fois",
                            "give each file an identifier of its own, or hand in the file only once");
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
        gaps = Elements.copyOf(gaps, "gaps");
    }
}
