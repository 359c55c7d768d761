package io.github.carecyber.rules.page;

import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.PaymentDue;
import io.github.carecyber.rules.attainment.RollUp;
import io.github.carecyber.rules.catalog.RuleCatalog;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The objectives of a declaration on one page of HTML (<em>page de l'état d'atteinte des objectifs</em>): what is left to do, by when,
 * and of each objective what is done, what is missing and what dates from outside its window.
 *
 * <p>For example {@code AttainmentPage.in(Locale.FRENCH).withCall(call).of(declaration, verdict)}. The page is whole in itself: it has
 * its style sheet inside, no script, and loads nothing. It is made to be printed, and for readers who see no colours or use a screen
 * reader: whatever a colour says is there in words, too. It is well-formed as XML.
 *
 * <p>A page is bounded, whatever the declaration: it shows at most {@value #MOST_OBJECTIVES} objectives, {@value #MOST_ITEMS} things
 * that are left to do, {@value #MOST_ENTITIES} entities of a coverage, {@value #MOST_FINDINGS} findings, and the first 400 characters of
 * any text, and says how much more there is.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AttainmentPage {

    /** The most objectives that a page shows. */
    public static final int MOST_OBJECTIVES = 100;

    /** The most things left to do that a page shows. */
    public static final int MOST_ITEMS = 200;

    /** The most entities of one coverage that a page shows. */
    public static final int MOST_ENTITIES = 60;

    /** The most findings, and the most undecided rules, that a page shows. */
    public static final int MOST_FINDINGS = FindingsSection.MOST;

    private final RuleCatalog catalog;
    private final Locale locale;
    private final @Nullable FundingCall call;
    private final @Nullable PaymentDue payment;
    private final @Nullable RollUp rollUp;
    private final List<String> names;

    private AttainmentPage(
            RuleCatalog catalog,
            Locale locale,
            @Nullable FundingCall call,
            @Nullable PaymentDue payment,
            @Nullable RollUp rollUp,
            List<String> names) {
        this.catalog = catalog;
        this.locale = locale;
        this.call = call;
        this.payment = payment;
        this.rollUp = rollUp;
        this.names = names;
    }

    /**
     * Returns how pages are written for a reader.
     *
     * @param locale the reader's locale: French for every French one, English for any other
     * @return the way to write pages
     */
    public static AttainmentPage in(Locale locale) {
        return of(RuleCatalog.standard(), locale);
    }

    /**
     * Returns how pages are written for a reader, with rules of others too.
     *
     * @param catalog the rules whose messages are needed
     * @param locale the reader's locale: French for every French one, English for any other
     * @return the way to write pages
     */
    public static AttainmentPage of(RuleCatalog catalog, Locale locale) {
        return new AttainmentPage(
                Objects.requireNonNull(catalog, "catalog"),
                Objects.requireNonNull(locale, "locale"),
                null,
                null,
                null,
                List.of());
    }

    /**
     * Returns a way to write pages that also names the call and shows all of its deadlines.
     *
     * @param newCall the call that was declared for
     * @return the way to write pages; this one stays as it is
     */
    public AttainmentPage withCall(FundingCall newCall) {
        return new AttainmentPage(catalog, locale, Objects.requireNonNull(newCall, "call"), payment, rollUp, names);
    }

    /**
     * Returns a way to write pages that also shows what is to be paid, step by step.
     *
     * @param newPayment the payment
     * @return the way to write pages; this one stays as it is
     */
    public AttainmentPage withPayment(PaymentDue newPayment) {
        return new AttainmentPage(catalog, locale, call, Objects.requireNonNull(newPayment, "payment"), rollUp, names);
    }

    /**
     * Returns a way to write pages that also shows what does not go together in the declarations of the members of a GHT.
     *
     * @param newRollUp the declarations put together
     * @param newNames how to call the declarations of the members, in their order; one without a name is numbered
     * @return the way to write pages; this one stays as it is
     */
    public AttainmentPage withRollUp(RollUp newRollUp, List<String> newNames) {
        return new AttainmentPage(
                catalog,
                locale,
                call,
                payment,
                Objects.requireNonNull(newRollUp, "rollUp"),
                Elements.copyOf(newNames, "names"));
    }

    /**
     * Writes the page of a declaration.
     *
     * @param declaration the declaration, which may be incomplete
     * @param verdict the answer to it
     * @return the text of the page, ending with a line feed
     */
    public String of(Declaration declaration, AttainmentVerdict verdict) {
        AttainmentSubject subject = AttainmentSubject.of(
                Objects.requireNonNull(declaration, "declaration"),
                call,
                Objects.requireNonNull(verdict, "verdict"),
                locale);
        PageText text = new PageText(locale);
        AttainmentHeadSection.write(subject, text);
        OpenItemsSection.write(subject, text);
        DeadlinesSection.write(subject, text);
        ObjectivesSection.write(subject, text);
        if (payment != null) {
            PaymentSection.write(payment, text);
        }
        if (rollUp != null) {
            RollUpSection.write(rollUp, names, catalog, text);
        }
        FindingsSection.write(verdict.report(), catalog, text);
        SourceSection.write(verdict.report().provenance(), text);
        return text.closing().toString();
    }
}
