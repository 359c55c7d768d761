package io.github.carecyber.core.call;

import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.BilingualText;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A condition for applying to a call (<em>condition de recevabilité</em>), as data.
 *
 * <p>The vocabulary is closed and typed: a jurist can read a call's conditions, they can be compared and written in JSON, and
 * the compiler finds every place that a new kind touches, because {@link #fold} has a case for each and no default. For
 * example "all of: a health establishment, filed in time, with a security policy".
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Criterion {

    /**
     * Returns the result of the case at hand.
     *
     * @param <R> what the cases return
     * @param cases what to do for each kind
     * @return the result of the one case applied
     */
    <R> R fold(Cases<R> cases);

    /**
     * What to do for each kind of criterion.
     *
     * @param <R> what the cases return
     */
    interface Cases<R> {

        /**
         * Answers for conditions that must all hold.
         *
         * @param criterion the criterion at hand
         * @return the result
         */
        R allOf(AllOf criterion);

        /**
         * Answers for conditions of which one must hold.
         *
         * @param criterion the criterion at hand
         * @return the result
         */
        R anyOf(AnyOf criterion);

        /**
         * Answers for a condition that must not hold.
         *
         * @param criterion the criterion at hand
         * @return the result
         */
        R not(Not criterion);

        /**
         * Answers for the kind of applicant.
         *
         * @param criterion the criterion at hand
         * @return the result
         */
        R kindIn(KindIn criterion);

        /**
         * Answers for the sector.
         *
         * @param criterion the criterion at hand
         * @return the result
         */
        R sectorIn(SectorIn criterion);

        /**
         * Answers for an open applicant.
         *
         * @param criterion the criterion at hand
         * @return the result
         */
        R open(Open criterion);

        /**
         * Answers for the day of filing.
         *
         * @param criterion the criterion at hand
         * @return the result
         */
        R filedInTime(FiledInTime criterion);

        /**
         * Answers for the way through a GHT.
         *
         * @param criterion the criterion at hand
         * @return the result
         */
        R appliesThroughGroup(AppliesThroughGroup criterion);

        /**
         * Answers for a prerequisite.
         *
         * @param criterion the criterion at hand
         * @return the result
         */
        R evidenced(Evidenced criterion);

        /**
         * Answers for special categories.
         *
         * @param criterion the criterion at hand
         * @return the result
         */
        R specialCategories(SpecialCategories criterion);

        /**
         * Answers for an awaited condition.
         *
         * @param criterion the criterion at hand
         * @return the result
         */
        R awaitedCondition(AwaitedCondition criterion);
    }

    /**
     * Returns the condition that all of several hold.
     *
     * @param criteria the conditions, at least one
     * @return the criterion
     * @throws IllegalArgumentException if there is none
     */
    static Criterion allOf(Criterion... criteria) {
        return new AllOf(List.of(criteria));
    }

    /**
     * Returns the condition that at least one of several holds.
     *
     * @param criteria the conditions, at least one
     * @return the criterion
     * @throws IllegalArgumentException if there is none
     */
    static Criterion anyOf(Criterion... criteria) {
        return new AnyOf(List.of(criteria));
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
            criteria = List.copyOf(criteria);
            requireSome(criteria, "conditions");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
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
            criteria = List.copyOf(criteria);
            requireSome(criteria, "conditions");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
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
        public <R> R fold(Cases<R> cases) {
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
            kinds = Objects.requireNonNull(kinds, "kinds").map(Criterion::sorted);
            kinds.value().ifPresent(some -> requireSome(some, "kinds"));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.kindIn(this);
        }
    }

    /**
     * The applicant runs a facility of one of some sectors (<em>secteur</em>).
     *
     * @param sectors the sectors that may apply, at least one
     */
    record SectorIn(Published<Set<Sector>> sectors) implements Criterion {

        /**
         * Copies the sectors.
         *
         * @param sectors the sectors that may apply, at least one
         * @throws IllegalArgumentException if there is none
         */
        public SectorIn {
            sectors = Objects.requireNonNull(sectors, "sectors").map(Criterion::sorted);
            sectors.value().ifPresent(some -> requireSome(some, "sectors"));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.sectorIn(this);
        }
    }

    /**
     * The applicant was open in the register on the day of filing (<em>établissement ouvert</em>), each of its legal entities if it
     * is a GHT.
     */
    record Open() implements Criterion {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.open(this);
        }
    }

    /**
     * The application was filed while the call took applications (<em>dépôt dans les délais</em>); the dates are those of the call's
     * calendar.
     */
    record FiledInTime() implements Criterion {

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.filedInTime(this);
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
        public <R> R fold(Cases<R> cases) {
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
        public <R> R fold(Cases<R> cases) {
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
            categories = sorted(categories);
            statuses = sorted(statuses);
            requireSome(categories, "categories");
            Objects.requireNonNull(admitted, "admitted");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
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
        public <R> R fold(Cases<R> cases) {
            return cases.awaitedCondition(this);
        }
    }

    /** Copies a set in order, so that it is written and read out alike on every run. */
    private static <E extends Comparable<? super E>> Set<E> sorted(Set<E> elements) {
        return Collections.unmodifiableSet(new TreeSet<>(elements));
    }

    private static void requireSome(Collection<?> elements, String what) {
        if (elements.isEmpty()) {
            throw new IllegalArgumentException(
                    "A criterion over no " + what + " says nothing: at least one is needed.");
        }
    }
}
