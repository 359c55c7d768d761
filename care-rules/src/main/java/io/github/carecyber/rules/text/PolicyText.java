package io.github.carecyber.rules.text;

import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.GroupEnvelope;
import io.github.carecyber.rules.allocation.PolicyCases;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.wording.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A policy in a funder's words: what is done, and each choice that decides where money goes. */
final class PolicyText implements PolicyCases<List<String>> {

    private static final String MARGIN = "  ";

    private final MessageText messages;
    private final ValueText values;
    private final Locale locale;

    PolicyText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.values = ValueText.in(locale);
        this.locale = locale;
    }

    /** Writes a policy: a title line, and an indented line for each choice. */
    String of(AllocationPolicy policy) {
        return messages.in("Règle de répartition\u00a0: ", "Policy: ") + String.join("\n", policy.fold(this)) + "\n";
    }

    @Override
    public List<String> inFull(AllocationPolicy.InFull policy) {
        return List.of(
                messages.in("toutes les demandes intégralement, ou aucune", "every claim in full, or none of them"));
    }

    @Override
    public List<String> sharing(AllocationPolicy.Sharing policy) {
        return List.of(
                PolicyWords.of(policy.rule()).in(locale),
                line("Arrondi", "Rounding", PolicyWords.of(policy.rounding())),
                ties(policy.ties()));
    }

    @Override
    public List<String> useful(AllocationPolicy.Useful policy) {
        List<String> lines = new ArrayList<>(sharing(policy.sharing()));
        lines.add(line(
                "Montant utile minimal",
                "Useful minimum",
                BilingualText.of(
                        "une demande qui aurait moins n’obtient rien\u00a0; elles sont évincées une à une, en commençant par "
                                + PolicyWords.of(policy.order()).french(),
                        "a claim that would get less gets nothing; such claims are dropped one at a time, beginning with "
                                + PolicyWords.of(policy.order()).english())));
        return lines;
    }

    @Override
    public List<String> ranked(AllocationPolicy.Ranked policy) {
        return List.of(
                messages.in("une demande après l’autre, ", "one claim after another, ")
                        + PolicyWords.of(policy.by()).in(locale),
                line(
                        "Demande supérieure au solde",
                        "Claim that exceeds what is left",
                        PolicyWords.of(policy.whenTooLarge())),
                ties(policy.ties()));
    }

    @Override
    public List<String> bestPortfolio(AllocationPolicy.BestPortfolio policy) {
        String steps = values.of(policy.work());
        return List.of(
                messages.in(
                        "les demandes, servies intégralement, dont les notes font ensemble le plus",
                        "the claims, served in full, whose scores together are highest"),
                line(
                        "Recherche",
                        "Search",
                        BilingualText.of(
                                "au plus " + steps + (policy.work() < 2 ? " étape" : " étapes"),
                                "at most " + steps + (policy.work() == 1 ? " step" : " steps"))),
                ties(policy.ties()));
    }

    @Override
    public List<String> grouped(AllocationPolicy.Grouped policy) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.in("une enveloppe pour chaque groupe", "an envelope for each group"));
        for (GroupEnvelope group : policy.groups()) {
            lines.add(line(group.group().value(), group.group().value(), envelope(group)));
        }
        lines.add(line("Ce que les groupes laissent", "What the groups leave", PolicyWords.of(policy.flowBack())));
        List<String> inside = policy.inside().fold(this);
        lines.add(MARGIN + messages.in("Dans chaque groupe\u00a0: ", "Inside each group: ") + inside.get(0));
        inside.subList(1, inside.size()).forEach(line -> lines.add(MARGIN + line));
        return lines;
    }

    private BilingualText envelope(GroupEnvelope group) {
        return group.<BilingualText>fold(
                fixed -> {
                    String amount = values.of(fixed.amount());
                    return BilingualText.of(amount, amount);
                },
                part -> {
                    String share = part.share() + " (" + values.rounded(part.share()) + ")";
                    String least = values.of(part.minimum());
                    boolean bounded = part.minimum().isPositive();
                    return BilingualText.of(
                            share + " de ce que laissent les montants fixes"
                                    + (bounded ? ", et au moins " + least : ""),
                            share + " of what the fixed amounts leave" + (bounded ? ", and at least " + least : ""));
                });
    }

    private String ties(TieBreak ties) {
        return line("Départage", "Ties", PolicyWords.of(ties));
    }

    private String line(String french, String english, BilingualText choice) {
        return MARGIN + messages.in(french + "\u00a0: ", english + ": ") + choice.in(locale);
    }
}
