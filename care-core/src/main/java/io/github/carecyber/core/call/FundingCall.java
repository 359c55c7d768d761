package io.github.carecyber.core.call;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call for funding (<em>appel à financement</em>) with everything that its texts say; what they leave open is named.
 *
 * <p>For example the second call of the programme, {@code care-d2-2025}: an envelope of 45 million euros, applications from 2
 * September to 31 October 2025, two prerequisites, eleven objectives, and a ceiling that is not published. A call is data: a
 * regional agency can write its own, in Java by the {@linkplain #builder builder}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its identifier
 * @param title its title
 * @param domain the domain of action that it funds
 * @param text the text that sets it up
 * @param relatedTexts further texts on the call, empty if there are none
 * @param calendar its dates
 * @param envelope the money that it has, in euros, which may have been revised
 * @param eligibility the condition for applying
 * @param prerequisites what must be in place before applying
 * @param objectives what must be reached to be paid
 * @param ceiling how the ceiling of an applicant is found
 * @param paymentTerms how the funding is paid
 * @param fundingBasis what is paid for (<em>assiette du financement</em>), such as costs really incurred up to a ceiling
 * @param eligibleExpenses which categories of expense it funds
 * @param excessDemand what happens when the demand exceeds the envelope
 * @param catalogVersion the version of the catalogue that the call was read from, null if it comes from elsewhere
 */
public record FundingCall(
        CallId id,
        BilingualText title,
        DomainId domain,
        LegalReference text,
        List<LegalReference> relatedTexts,
        CallCalendar calendar,
        Dated<Euros> envelope,
        Criterion eligibility,
        Published<List<Prerequisite>> prerequisites,
        Published<List<Objective>> objectives,
        Published<Scale> ceiling,
        Published<PaymentTerms> paymentTerms,
        Published<BilingualText> fundingBasis,
        Published<Set<ExpenseCategory>> eligibleExpenses,
        Published<BilingualText> excessDemand,
        @Nullable String catalogVersion) {

    /**
     * How deep criteria may be nested, one criterion alone being at depth 1. That is more than a reader follows, and little enough for
     * documents of calls and verdicts, in which each level takes several, to stay within what is read of any document.
     */
    public static final int DEEPEST_CRITERION = 12;

    /** How many criteria a call may have, each counted wherever it stands. */
    public static final int MOST_CRITERIA = 10_000;

    /**
     * Checks that all but the catalogue's version are there, and copies the collections.
     *
     * @param id its identifier
     * @param title its title
     * @param domain the domain of action that it funds
     * @param text the text that sets it up
     * @param relatedTexts further texts on the call, empty if there are none
     * @param calendar its dates
     * @param envelope the money that it has, in euros, which may have been revised
     * @param eligibility the condition for applying
     * @param prerequisites what must be in place before applying
     * @param objectives what must be reached to be paid
     * @param ceiling how the ceiling of an applicant is found
     * @param paymentTerms how the funding is paid
     * @param fundingBasis what is paid for (<em>assiette du financement</em>), such as costs really incurred up to a ceiling
     * @param eligibleExpenses which categories of expense it funds
     * @param excessDemand what happens when the demand exceeds the envelope
     * @param catalogVersion the version of the catalogue that the call was read from, null if it comes from elsewhere
     * @throws IllegalArgumentException if an envelope is negative, or there are more than {@value #MOST_CRITERIA} criteria or
     *     deeper ones than {@value #DEEPEST_CRITERION}
     */
    public FundingCall {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(text, "text");
        relatedTexts = Elements.copyOf(relatedTexts, "relatedTexts");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(eligibility, "eligibility");
        prerequisites = Objects.requireNonNull(prerequisites, "prerequisites").map(new ListCopy<>());
        objectives = Objects.requireNonNull(objectives, "objectives").map(new ListCopy<>());
        Objects.requireNonNull(ceiling, "ceiling");
        Objects.requireNonNull(paymentTerms, "paymentTerms");
        Objects.requireNonNull(fundingBasis, "fundingBasis");
        eligibleExpenses =
                Objects.requireNonNull(eligibleExpenses, "eligibleExpenses").map(new SortedCopy<>());
        Objects.requireNonNull(excessDemand, "excessDemand");
        if (!CriterionTree.isWithin(DEEPEST_CRITERION, MOST_CRITERIA, eligibility)) {
            throw new IllegalArgumentException("The call " + id + " has more than " + MOST_CRITERIA
                    + " criteria, or criteria nested deeper than " + DEEPEST_CRITERION
                    + ": no reader could follow them.");
        }
        for (Dated.Version<Euros> version : envelope.versions()) {
            requireNotNegative(version.content());
        }
    }

    /**
     * Starts a call from what every call has. Everything else is awaited from the call's own text until it is given; there are
     * no related texts.
     *
     * @param id its identifier
     * @param title its title
     * @param domain the domain of action that it funds
     * @param text the text that sets it up
     * @param calendar its dates
     * @param eligibility the condition for applying
     * @return a builder
     */
    public static Builder builder(
            CallId id,
            BilingualText title,
            DomainId domain,
            LegalReference text,
            CallCalendar calendar,
            Criterion eligibility) {
        return new Builder(id, title, domain, text, calendar, eligibility);
    }

    /**
     * Returns a copy with a ceiling, such as a figure that the caller assumes while none is published.
     *
     * @param newCeiling how the ceiling of an applicant is found
     * @return the copy
     */
    public FundingCall withCeiling(Published<Scale> newCeiling) {
        return new FundingCall(
                id,
                title,
                domain,
                text,
                relatedTexts,
                calendar,
                envelope,
                eligibility,
                prerequisites,
                objectives,
                Objects.requireNonNull(newCeiling, "ceiling"),
                paymentTerms,
                fundingBasis,
                eligibleExpenses,
                excessDemand,
                catalogVersion);
    }

    /**
     * Returns a copy with the version of the catalogue that it was read from.
     *
     * @param newCatalogVersion the version of the catalogue
     * @return the copy
     */
    public FundingCall withCatalogVersion(String newCatalogVersion) {
        return new FundingCall(
                id,
                title,
                domain,
                text,
                relatedTexts,
                calendar,
                envelope,
                eligibility,
                prerequisites,
                objectives,
                ceiling,
                paymentTerms,
                fundingBasis,
                eligibleExpenses,
                excessDemand,
                Objects.requireNonNull(newCatalogVersion, "catalogVersion"));
    }

    private static void requireNotNegative(Published<Euros> published) {
        Euros envelope = published.value().orElse(null);
        if (envelope != null && envelope.isNegative()) {
            throw new IllegalArgumentException("Envelope " + envelope + " is negative: an envelope is at least zero.");
        }
    }

    /**
     * Builds a call step by step.
     *
     * <p>This class is mutable and for one thread.
     */
    public static final class Builder {

        private final CallId id;
        private final BilingualText title;
        private final DomainId domain;
        private final LegalReference text;
        private final CallCalendar calendar;
        private final Criterion eligibility;
        private List<LegalReference> relatedTexts;
        private Dated<Euros> envelope;
        private Published<List<Prerequisite>> prerequisites;
        private Published<List<Objective>> objectives;
        private Published<Scale> ceiling;
        private Published<PaymentTerms> paymentTerms;
        private Published<BilingualText> fundingBasis;
        private Published<Set<ExpenseCategory>> eligibleExpenses;
        private Published<BilingualText> excessDemand;

        private Builder(
                CallId id,
                BilingualText title,
                DomainId domain,
                LegalReference text,
                CallCalendar calendar,
                Criterion eligibility) {
            this.id = Objects.requireNonNull(id, "id");
            this.title = Objects.requireNonNull(title, "title");
            this.domain = Objects.requireNonNull(domain, "domain");
            this.text = Objects.requireNonNull(text, "text");
            this.calendar = Objects.requireNonNull(calendar, "calendar");
            this.eligibility = Objects.requireNonNull(eligibility, "eligibility");
            this.relatedTexts = List.of();
            this.envelope = Dated.awaited(BilingualText.of("enveloppe", "envelope"), text.title());
            this.prerequisites = Published.awaited(text.title());
            this.objectives = Published.awaited(text.title());
            this.ceiling = Published.awaited(text.title());
            this.paymentTerms = Published.awaited(text.title());
            this.fundingBasis = Published.awaited(text.title());
            this.eligibleExpenses = Published.awaited(text.title());
            this.excessDemand = Published.awaited(text.title());
        }

        /**
         * Sets further texts on the call, such as an earlier arrêté that the call's own text goes back to.
         *
         * @param newRelatedTexts the texts, in the order to name them
         * @return this builder
         */
        public Builder relatedTexts(List<LegalReference> newRelatedTexts) {
            this.relatedTexts = Elements.copyOf(newRelatedTexts, "relatedTexts");
            return this;
        }

        /**
         * Sets the money that it has, in euros.
         *
         * @param newEnvelope the money that it has, in euros
         * @return this builder
         */
        public Builder envelope(Dated<Euros> newEnvelope) {
            this.envelope = Objects.requireNonNull(newEnvelope, "envelope");
            return this;
        }

        /**
         * Sets what must be in place before applying.
         *
         * @param newPrerequisites what must be in place before applying
         * @return this builder
         */
        public Builder prerequisites(Published<List<Prerequisite>> newPrerequisites) {
            this.prerequisites = Objects.requireNonNull(newPrerequisites, "prerequisites");
            return this;
        }

        /**
         * Sets what must be reached to be paid.
         *
         * @param newObjectives what must be reached to be paid
         * @return this builder
         */
        public Builder objectives(Published<List<Objective>> newObjectives) {
            this.objectives = Objects.requireNonNull(newObjectives, "objectives");
            return this;
        }

        /**
         * Sets how the ceiling of an applicant is found.
         *
         * @param newCeiling how the ceiling of an applicant is found
         * @return this builder
         */
        public Builder ceiling(Published<Scale> newCeiling) {
            this.ceiling = Objects.requireNonNull(newCeiling, "ceiling");
            return this;
        }

        /**
         * Sets how the funding is paid.
         *
         * @param newPaymentTerms how the funding is paid
         * @return this builder
         */
        public Builder paymentTerms(Published<PaymentTerms> newPaymentTerms) {
            this.paymentTerms = Objects.requireNonNull(newPaymentTerms, "paymentTerms");
            return this;
        }

        /**
         * Sets what is paid for, such as costs really incurred up to a ceiling.
         *
         * @param newFundingBasis what is paid for
         * @return this builder
         */
        public Builder fundingBasis(Published<BilingualText> newFundingBasis) {
            this.fundingBasis = Objects.requireNonNull(newFundingBasis, "fundingBasis");
            return this;
        }

        /**
         * Sets which categories of expense it funds.
         *
         * @param newEligibleExpenses which categories of expense it funds
         * @return this builder
         */
        public Builder eligibleExpenses(Published<Set<ExpenseCategory>> newEligibleExpenses) {
            this.eligibleExpenses = Objects.requireNonNull(newEligibleExpenses, "eligibleExpenses");
            return this;
        }

        /**
         * Sets what happens when the demand exceeds the envelope.
         *
         * @param newExcessDemand what happens when the demand exceeds the envelope
         * @return this builder
         */
        public Builder excessDemand(Published<BilingualText> newExcessDemand) {
            this.excessDemand = Objects.requireNonNull(newExcessDemand, "excessDemand");
            return this;
        }

        /**
         * Returns the call.
         *
         * @return the call, of no catalogue
         */
        public FundingCall build() {
            return new FundingCall(
                    id,
                    title,
                    domain,
                    text,
                    relatedTexts,
                    calendar,
                    envelope,
                    eligibility,
                    prerequisites,
                    objectives,
                    ceiling,
                    paymentTerms,
                    fundingBasis,
                    eligibleExpenses,
                    excessDemand,
                    null);
        }
    }
}
