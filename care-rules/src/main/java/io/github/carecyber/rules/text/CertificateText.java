package io.github.carecyber.rules.text;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.allocation.AllocationCertificate;
import io.github.carecyber.rules.allocation.CertificateCases;
import io.github.carecyber.rules.allocation.Level;
import io.github.carecyber.rules.allocation.Mark;
import io.github.carecyber.rules.allocation.Place;
import io.github.carecyber.rules.allocation.Ratio;
import io.github.carecyber.rules.allocation.SharingRule;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.portfolio.BoundBasis;
import io.github.carecyber.rules.portfolio.Relaxation;
import io.github.carecyber.rules.wording.ValueText;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A certificate in words: how anybody recomputes one award, with the figures that it takes. */
final class CertificateText implements CertificateCases<String> {

    private static final int MOST_NAMED = 12;

    private static final BilingualText CEILING = BilingualText.of(
            "le plafond (moins ce qui est accordé par ailleurs)", "the ceiling (less what was granted elsewhere)");

    private final MessageText messages;
    private final Locale locale;
    private final ValueText values;
    private final RatioText ratios;

    CertificateText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.values = ValueText.in(locale);
        this.ratios = new RatioText(messages, locale);
    }

    /** Writes a certificate: a few sentences, and an indented line for each group. */
    String of(AllocationCertificate certificate) {
        return messages.in("Pour vérifier un montant\u00a0: ", "To check an award: ") + certificate.fold(this) + "\n";
    }

    @Override
    public String whole(AllocationCertificate.Whole certificate) {
        String demanded = values.of(certificate.demanded());
        return messages.in(
                "les demandes font ensemble " + demanded
                        + "\u00a0; si l’enveloppe les couvre, chacun obtient son plafond, moins ce qui est accordé par"
                        + " ailleurs, et sinon personne n’obtient rien.",
                "all claims together come to " + demanded
                        + "; if the envelope covers that, each gets its ceiling, less what was granted elsewhere, and"
                        + " otherwise nobody gets anything.");
    }

    @Override
    public String cutOff(AllocationCertificate.CutOff certificate) {
        Mark last = certificate.lastCent();
        String share = share(
                certificate.rule(),
                certificate.level().kind(),
                certificate.level().value());
        String order = order(certificate.ties());
        return share
                + messages.in(", et coupez au centime.", ", and cut it to the cent.")
                + (last == null
                        ? messages.in(" Aucun centime d’arrondi n’est à ajouter.", " No odd cent is to be added.")
                        : messages.in(
                                " Les parties retranchées attendent en file, la plus forte d’abord, et à égalité "
                                        + order
                                        + "\u00a0: un centime de plus à chacune jusqu’à celle de "
                                        + ratios.exactPartOfCent(last.remainder()) + ", de " + last.claim()
                                        + ", comprise.",
                                " The parts cut off stand in line, the largest first, and equal ones " + order
                                        + ": one cent more for each, up to and including that of "
                                        + ratios.exactPartOfCent(last.remainder()) + " of " + last.claim() + "."));
    }

    @Override
    public String line(AllocationCertificate.Line certificate) {
        Place last = certificate.last();
        if (last == null) {
            return messages.in("aucun centime n’a été distribué.", "no cent was handed out.");
        }
        Ratio value = last.standing().value();
        String share = share(certificate.rule(), last.standing().kind(), value);
        String upTo = messages.in(
                last.claim() + " et celles qui la précèdent " + order(certificate.ties()),
                last.claim() + " and those before it " + order(certificate.ties()));
        return share
                + switch (last.standing().kind()) {
                    case FACTOR ->
                        messages.in(
                                ", et arrondissez au centime le plus proche\u00a0; un demi-centime en vaut un pour "
                                        + upTo + ", et n’en vaut pas pour les autres.",
                                ", and round to the nearest cent; half a cent earns one for " + upTo
                                        + ", and none for the others.");
                    case AWARD ->
                        messages.in(
                                "\u00a0; un centime de plus pour " + upTo + ", dans la même limite.",
                                "; one cent more for " + upTo + ", within the same bound.");
                    case LOSS ->
                        messages.in(
                                "\u00a0; là où tout ce montant est retranché, un centime de moins l’est pour " + upTo
                                        + ".",
                                "; of those who then miss that whole amount, one cent goes back to " + upTo + ".");
                }
                + middleCent(certificate.rule());
    }

    @Override
    public String useful(AllocationCertificate.Useful certificate) {
        String sharing = certificate.sharing().fold(this);
        return certificate.dropped().isEmpty()
                ? sharing
                : messages.in("n’obtiennent rien, évincées dans cet ordre, ", "dropped in this order, with nothing, ")
                        + named(certificate.dropped(), this::drop)
                        + messages.in(". Pour les autres\u00a0: ", ". For the others: ")
                        + sharing;
    }

    @Override
    public String ranking(AllocationCertificate.Ranking certificate) {
        List<AllocationCertificate.Misfit> misfits = certificate.tooLarge();
        String order = messages.in(
                "les demandes sont servies " + PolicyWords.of(certificate.by()).french() + ", et à égalité "
                        + order(certificate.ties()),
                "claims are served " + PolicyWords.of(certificate.by()).english() + ", and equal ones "
                        + order(certificate.ties()));
        if (misfits.isEmpty()) {
            return order + messages.in("\u00a0; toutes intégralement.", "; all of them in full.");
        }
        return order
                + messages.in(
                        "\u00a0; intégralement, sauf où le solde n’a pas suffi\u00a0: ",
                        "; in full, but where too little was left: ")
                + named(misfits, this::misfit)
                + ". "
                + switch (certificate.whenTooLarge()) {
                    case STOP ->
                        messages.in(
                                "Cette demande et celles qui la suivent n’obtiennent rien.",
                                "That claim and those after it get nothing.");
                    case SKIP -> messages.in("Celles-là n’obtiennent rien.", "Those get nothing.");
                    case PART ->
                        messages.in(
                                "Cette demande obtient ce solde, ou rien s’il est en deçà de son montant utile\u00a0; celles"
                                        + " qui la suivent n’obtiennent rien.",
                                "That claim gets what was left, or nothing if that is below what is of use to it; those"
                                        + " after it get nothing.");
                };
    }

    @Override
    public String bound(AllocationCertificate.Bound certificate) {
        String count = values.of(certificate.selected().size());
        String score = values.of(certificate.score());
        String bound = values.of(certificate.upperBound());
        String selected = named(certificate.selected().stream().sorted().toList(), ClaimId::value);
        return messages.in(
                        "demandes retenues (" + count + "), servies intégralement\u00a0: ",
                        "selected (" + count + "), and served in full: ")
                + (certificate.selected().isEmpty() ? messages.in("aucune", "none") : selected)
                + ". "
                + messages.in(
                        "Leurs notes font " + score + "\u00a0; aucun choix ne dépasse " + bound,
                        "Their scores come to " + score + "; no selection exceeds " + bound)
                + (certificate.upperBound() == certificate.score()
                        ? messages.in("\u00a0: c’est le meilleur.", ": it is the best one.")
                        : messages.in(
                                "\u00a0: que ce soit le meilleur n’est pas prouvé.",
                                ": that it is the best one is not proven."))
                + " "
                + basis(certificate);
    }

    /** What the bound rests on: figures that anybody can put into the formula, or a search. */
    private String basis(AllocationCertificate.Bound certificate) {
        Relaxation relaxation = certificate.relaxation();
        String cent = ratio(relaxation.perCentNumerator(), relaxation.denominator());
        String claim = ratio(relaxation.perItemNumerator(), relaxation.denominator());
        String claims = values.of(relaxation.count())
                + (relaxation.count() == 1 ? messages.in(" demande", " claim") : messages.in(" demandes", " claims"));
        String limit = switch (relaxation.limit()) {
            case NONE -> "";
            case AT_MOST ->
                messages.in(
                        " et de " + claim + " par demande, " + claims + " au plus",
                        " and of " + claim + " per claim, at most " + claims);
            case AT_LEAST ->
                messages.in(
                        " et de " + claim + " par demande, " + claims + " au moins",
                        " and of " + claim + " per claim, at least " + claims);
        };
        return certificate.basis() == BoundBasis.SEARCH
                ? messages.in(
                        "Seule la recherche le montre\u00a0; sans elle, un prix de " + cent + " par centime" + limit
                                + " donne une borne plus large.",
                        "Only the search shows it; without it, a price of " + cent + " per cent of cost" + limit
                                + " gives a wider bound.")
                : messages.in(
                        "La borne se recalcule avec un prix de " + cent + " par centime" + limit
                                + "\u00a0: l’enveloppe et le nombre de demandes à ces prix, plus ce dont la note de chaque demande"
                                + " dépasse ses prix.",
                        "The bound is recomputed with a price of " + cent + " per cent of cost" + limit
                                + ": the envelope and the number of claims at these prices, plus what the score of each claim exceeds"
                                + " its prices by.");
    }

    private static String ratio(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger below = denominator.divide(divisor);
        return numerator.divide(divisor) + (below.equals(BigInteger.ONE) ? "" : "/" + below);
    }

    @Override
    public String tree(AllocationCertificate.Tree certificate) {
        StringBuilder text = new StringBuilder(
                messages.in("chaque groupe se vérifie pour lui-même.", "each group is checked by itself."));
        for (AllocationCertificate.Branch branch : certificate.branches()) {
            text.append("\n  ")
                    .append(branch.group())
                    .append(messages.in(", enveloppe de ", ", envelope of "))
                    .append(values.of(branch.envelope()))
                    .append(messages.in("\u00a0: ", ": "))
                    .append(branch.certificate().fold(this));
        }
        AllocationCertificate.FlowedBack flowedBack = certificate.flowedBack();
        if (flowedBack != null) {
            String amount = values.of(flowedBack.envelope());
            text.append("\n  ")
                    .append(messages.in(
                            "Reversement de " + amount
                                    + " à toutes les demandes, ce qu’elles ont de leur groupe comptant comme accordé par ailleurs\u00a0: ",
                            amount
                                    + " flowed back to all claims, for which what they have from their group counts as granted"
                                    + " elsewhere: "))
                    .append(flowedBack.certificate().fold(this));
        }
        return text.toString();
    }

    private String share(SharingRule rule, Level.Kind kind, Ratio value) {
        String ceiling = CEILING.in(locale);
        return switch (kind) {
            case FACTOR ->
                rule == SharingRule.PROPORTIONAL_TO_WEIGHT
                        ? messages.in(
                                "multipliez le poids par " + ratios.euros(value) + ", sans dépasser " + ceiling,
                                "multiply the weight by " + ratios.euros(value) + ", up to " + ceiling)
                        : messages.in(
                                "calculez " + ratios.percentage(value)
                                        + " du plafond (moins ce qui est accordé par ailleurs)",
                                "take " + ratios.percentage(value) + " of " + ceiling);
            case AWARD ->
                messages.in(
                        "prenez " + ratios.euros(value) + ", sans dépasser " + half(rule) + ceiling,
                        "take " + ratios.euros(value) + ", up to " + half(rule) + ceiling);
            case LOSS ->
                messages.in(
                        "prenez " + ceiling + ", et retranchez " + ratios.euros(value) + ", sans descendre sous "
                                + (rule == SharingRule.TALMUD ? "la moitié" : "zéro"),
                        "take " + ceiling + ", and then less " + ratios.euros(value) + ", but at least "
                                + (rule == SharingRule.TALMUD ? "half of it" : "nothing"));
        };
    }

    private String half(SharingRule rule) {
        return rule == SharingRule.TALMUD ? messages.in("la moitié de ce total\u00a0: ", "half of ") : "";
    }

    private String middleCent(SharingRule rule) {
        return rule == SharingRule.TALMUD
                ? messages.in(
                        " Le centime du milieu d’un plafond impair compte dans la première moitié.",
                        " The middle cent of an odd ceiling belongs to the first half.")
                : "";
    }

    private String order(TieBreak ties) {
        return PolicyWords.of(ties).in(locale);
    }

    private String drop(AllocationCertificate.Drop drop) {
        String offered = values.of(drop.offered());
        String least = values.of(drop.least());
        return drop.claim()
                + messages.in(
                        " (" + offered + " possibles, " + least + " utiles)",
                        " (" + offered + " possible, " + least + " of use)");
    }

    private String misfit(AllocationCertificate.Misfit misfit) {
        return misfit.claim()
                + messages.in(" (solde de ", " (")
                + values.of(misfit.left())
                + messages.in(")", " left)");
    }

    private <T> String named(List<T> items, Function<T, String> name) {
        String shown = items.stream().limit(MOST_NAMED).map(name).collect(Collectors.joining(", "));
        int hidden = items.size() - MOST_NAMED;
        return hidden <= 0 ? shown : shown + " " + values.more(hidden);
    }
}
