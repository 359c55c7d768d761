package io.github.carecyber.rules.text;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.allocation.DropOrder;
import io.github.carecyber.rules.allocation.FlowBack;
import io.github.carecyber.rules.allocation.RankedBy;
import io.github.carecyber.rules.allocation.Rounding;
import io.github.carecyber.rules.allocation.SharingRule;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.allocation.WhenTooLarge;

/** The words of a funder for the choices that a policy is made of. */
final class PolicyWords {

    private PolicyWords() {}

    static BilingualText of(SharingRule rule) {
        return switch (rule) {
            case PROPORTIONAL_TO_CEILING ->
                BilingualText.of("partage au prorata des plafonds", "shared out in proportion to the ceilings");
            case PROPORTIONAL_TO_WEIGHT ->
                BilingualText.of(
                        "partage au prorata des poids, dans la limite des plafonds",
                        "shared out in proportion to the weights, up to the ceilings");
            case EQUAL_AWARDS ->
                BilingualText.of(
                        "partage égal, le même montant pour chacune dans la limite des plafonds",
                        "shared out equally, the same amount for each up to the ceilings");
            case EQUAL_LOSSES ->
                BilingualText.of(
                        "pertes égales, le même montant retranché de chaque plafond",
                        "equal losses, the same amount taken off each ceiling, down to nothing");
            case TALMUD ->
                BilingualText.of(
                        "règle du Talmud, partage égal jusqu’à la moitié des plafonds et pertes égales au-delà",
                        "rule of the Talmud, shared out equally up to half of the ceilings and equal losses beyond");
        };
    }

    static BilingualText of(Rounding rounding) {
        return switch (rounding) {
            case QUOTA ->
                BilingualText.of(
                        "au centime inférieur, les centimes restants allant un à un aux plus fortes parties retranchées",
                        "down to the cent; the cents left over go one by one to the largest parts cut off");
            case MONOTONE ->
                BilingualText.of(
                        "centime par centime, au premier de la file\u00a0: une enveloppe plus grande n’ôte rien à aucune demande",
                        "cent by cent to the first in line: a larger envelope takes nothing from any claim");
        };
    }

    static BilingualText of(TieBreak ties) {
        return ties.<BilingualText>fold(
                identifier -> BilingualText.of(
                        "par ordre alphabétique des identifiants", "in the alphabetical order of identifiers"),
                draw -> {
                    String seed = Excerpt.legible(draw.seed());
                    return BilingualText.of(
                            "par tirage vérifiable (SHA-256), graine «\u00a0" + seed + "\u00a0»",
                            "by a draw that anybody can repeat (SHA-256), seed “" + seed + "”");
                });
    }

    static BilingualText of(DropOrder order) {
        return switch (order) {
            case LAST_PRIORITY -> BilingualText.of("la dernière par priorité", "the last in order of priority");
            case LOWEST_SCORE -> BilingualText.of("celle de plus faible note", "the one of the lowest score");
            case LARGEST_SHORTFALL ->
                BilingualText.of("celle à qui il manque le plus", "the one that misses most to its minimum");
        };
    }

    static BilingualText of(RankedBy by) {
        return switch (by) {
            case PRIORITY -> BilingualText.of("par ordre de priorité", "in order of priority");
            case SCORE -> BilingualText.of("de la meilleure note à la plus faible", "from the highest score down");
        };
    }

    static BilingualText of(WhenTooLarge whenTooLarge) {
        return switch (whenTooLarge) {
            case STOP ->
                BilingualText.of(
                        "elle n’obtient rien, et aucune demande après elle",
                        "it gets nothing, and no claim after it does");
            case SKIP ->
                BilingualText.of(
                        "elle n’obtient rien, et l’on passe à la suivante",
                        "it gets nothing, and the next one is tried");
            case PART ->
                BilingualText.of(
                        "elle obtient ce solde (s’il lui est utile), et aucune demande après elle n’obtient rien",
                        "it gets what is left (if that is of use to it), and no claim after it gets anything");
        };
    }

    static BilingualText of(FlowBack flowBack) {
        return switch (flowBack) {
            case STAYS -> BilingualText.of("n’est pas attribué", "stays unallocated");
            case TO_OTHER_GROUPS ->
                BilingualText.of(
                        "va aux groupes qui demandent plus que leur part initiale, au prorata de ces parts, et à aucun plus qu’il ne lui manque",
                        "goes to the groups that ask for more than their initial part, in proportion to those parts, and to none more than it lacks");
            case TO_ALL_CLAIMS ->
                BilingualText.of(
                        "est partagé entre toutes les demandes, quel que soit leur groupe, selon la même règle et en plus de la part de leur groupe",
                        "is shared out among all claims, whatever their group, by the same policy and on top of what their group gave them");
        };
    }
}
