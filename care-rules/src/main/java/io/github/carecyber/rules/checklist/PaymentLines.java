package io.github.carecyber.rules.checklist;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A payment in words (<em>décompte</em>): what is due, by which terms, each share and amount that leads to it, what is still to come and
 * what is to be returned.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param due what is due now
 * @param terms where the terms come from
 * @param steps the steps of the calculation, in their order
 * @param stillToCome what can at most still come, and on what condition
 * @param toBeReturned what is to be returned
 */
public record PaymentLines(String due, String terms, List<Step> steps, String stillToCome, String toBeReturned) {

    private static final int EXACT_PERCENT = 10_000;

    /**
     * Copies the steps.
     *
     * @param due what is due now
     * @param terms where the terms come from
     * @param steps the steps of the calculation, in their order
     * @param stillToCome what can at most still come, and on what condition
     * @param toBeReturned what is to be returned
     */
    public PaymentLines {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(stillToCome, "stillToCome");
        Objects.requireNonNull(toBeReturned, "toBeReturned");
        steps = List.copyOf(steps);
    }

    /**
     * A figure and what it is.
     *
     * @param figure the figure
     * @param name what it is
     */
    public record Step(String figure, String name) {

        /**
         * Checks that both are there.
         *
         * @param figure the figure
         * @param name what it is
         */
        public Step {
            Objects.requireNonNull(figure, "figure");
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * Words a payment.
     *
     * @param payment the payment
     * @param locale the reader's locale
     * @return the words
     */
    public static PaymentLines of(PaymentDue payment, Locale locale) {
        Objects.requireNonNull(payment, "payment");
        return new Writer(Objects.requireNonNull(locale, "locale")).lines(payment);
    }

    /** The words of one language. */
    private static final class Writer {

        private final Locale locale;
        private final ValueText values;

        Writer(Locale locale) {
            this.locale = locale;
            this.values = ValueText.in(locale);
        }

        PaymentLines lines(PaymentDue payment) {
            PaymentFacts facts = payment.facts();
            List<Step> steps = new ArrayList<>();
            steps.add(new Step(values.of(facts.ceiling()), in("plafond", "ceiling")));
            for (PaymentShare share : payment.shares()) {
                steps.add(new Step(percentage(share.share()), basis(share) + ", " + earned(share.status())));
            }
            steps.add(new Step(
                    amount(payment.earned()),
                    in(
                            "parts acquises du plafond, arrondi au centime inférieur",
                            "shares of the ceiling that are earned, rounded down to the cent")));
            steps.add(new Step(
                    values.of(facts.costs()),
                    in("dépenses éligibles réellement engagées", "eligible costs really incurred")));
            steps.add(new Step(
                    amount(payment.entitled()),
                    in("droits acquis, dans la limite des dépenses", "entitled to, within the costs")));
            steps.add(new Step(values.of(facts.paid()), in("déjà versé", "already paid")));
            return new PaymentLines(
                    answer(payment.due()),
                    terms(payment),
                    steps,
                    values.of(payment.atMostStillToCome()) + further(facts),
                    returned(payment.toBeReturned()));
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

        private String in(String french, String english) {
            return BilingualText.of(french, english).in(locale);
        }
    }
}
