package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.RuleId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Conditions over few values, so that they often contradict or imply each other. */
final class GeneratedCriteria {

    static final RuleId PREDICATE = RuleId.of("test.predicate");

    private GeneratedCriteria() {}

    static Arbitrary<Criterion> all() {
        return Arbitraries.recursive(GeneratedCriteria::simple, GeneratedCriteria::combined, 0, 3);
    }

    private static Arbitrary<Criterion> combined(Arbitrary<Criterion> inner) {
        Arbitrary<Criterion> part = Arbitraries.oneOf(simple(), inner);
        Arbitrary<List<Criterion>> parts = part.list().ofMinSize(1).ofMaxSize(4);
        return Arbitraries.oneOf(
                parts.map(Criterion.AllOf::new),
                parts.map(Criterion.AnyOf::new),
                alike().map(Criterion.AllOf::new),
                alike().map(Criterion.AnyOf::new),
                part.map(Criterion.Not::new),
                Combinators.combine(part, part, part)
                        .as((general, when, then) -> Criterion.unless(general, CallDraft.derogation("A", when, then))),
                Combinators.combine(part, part, part)
                        .as((general, when, other) -> Criterion.unless(
                                general,
                                CallDraft.derogation("A", when, general),
                                CallDraft.derogation("B", other, when))));
    }

    /** Several conditions on one thing, some of them excluded. */
    private static Arbitrary<List<Criterion>> alike() {
        return Arbitraries.of(List.of(kinds(), seats(), measured(), site().<Criterion>map(criterion -> criterion)))
                .flatMap(simple -> Combinators.combine(simple, Arbitraries.of(true, true, false))
                        .as((criterion, holds) -> holds ? criterion : Criterion.not(criterion))
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(3));
    }

    private static Arbitrary<Criterion> kinds() {
        return setsOf(ApplicantKind.class).map(Criterion.KindIn::new);
    }

    private static Arbitrary<Criterion> seats() {
        return sets(List.of(Region.BRETAGNE, Region.ILE_DE_FRANCE, Region.CORSE))
                .map(Criterion.SeatIn::new);
    }

    private static Arbitrary<Criterion> simple() {
        return Arbitraries.oneOf(
                kinds(),
                seats(),
                measured(),
                site().map(criterion -> criterion),
                site().list().ofMinSize(1).ofMaxSize(3).map(Criterion.SameSite::new),
                Arbitraries.of(
                        new Criterion.Open(),
                        new Criterion.FiledInTime(),
                        CallDraft.within("2026-02-01", "2026-03-15"),
                        CallDraft.within("2026-04-01", "2026-05-15"),
                        new Criterion.AppliesThroughGroup(CallDraft.TEXT),
                        new Criterion.Evidenced(PrerequisiteId.of("P1")),
                        new Criterion.Evidenced(PrerequisiteId.of("P9")),
                        new Criterion.AwaitedCondition(CallDraft.title("À paraître"), "annexe"),
                        new Criterion.Custom(PREDICATE, CallDraft.title("Particulière"), Arguments.none())),
                Arbitraries.of(
                                CallDraft.published(true),
                                CallDraft.published(false),
                                Published.<Boolean>awaited("annexe"))
                        .map(admitted -> new Criterion.SpecialCategories(
                                Set.of(FacilityCategory.of("114"), FacilityCategory.of("500")),
                                Set.of(LegalStatus.of("29")),
                                admitted)));
    }

    private static Arbitrary<Criterion> measured() {
        Arbitrary<Measure> measures = Arbitraries.of(
                new Measure.Sites(), new Measure.Staff(ReferenceYears.only(2024).elseZero()));
        Arbitrary<Published<Long>> thresholds = Arbitraries.of(0L, 1L, 2L, 3L, Long.MAX_VALUE)
                .map(CallDraft::published)
                .injectNull(0.05)
                .map(threshold -> threshold == null ? Published.awaited("annexe") : threshold);
        return Combinators.combine(measures, thresholds, Arbitraries.of(true, false))
                .as((measure, threshold, least) ->
                        least ? Criterion.atLeast(measure, threshold) : Criterion.atMost(measure, threshold));
    }

    private static Arbitrary<SiteCriterion> site() {
        return Arbitraries.oneOf(
                setsOf(Sector.class).map(SiteCriterion.SectorIn::new),
                sets(List.of(FacilityCategory.of("355"), FacilityCategory.of("500"), FacilityCategory.of("999")))
                        .map(SiteCriterion.CategoryIn::new),
                sets(List.of(Region.BRETAGNE, Region.ILE_DE_FRANCE)).map(SiteCriterion.RegionIn::new),
                sets(List.of(CareActivity.MEDICINE, CareActivity.SURGERY)).map(SiteCriterion.ActivityIn::new),
                sets(List.of(CareActivity.MEDICINE, CareActivity.SURGERY)).map(SiteCriterion.Authorised::new));
    }

    private static <E extends Enum<E>> Arbitrary<Published<Set<E>>> setsOf(Class<E> type) {
        return sets(Arbitraries.of(type), type.getEnumConstants().length);
    }

    private static <E> Arbitrary<Published<Set<E>>> sets(List<E> elements) {
        return sets(Arbitraries.of(elements), elements.size());
    }

    private static <E> Arbitrary<Published<Set<E>>> sets(Arbitrary<E> elements, int most) {
        return Combinators.combine(
                        elements.set().ofMinSize(1).ofMaxSize(most),
                        Arbitraries.of("given", "assumed", "given", "awaited"))
                .as((set, kind) -> switch (kind) {
                    case "assumed" -> Published.assumed(set, "ARS");
                    case "awaited" -> Published.awaited("annexe");
                    default -> CallDraft.published(set);
                });
    }
}
