package io.github.carecyber.rules.testkit;

import io.github.carecyber.core.call.Bound;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Conditions over the whole vocabulary, each of whose answers the {@link Applications} can bring about. */
public final class Criteria {

    private static final int DEEPEST = 3;
    private static final int LONGEST = 3;

    private Criteria() {}

    /** Conditions of every kind inside one another. */
    public static Arbitrary<Criterion> any() {
        return combined(simple());
    }

    /** All of, any of, not and unless, over conditions that the caller chooses. */
    public static Arbitrary<Criterion> combined(Arbitrary<Criterion> simple) {
        return Arbitraries.recursive(
                () -> simple,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMinSize(1).ofMaxSize(LONGEST).map(Criterion.AllOf::new),
                        inner.list().ofMinSize(1).ofMaxSize(LONGEST).map(Criterion.AnyOf::new),
                        inner.map(Criterion.Not::new),
                        unless(inner)),
                0,
                DEEPEST);
    }

    /** A general rule with one to three derogations. */
    public static Arbitrary<Criterion> unless(Arbitrary<Criterion> inner) {
        Arbitrary<List<Tuple.Tuple2<Criterion, Criterion>>> derogations = Combinators.combine(inner, inner)
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(LONGEST);
        return Combinators.combine(inner, derogations).as((general, some) -> {
            List<Derogation> labelled = new ArrayList<>();
            some.forEach(one -> labelled.add(derogation(labelled.size() + 1, one.get1(), one.get2())));
            return new Unless(general, labelled);
        });
    }

    public static Derogation derogation(int number, Criterion when, Criterion then) {
        return new Derogation(BilingualText.of("Dérogation " + number, "Derogation " + number), when, then, Calls.TEXT);
    }

    /** Every kind of condition that is made of no others. */
    public static Arbitrary<Criterion> simple() {
        return Arbitraries.oneOf(
                published(subset(ApplicantKind.class)).map(Criterion.KindIn::new),
                published(regions()).map(Criterion.SeatIn::new),
                onSites().map(criterion -> criterion),
                onSites().list().ofMinSize(1).ofMaxSize(LONGEST).map(Criterion.SameSite::new),
                measured(measures()),
                Arbitraries.of(
                        new Criterion.Open(),
                        new Criterion.FiledInTime(),
                        new Criterion.FiledWithin(Calls.window(Deadline.of(Calls.CLOSES.minusDays(20)))),
                        new Criterion.FiledWithin(Calls.window(Deadline.parse("2025-10-15T12:00"))),
                        new Criterion.FiledWithin(Calls.window(Calls.closing(List.of(
                                Calls.version("2025-10-20", new Knowledge.From(Calls.CLOSES)),
                                Calls.version("2026-03-31", new Knowledge.From(Calls.TODAY)))))),
                        new Criterion.AppliesThroughGroup(Calls.TEXT),
                        new Criterion.AwaitedCondition(BilingualText.of("À venir", "To come"), "annexe")),
                Arbitraries.integers()
                        .between(1, Calls.PREREQUISITES + 1)
                        .map(number -> new Criterion.Evidenced(PrerequisiteId.of("P" + number))),
                special(),
                constant());
    }

    /** Conditions with a fixed answer, and one that nobody answers. */
    public static Arbitrary<Criterion> constant() {
        return Arbitraries.oneOf(
                Arbitraries.of(Status.class).map(Predicates::of),
                Arbitraries.just(Predicates.named(RuleId.of("test.not-supplied"))));
    }

    /** Every kind of condition on a site. */
    public static Arbitrary<SiteCriterion> onSites() {
        return Arbitraries.oneOf(
                published(subset(Sector.class)).map(SiteCriterion.SectorIn::new),
                published(Arbitraries.of("355", "365", "500", "141")
                                .map(FacilityCategory::of)
                                .set()
                                .ofMinSize(1))
                        .map(SiteCriterion.CategoryIn::new),
                published(regions()).map(SiteCriterion.RegionIn::new),
                published(activities()).map(SiteCriterion.ActivityIn::new),
                published(activities()).map(SiteCriterion.Authorised::new));
    }

    public static Arbitrary<Criterion> measured(Arbitrary<Measure> measures) {
        return Combinators.combine(
                        measures,
                        Arbitraries.of(Bound.class),
                        published(Arbitraries.of(0L, 1L, 2L, 50L, 120L, 200L, Long.MAX_VALUE)))
                .as(Criterion.Measured::new);
    }

    /** Every measure, with every way to choose a year. */
    public static Arbitrary<Measure> measures() {
        Arbitrary<ReferenceYears> years = Combinators.combine(
                        Arbitraries.shuffle(Year.of(2024), Year.of(2023), Year.of(2022)),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(ReferenceYears.Scope.class),
                        Arbitraries.of(ReferenceYears.Undeclared.class))
                .as((order, count, scope, undeclared) ->
                        new ReferenceYears(order.subList(0, count), scope, undeclared));
        return Arbitraries.oneOf(
                years.map(Measure.Staff::new),
                years.map(Measure.CombinedActivity::new),
                Arbitraries.just(new Measure.Sites()));
    }

    private static Arbitrary<Criterion> special() {
        Arbitrary<Set<FacilityCategory>> categories =
                Arbitraries.of("141", "355").map(FacilityCategory::of).set().ofMinSize(1);
        Arbitrary<Set<LegalStatus>> statuses =
                Arbitraries.of("89", "13").map(LegalStatus::of).set().ofMinSize(0);
        return Combinators.combine(categories, statuses, published(Arbitraries.of(true, false)))
                .as(Criterion.SpecialCategories::new);
    }

    private static Arbitrary<Set<Region>> regions() {
        return Arbitraries.of(Region.BRETAGNE, Region.ILE_DE_FRANCE, Region.AUVERGNE_RHONE_ALPES)
                .set()
                .ofMinSize(1);
    }

    private static Arbitrary<Set<CareActivity>> activities() {
        return Arbitraries.of(CareActivity.MEDICINE, CareActivity.SURGERY, CareActivity.DIALYSIS)
                .set()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    private static <E extends Enum<E>> Arbitrary<Set<E>> subset(Class<E> constants) {
        return Arbitraries.of(constants).set().ofMinSize(1);
    }

    /** Mostly given by a text; sometimes awaited, sometimes assumed. */
    private static <T> Arbitrary<Published<T>> published(Arbitrary<T> values) {
        Arbitrary<Integer> kind = Arbitraries.integers().between(0, 9);
        return Combinators.combine(kind, values)
                .as((number, value) -> number == 0
                        ? Published.awaited("annexe")
                        : number == 1 ? Published.assumed(value, "une ARS") : Published.of(value, Calls.TEXT));
    }
}
