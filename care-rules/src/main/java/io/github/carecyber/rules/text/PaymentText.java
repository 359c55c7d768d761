package io.github.carecyber.rules.text;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.attainment.PaymentDue;
import io.github.carecyber.rules.attainment.PaymentFacts;
import io.github.carecyber.rules.attainment.PaymentShare;
import io.github.carecyber.rules.scale.AmountRange;
import io.github.carecyber.rules.wording.Phrases;
import io.github.carecyber.rules.wording.ValueText;
import java.util.Locale;

/** A payment with the terms behind it, each share and amount that leads to it, what is still to come and what is to be returned. */
final class PaymentText {

    private static final String INDENT = "  ";
    private static final int EXACT_PERCENT = 10_000;

    private final Locale locale;
    private final ValueText values;
    private final StringBuilder text = new StringBuilder();

    PaymentText(Locale locale) {
        this.locale = locale;
        this.values = ValueText.in(locale);
    }

    String of(PaymentDue payment) {
        PaymentFacts facts = payment.facts();
        line("", in("À verser\u00a0: ", "Due now: ") + answer(payment.due()));
        line("", in("Modalités de versement\u00a0: ", "Terms of payment: ") + terms(payment));
        line("", in("Calcul\u00a0:", "Calculation:"));
        step(values.of(facts.ceiling()), in("plafond", "ceiling"));
        payment.shares()
                .forEach(share -> step(percentage(share.share()), basis(share) + ", " + earned(share.status())));
        step(
                amount(payment.earned()),
                in(
                        "parts acquises du plafond, arrondi au centime inférieur",
                        "shares of the ceiling that are earned, rounded down to the cent"));
        step(values.of(facts.costs()), in("dépenses éligibles réellement engagées", "eligible costs really incurred"));
        step(
                amount(payment.entitled()),
                in("droits acquis, dans la limite des dépenses", "entitled to, within the costs"));
        step(values.of(facts.paid()), in("déjà versé", "already paid"));
        line(
                "",
                in("Reste à venir, au plus\u00a0: ", "Still to come, at most: ")
                        + values.of(payment.atMostStillToCome())
                        + further(facts));
        line("", in("À restituer\u00a0: ", "To be returned: ") + returned(payment.toBeReturned()));
        return text.toString();
    }

    private String terms(PaymentDue payment) {
        return payment.terms()
                .fold(
                        given -> source(given.reference()),
                        awaited -> in("non publiées, attendues\u00a0: ", "not published, awaited: ")
                                + quoted(awaited.text()),
                        assumed -> in("hypothèse, non publiée, de ", "assumed, not published, by ")
                                + quoted(assumed.author()));
    }

    private String basis(PaymentShare share) {
        return switch (share.basis()) {
            case START -> in("au démarrage", "at the start");
            case OBJECTIVE -> in("pour l’objectif ", "for the objective ") + share.objective();
            case ALL_OBJECTIVES -> in("pour tous les objectifs ensemble", "for all objectives together");
        };
    }

    private String earned(Status status) {
        return switch (status) {
            case MET -> in("part acquise", "earned");
            case NOT_MET -> in("part non acquise", "not earned");
            case UNKNOWN -> in("atteinte indéterminée", "cannot tell whether reached");
            case NOT_APPLICABLE ->
                in(
                        "sans objet\u00a0; le texte ne dit pas ce que devient la part",
                        "not applicable; the terms do not say what becomes of the share");
        };
    }

    private String further(PaymentFacts facts) {
        return facts.settled()
                ? ""
                : in(
                        ", si tous les objectifs sont atteints et les dépenses engagées",
                        ", if all objectives are reached and the costs incurred");
    }

    private String returned(AmountRange amount) {
        return amount.isKnown()
                ? amount(amount)
                : amount(amount) + in(", selon ce qui reste à venir", ", depending on what is still to come");
    }

    private String answer(AmountRange amount) {
        return amount.isKnown() ? amount(amount) : in("indéterminé", "cannot tell") + " (" + amount(amount) + ")";
    }

    private String amount(AmountRange amount) {
        Euros most = amount.most();
        return most == null || amount.isKnown()
                ? values.of(amount.least())
                : in("entre ", "between ") + values.of(amount.least()) + in(" et ", " and ") + values.of(most);
    }

    /** The percentage, and the exact fraction where no percentage of two decimals says it. */
    private String percentage(Share share) {
        boolean exact = EXACT_PERCENT % share.denominator() == 0;
        return exact ? values.of(share) : values.of(share) + " (" + share + ")";
    }

    private String source(LegalReference reference) {
        String article = reference.article();
        return quoted(article == null ? reference.title() : reference.title() + ", " + article) + " ["
                + Phrases.of(reference.confidence()).in(locale) + "]";
    }

    private String quoted(String name) {
        return in("«\u00a0" + Excerpt.legible(name) + "\u00a0»", "“" + Excerpt.legible(name) + "”");
    }

    private void step(String figure, String name) {
        line(INDENT, figure + INDENT + name);
    }

    private void line(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }

    private String in(String french, String english) {
        return BilingualText.of(french, english).in(locale);
    }
}
