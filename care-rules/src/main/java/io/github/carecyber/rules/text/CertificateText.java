package io.github.carecyber.rules.text;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationCertificate;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.AwardReason;
import io.github.carecyber.rules.allocation.CertificateCases;
import io.github.carecyber.rules.allocation.Level;
import io.github.carecyber.rules.allocation.Mark;
import io.github.carecyber.rules.allocation.Place;
import io.github.carecyber.rules.allocation.Ratio;
import io.github.carecyber.rules.allocation.SharingRule;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.portfolio.BoundBasis;
import io.github.carecyber.rules.portfolio.ItemLimit;
import io.github.carecyber.rules.portfolio.Relaxation;
import io.github.carecyber.rules.wording.ValueText;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A certificate in words: how anybody recomputes one award, with the figures that it takes. */
final class CertificateText implements CertificateCases<String> {

    private static final int MOST_NAMED = 12;

    private static final BilingualText CEILING = BilingualText.of(
            "le plafond (moins ce qui est accordé par ailleurs)", "the ceiling (less what was granted elsewhere)");

    private static final BilingualText CEILING_AFTER_GROUP = BilingualText.of(
            "le plafond (moins ce qui est accordé par ailleurs ou vient du groupe)",
            "the ceiling (less what was granted elsewhere or comes from the group)");

    private final MessageText messages;
    private final Locale locale;
    private final ValueText values;
    private final RatioText ratios;
    private final BilingualText ceiling;
    private final List<Award> awards;

    private CertificateText(MessageText messages, Locale locale, BilingualText ceiling, List<Award> awards) {
        this.messages = messages;
        this.locale = locale;
        this.values = ValueText.in(locale);
        this.ratios = new RatioText(messages, locale);
        this.ceiling = ceiling;
        this.awards = awards;
    }

    /** Writes the certificate of an allocation: a few sentences, and an indented line for each group. */
    static String of(Allocation allocation, MessageText messages, Locale locale) {
        return of(allocation.certificate(), allocation.awards(), messages, locale);
    }

    /** Writes a certificate, with the awards if they are at hand. */
    static String of(AllocationCertificate certificate, List<Award> awards, MessageText messages, Locale locale) {
        CertificateText text = new CertificateText(messages, locale, CEILING, awards);
        return messages.in("Pour vérifier un montant\u00a0: ", "To check an award: ") + certificate.fold(text) + "\n";
    }

    @Override
    public String whole(AllocationCertificate.Whole certificate) {
        String demanded = values.of(certificate.demanded());
        return messages.in(
                "les demandes font ensemble " + demanded
                        + "\u00a0; si l’enveloppe les couvre, chacune obtient " + ceiling.french()
                        + ", et sinon aucune n’obtient rien.",
                "all claims together come to " + demanded
                        + "; if the envelope covers that, each gets " + ceiling.english()
                        + ", and otherwise none gets anything.");
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
        List<AllocationCertificate.Drop> dropped = certificate.dropped();
        String sharing = certificate.sharing().fold(this);
        if (dropped.isEmpty()) {
            return sharing;
        }
        Set<ClaimId> ids =
                dropped.stream().map(AllocationCertificate.Drop::claim).collect(Collectors.toSet());
        boolean all = !awards.isEmpty() && awards.stream().allMatch(award -> ids.contains(award.claim()));
        return messages.in(
                        "demandes évincées, dans cet ordre, et qui n’obtiennent rien\u00a0: ",
                        "dropped in this order, with nothing: ")
                + named(dropped, this::drop)
                + (all
                        ? messages.in(". Il n’en reste aucune à servir.", ". No claim is left to serve.")
                        : messages.in(". Pour les autres\u00a0: ", ". For the others: ") + sharing);
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
                        "Leurs notes font " + score + "\u00a0; aucune combinaison que l’enveloppe permette ne dépasse "
                                + bound,
                        "Their scores come to " + score + "; no combination that the envelope allows exceeds " + bound)
                + (certificate.upperBound() == certificate.score()
                        ? messages.in(", c’est donc la meilleure.", ", so this is the best one.")
                        : messages.in(
                                " points. Il n’est pas prouvé que celle-ci soit la meilleure.",
                                " points. It is not proven that this one is the best."))
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
        boolean priced = relaxation.limit() != ItemLimit.NONE;
        String most = relaxation.limit() == ItemLimit.AT_LEAST
                ? messages.in(
                                " (toute combinaison meilleure en compte au moins ",
                                " (any better combination has at least ")
                        + values.of(relaxation.count())
                        + ")"
                : messages.in(" (aucune combinaison n’en compte plus de ", " (no combination has more than ")
                        + values.of(relaxation.count())
                        + ")";
        String formula = messages.in(
                cent + points(relaxation.perCentNumerator(), relaxation) + " par centime de l’enveloppe"
                        + (priced
                                ? ", plus " + claim + points(relaxation.perItemNumerator(), relaxation)
                                        + " pour chacune des " + claims + most
                                : "")
                        + ", plus, pour chaque demande, ce dont sa note dépasse " + cent
                        + points(relaxation.perCentNumerator(), relaxation) + " par centime de son coût"
                        + (priced ? " et " + claim + points(relaxation.perItemNumerator(), relaxation) : ""),
                cent + " points per cent of the envelope"
                        + (priced ? ", plus " + claim + " points for each of " + claims + most : "")
                        + ", plus, for each claim, what its score exceeds " + cent + " points per cent of its cost"
                        + (priced ? " and " + claim + " points" : "")
                        + " by");
        return certificate.basis() == BoundBasis.SEARCH
                ? messages.in(
                        "Ce maximum vient de la recherche, qui a écarté toutes les autres combinaisons\u00a0; le vérifier demande de la"
                                + " refaire. Un calcul à la main donne un maximum moins serré\u00a0: " + formula + ".",
                        "That maximum comes from the search, which has ruled out all other combinations; to check it is to"
                                + " repeat the search. A computation by hand gives a maximum that is less tight: "
                                + formula + ".")
                : messages.in(
                        "Ce maximum se recalcule à la main\u00a0: " + formula + ".",
                        "That maximum can be computed by hand: " + formula + ".");
    }

    /** French has the plural from two on only. */
    private static String points(BigInteger numerator, Relaxation relaxation) {
        return numerator.abs().compareTo(relaxation.denominator().shiftLeft(1)) < 0 ? " point" : " points";
    }

    private static String ratio(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger below = denominator.divide(divisor);
        return numerator.divide(divisor) + (below.equals(BigInteger.ONE) ? "" : "/" + below);
    }

    @Override
    public String tree(AllocationCertificate.Tree certificate) {
        StringBuilder text = new StringBuilder(
                certificate.flowedBack() != null
                        ? messages.in(
                                "l’enveloppe de chaque groupe est sa part initiale\u00a0; un montant se vérifie avec elle, puis avec le"
                                        + " reversement de ce que les groupes laissent.",
                                "the envelope of each group is its initial part; an award is checked with it, and then with what the"
                                        + " groups left and flowed back.")
                        : messages.in(
                                "l’enveloppe de chaque groupe est sa part initiale, plus ce qu’il reçoit, moins ce qu’il cède aux"
                                        + " autres\u00a0; dans chaque groupe, un montant se vérifie avec l’enveloppe du"
                                        + " groupe.",
                                "the envelope of each group is its initial part, plus what it receives, less what it gives up to"
                                        + " others; inside each group, an award is checked with the group’s envelope."));
        for (AllocationCertificate.Branch branch : certificate.branches()) {
            text.append("\n  ")
                    .append(branch.group())
                    .append(messages.in(", enveloppe de ", ", envelope of "))
                    .append(values.of(branch.envelope()))
                    .append(messages.in("\u00a0: ", ": "))
                    .append(branch.certificate()
                            .fold(new CertificateText(messages, locale, ceiling, awardsOf(branch))));
        }
        AllocationCertificate.FlowedBack flowedBack = certificate.flowedBack();
        if (flowedBack != null) {
            String amount = values.of(flowedBack.envelope());
            text.append("\n  ")
                    .append(messages.in(
                            "Reversement de " + amount
                                    + " à l’ensemble des demandes, en plus de ce qui vient du groupe\u00a0: ",
                            amount + " flowed back to all claims, on top of what comes from their group: "))
                    .append(flowedBack
                            .certificate()
                            .fold(new CertificateText(messages, locale, CEILING_AFTER_GROUP, awards)));
        }
        return text.toString();
    }

    private List<Award> awardsOf(AllocationCertificate.Branch branch) {
        return awards.stream()
                .filter(award -> award.reason() instanceof AwardReason.InGroup reason
                        && reason.group().equals(branch.group()))
                .toList();
    }

    private String share(SharingRule rule, Level.Kind kind, Ratio value) {
        String ceiling = this.ceiling.in(locale);
        return switch (kind) {
            case FACTOR ->
                rule == SharingRule.PROPORTIONAL_TO_WEIGHT
                        ? messages.in(
                                "multipliez le poids par " + ratios.euros(value) + ", sans dépasser " + ceiling,
                                "multiply the weight by " + ratios.euros(value) + ", up to " + ceiling)
                        : messages.in(
                                "calculez " + ratios.percentage(value) + " du " + ceiling.substring("le ".length()),
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
