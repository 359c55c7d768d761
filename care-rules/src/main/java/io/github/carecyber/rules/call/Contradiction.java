package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.wording.TermText;
import java.util.ArrayList;
import java.util.List;

/**
 * Says why conditions cannot all hold together, or why they cannot all fail together. The second is said of the conditions as they
 * are written: what contradicts each other are their contraries, and nobody would recognise those.
 */
final class Contradiction {

    private final boolean holding;

    /**
     * Prepares to say it.
     *
     * @param holding true if the conditions cannot all hold, false if they cannot all fail
     */
    Contradiction(boolean holding) {
        this.holding = holding;
    }

    BilingualText bothWays() {
        return holding
                ? BilingualText.of(
                        "la même condition devrait à la fois être remplie et ne pas l’être",
                        "the same condition would have to hold and not to hold")
                : BilingualText.of(
                        "l’une de ces conditions est le contraire d’une autre",
                        "one of these conditions is the contrary of another");
    }

    BilingualText impliedBothWays() {
        return holding
                ? BilingualText.of(
                        "une condition à remplir en entraîne une autre, qui devrait ne pas être remplie",
                        "a condition that must hold implies another that must not")
                : BilingualText.of(
                        "qui manque l’une de ces conditions en remplit par là même une autre",
                        "whoever fails one of these conditions thereby meets another");
    }

    BilingualText kinds(List<Choice> choices) {
        return holding
                ? with(
                        "aucune catégorie de candidat ne satisfait à toutes les conditions sur la catégorie",
                        "no kind of applicant satisfies all conditions on the kind",
                        choices)
                : with(
                        "toute catégorie de candidat satisfait à l’une des conditions sur la catégorie",
                        "every kind of applicant satisfies one of the conditions on the kind",
                        choices);
    }

    BilingualText seats(List<Choice> choices) {
        return holding
                ? with(
                        "aucune région ne satisfait à toutes les conditions sur le siège",
                        "no region satisfies all conditions on the seat",
                        choices)
                : with(
                        "toute région satisfait à l’une des conditions sur le siège",
                        "every region satisfies one of the conditions on the seat",
                        choices);
    }

    BilingualText days() {
        return holding
                ? BilingualText.of(
                        "aucun jour ne satisfait à toutes les conditions sur la date de dépôt",
                        "no day satisfies all conditions on the day of filing")
                : BilingualText.of(
                        "tout jour de dépôt satisfait à l’une des conditions sur la date de dépôt",
                        "every day of filing satisfies one of the conditions on it");
    }

    /** Names the figure and the thresholds; the upper one is enough where it is below zero. */
    BilingualText figures(Measure measure, FigureRange range) {
        List<BilingualText> limits = new ArrayList<>();
        for (Limit limit : range.thresholds()) {
            limits.add((holding ? limit : limit.contrary()).words());
        }
        BilingualText figure = TermText.of(measure);
        String french = " (grandeur\u00a0: " + figure.french() + ")";
        String english = " (measure: " + figure.english() + ")";
        if (!holding) {
            return BilingualText.of(
                    "toute valeur est " + joined(limits, true, " ou ") + french,
                    "every figure is " + joined(limits, false, " or ") + english);
        }
        boolean several = limits.size() > 1;
        return BilingualText.of(
                "aucune valeur n’est " + (several ? "à la fois " : "") + joined(limits, true, " et ") + french,
                "no figure is " + (several ? "at once " : "") + joined(limits, false, " and ") + english);
    }

    private BilingualText with(String french, String english, List<Choice> choices) {
        BilingualText sets =
                Shortlist.of(choices, choice -> (holding ? choice : choice.contrary()).words(), Shortlist.SEMICOLON);
        return BilingualText.of(french + " (" + sets.french() + ")", english + " (" + sets.english() + ")");
    }

    private static String joined(List<BilingualText> texts, boolean french, String word) {
        return String.join(
                word,
                texts.stream()
                        .map(text -> french ? text.french() : text.english())
                        .toList());
    }
}
