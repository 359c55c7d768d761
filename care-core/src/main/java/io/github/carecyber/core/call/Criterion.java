package io.github.carecyber.core.call;

import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A condition for applying to a call (<em>condition de recevabilité</em>), as data.
 *
 * <p>The vocabulary is closed and typed: a jurist can read a call's conditions, they can be compared and written in JSON, and
 * the compiler finds every place that a new kind touches, because {@link CriterionCases} has a case for each and no default. For
 * example "all of: a health establishment, filed in time, with a security policy".
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Criterion
        permits Criterion.AllOf,
                Criterion.AnyOf,
                Criterion.Not,
                Criterion.KindIn,
                Criterion.SeatIn,
                Criterion.SameSite,
                Criterion.Measured,
                Criterion.Open,
                Criterion.FiledInTime,
                Criterion.FiledWithin,
                Criterion.AppliesThroughGroup,
                Criterion.Evidenced,
                Criterion.SpecialCategories,
                Criterion.AwaitedCondition,
                Criterion.Custom,
                SiteCriterion,
                Unless {

    /**
     * Returns the result of the case at hand.
     *
     * @param <R> what the cases return
     * @param cases what to do for each kind
     * @return the result of the one case applied
     */
    <R> R fold(CriterionCases<R> cases);

    /**
     * Returns the condition that all of several hold.
     *
     * @param criteria the conditions, at least one
     * @return the criterion
     * @throws IllegalArgumentException if there is none
     */
    static Criterion allOf(Criterion... criteria) {
        return new AllOf(List.of(Objects.requireNonNull(criteria, "criteria")));
    }

    /**
     * Returns the condition that at least one of several holds.
     *
     * @param criteria the conditions, at least one
     * @return the criterion
     * @throws IllegalArgumentException if there is none
     */
    static Criterion anyOf(Criterion... criteria) {
        return new AnyOf(List.of(Objects.requireNonNull(criteria, "criteria")));
    }

    /**
     * Returns the condition that another does not hold.
     *
     * @param criterion the condition that must not hold
     * @return the criterion
     */
    static Criterion not(Criterion criterion) {
        return new Not(criterion);
    }

    /**
     * Returns a general rule with its derogations.
     *
     * @param general the rule where no derogation applies
     * @param derogations the derogations, at least one, each with a label of its own
     * @return the criterion
     * @throws IllegalArgumentException if there is no derogation, or two have the same label
     */
    static Criterion unless(Criterion general, Derogation... derogations) {
        return new Unless(general, List.of(Objects.requireNonNull(derogations, "derogations")));
    }

    /**
     * Returns the condition that one and the same site meets several conditions.
     *
     * @param criteria the conditions on the site, at least one
     * @return the criterion
     * @throws IllegalArgumentException if there is none
     */
    static Criterion sameSite(SiteCriterion... criteria) {
        return new SameSite(List.of(Objects.requireNonNull(criteria, "criteria")));
    }

    /**
     * Returns the condition that a figure of the applicant is not below a threshold.
     *
     * @param measure the figure
     * @param threshold the smallest figure that meets the condition, at least zero
     * @return the criterion
     * @throws IllegalArgumentException if the threshold is negative
     */
    static Criterion atLeast(Measure measure, Published<Long> threshold) {
        return new Measured(measure, Bound.AT_LEAST, threshold);
    }

    /**
     * Returns the condition that a figure of the applicant is not above a threshold.
     *
     * @param measure the figure
     * @param threshold the largest figure that meets the condition, at least zero
     * @return the criterion
     * @throws IllegalArgumentException if the threshold is negative
     */
    static Criterion atMost(Measure measure, Published<Long> threshold) {
        return new Measured(measure, Bound.AT_MOST, threshold);
    }

    /**
     * Every one of several conditions must hold (<em>conditions cumulatives</em>).
     *
     * @param criteria the conditions, at least one
     */
    record AllOf(List<Criterion> criteria) implements Criterion {

        /**
         * Copies the conditions.
         *
         * @param criteria the conditions, at least one
         * @throws IllegalArgumentException if there is none
         */
        public AllOf {
            criteria = Elements.copyOf(criteria, "criteria");
            CriterionParts.requireSome(criteria, "conditions");
        }

        @Override
        public <R> R fold(CriterionCases<R> cases) {
            return cases.allOf(this);
        }
    }

    /**
     * At least one of several conditions must hold (<em>conditions alternatives</em>).
     *
     * @param criteria the conditions, at least one
     */
    record AnyOf(List<Criterion> criteria) implements Criterion {

        /**
         * Copies the conditions.
         *
         * @param criteria the conditions, at least one
         * @throws IllegalArgumentException if there is none
         */
        public AnyOf {
            criteria = Elements.copyOf(criteria, "criteria");
            CriterionParts.requireSome(criteria, "conditions");
        }

        @Override
        public <R> R fold(CriterionCases<R> cases) {
            return cases.anyOf(this);
        }
    }

    /**
     * A condition must not hold (<em>exclusion</em>).
     *
     * @param criterion the condition that must not hold
     */
    record Not(Criterion criterion) implements Criterion {

        /**
         * Checks that it is there.
         *
         * @param criterion the condition that must not hold
         */
        public Not {
            Objects.requireNonNull(criterion, "criterion");
        }

        @Override
        public <R> R fold(CriterionCases<R> cases) {
            return cases.not(this);
        }
    }

    /**
     * The applicant is of one of some kinds (<em>catégorie de candidat</em>).
     *
     * @param kinds the kinds of applicant that may apply, at least one
     */
    record KindIn(Published<Set<ApplicantKind>> kinds) implements Criterion {

        /**
         * Copies the kinds.
         *
         * @param kinds the kinds of applicant that may apply, at least one
         * @throws IllegalArgumentException if there is none
         */
        public KindIn {
            kinds = CriterionParts.published(kinds, "kinds");
        }

        @Override
        public <R> R fold(CriterionCases<R> cases) {
            return cases.kindIn(this);
        }
    }

    /**
     * The applicant has its seat in one of some regions (<em>région d'implantation du siège</em>), by the FINESS number of the legal
     * entity, or of the support establishment of a GHT. Where its sites are is another question: {@link SiteCriterion.RegionIn}.
     *
     * @param regions the regions, at least one
     */
    record SeatIn(Published<Set<Region>> regions) implements Criterion {

        /**
         * Copies the regions.
         *
         * @param regions the regions, at least one
         * @throws IllegalArgumentException if there is none
         */
        public SeatIn {
            regions = CriterionParts.published(regions, "regions");
        }

        @Override
        public <R> R fold(CriterionCases<R> cases) {
            return cases.seatIn(this);
        }
    }

    /**
     * One and the same open site meets several conditions (<em>conditions portées par un même site</em>).
     *
     * <p>For example a site that is medico-social and lies in Brittany: an applicant with a hospital in Brittany and a home for old
     * people elsewhere meets each of the two conditions and not both on one site.
     *
     * @param criteria the conditions on the site, at least one
     */
    record SameSite(List<SiteCriterion> criteria) implements Criterion {

        /**
         * Copies the conditions.
         *
         * @param criteria the conditions on the site, at least one
         * @throws IllegalArgumentException if there is none
         */
        public SameSite {
            criteria = Elements.copyOf(criteria, "criteria");
            CriterionParts.requireSome(criteria, "conditions");
        }

        @Override
        public <R> R fold(CriterionCases<R> cases) {
            return cases.sameSite(this);
        }
    }

    /**
     * A figure of the applicant keeps to a threshold (<em>seuil</em>), such as a combined activity of at least 1,000.
     *
     * @param measure the figure
     * @param bound on which side of the threshold the figure must be
     * @param threshold the threshold, which itself meets the condition; at least zero
     */
    record Measured(Measure measure, Bound bound, Published<Long> threshold) implements Criterion {

        /**
         * Checks the threshold.
         *
         * @param measure the figure
         * @param bound on which side of the threshold the figure must be
         * @param threshold the threshold, which itself meets the condition; at least zero
         * @throws IllegalArgumentException if the threshold is negative
         */
        public Measured {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(bound, "bound");
            Long figure = Objects.requireNonNull(threshold, "threshold").value().orElse(null);
            if (figure != null && figure < 0) {
                throw new IllegalArgumentException(
                        "Threshold " + figure + " is negative: figures of applicants are at least zero.");
            }
        }

        @Override
        public <R> R fold(CriterionCases<R> cases) {
            return cases.measured(this);
        }
    }

    /**
     * The applicant was open in the register on the day of filing (<em>établissement ouvert</em>), each of its legal entities if it
     * is a GHT.
     */
    record Open() implements Criterion {

        @Override
        public <R> R fold(CriterionCases<R> cases) {
            return cases.open(this);
        }
    }

    /**
     * The application was filed while the call took applications (<em>dépôt dans les délais</em>); the dates are those of the call's
     * calendar.
     */
    record FiledInTime() implements Criterion {

        @Override
        public <R> R fold(CriterionCases<R> cases) {
            return cases.filedInTime(this);
        }
    }

    /**
     * The application was filed inside a window of the condition's own (<em>dépôt dans une période donnée</em>), whatever the call's
     * calendar says. A derogation needs it, such as "filed by the day granted"; the dates that documents must have do not depend on
     * it.
     *
     * @param window the first and the last day of filing, in the call's own zone
     */
    record FiledWithin(CallWindow window) implements Criterion {

        /**
         * Checks that it is there.
         *
         * @param window the first and the last day of filing, in the call's own zone
         */
        public FiledWithin {
            Objects.requireNonNull(window, "window");
        }

        @Override
        public <R> R fold(CriterionCases<R> cases) {
            return cases.filedWithin(this);
        }
    }

    /**
     * An establishment that is party to a GHT applies through it, in one application for all (<em>une candidature par GHT</em>). It
     * does not apply to private entities, which no GHT has as parties.
     *
     * @param reference the text that says so
     */
    record AppliesThroughGroup(LegalReference reference) implements Criterion {

        /**
         * Checks that it is there.
         *
         * @param reference the text that says so
         */
        public AppliesThroughGroup {
            Objects.requireNonNull(reference, "reference");
        }

        @Override
        public <R> R fold(CriterionCases<R> cases) {
            return cases.appliesThroughGroup(this);
        }
    }

    /**
     * A prerequisite is shown by its evidence, for every legal entity that the application speaks for (<em>prérequis</em>).
     *
     * @param prerequisite the prerequisite of the call
     */
    record Evidenced(PrerequisiteId prerequisite) implements Criterion {

        /**
         * Checks that it is there.
         *
         * @param prerequisite the prerequisite of the call
         */
        public Evidenced {
            Objects.requireNonNull(prerequisite, "prerequisite");
        }

        @Override
        public <R> R fold(CriterionCases<R> cases) {
            return cases.evidenced(this);
        }
    }

    /**
     * How an applicant is treated that is a special case (<em>cas particuliers</em>): it has facilities of special categories only,
     * such as a dialysis centre, or a legal entity of a special legal status, such as a co-operation group (GCS). It does not apply
     * to any other applicant.
     *
     * @param categories the categories concerned, at least one
     * @param statuses the legal statuses concerned, may be empty
     * @param admitted whether such an applicant may apply
     */
    record SpecialCategories(Set<FacilityCategory> categories, Set<LegalStatus> statuses, Published<Boolean> admitted)
            implements Criterion {

        /**
         * Copies the categories and statuses.
         *
         * @param categories the categories concerned, at least one
         * @param statuses the legal statuses concerned, may be empty
         * @param admitted whether such an applicant may apply
         * @throws IllegalArgumentException if there is none
         */
        public SpecialCategories {
            categories = new SortedCopy<FacilityCategory>().apply(Objects.requireNonNull(categories, "categories"));
            statuses = new SortedCopy<LegalStatus>().apply(Objects.requireNonNull(statuses, "statuses"));
            CriterionParts.requireSome(categories, "categories");
            Objects.requireNonNull(admitted, "admitted");
        }

        @Override
        public <R> R fold(CriterionCases<R> cases) {
            return cases.specialCategories(this);
        }
    }

    /**
     * A condition whose text is not published (<em>condition non publiée</em>). It cannot be decided.
     *
     * @param title what the condition is about
     * @param text the text awaited, not blank
     */
    record AwaitedCondition(BilingualText title, String text) implements Criterion {

        /**
         * Checks that the text is named.
         *
         * @param title what the condition is about
         * @param text the text awaited, not blank
         * @throws IllegalArgumentException if the text is blank
         */
        public AwaitedCondition {
            Objects.requireNonNull(title, "title");
            if (Objects.requireNonNull(text, "text").isBlank()) {
                throw new IllegalArgumentException(
                        "The text awaited " + Excerpt.of(text) + " is blank: it must be named.");
            }
        }

        @Override
        public <R> R fold(CriterionCases<R> cases) {
            return cases.awaitedCondition(this);
        }
    }

    /**
     * A condition that the vocabulary does not know and the caller's own predicate decides (<em>condition particulière</em>).
     *
     * <p>The call stays data: it names the predicate and its parameters, and whoever assesses applications supplies the code. A
     * predicate that is not supplied leaves the condition undecided.
     *
     * @param predicate the name of the predicate, such as {@code bretagne.cyber-correspondent}
     * @param title what the condition asks for
     * @param parameters the parameters of the predicate, may be none
     */
    record Custom(RuleId predicate, BilingualText title, Arguments parameters) implements Criterion {

        /**
         * Checks that all parts are there.
         *
         * @param predicate the name of the predicate, such as {@code bretagne.cyber-correspondent}
         * @param title what the condition asks for
         * @param parameters the parameters of the predicate, may be none
         */
        public Custom {
            Objects.requireNonNull(predicate, "predicate");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(parameters, "parameters");
        }

        @Override
        public <R> R fold(CriterionCases<R> cases) {
            return cases.custom(this);
        }
    }
}
