package io.github.carecyber.rules.call;

import static io.github.carecyber.rules.call.CallDraft.atLeast;
import static io.github.carecyber.rules.call.CallDraft.atMost;
import static io.github.carecyber.rules.call.CallDraft.categories;
import static io.github.carecyber.rules.call.CallDraft.dated;
import static io.github.carecyber.rules.call.CallDraft.derogation;
import static io.github.carecyber.rules.call.CallDraft.kinds;
import static io.github.carecyber.rules.call.CallDraft.moved;
import static io.github.carecyber.rules.call.CallDraft.objective;
import static io.github.carecyber.rules.call.CallDraft.prerequisite;
import static io.github.carecyber.rules.call.CallDraft.published;
import static io.github.carecyber.rules.call.CallDraft.regions;
import static io.github.carecyber.rules.call.CallDraft.seats;
import static io.github.carecyber.rules.call.CallDraft.sectors;
import static io.github.carecyber.rules.call.CallDraft.since;
import static io.github.carecyber.rules.call.CallDraft.sound;
import static io.github.carecyber.rules.call.CallDraft.title;
import static io.github.carecyber.rules.call.CallDraft.version;
import static io.github.carecyber.rules.call.CallDraft.versionByThen;
import static io.github.carecyber.rules.call.CallDraft.withCriterion;

import io.github.carecyber.core.call.Bracket;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.call.Tiering;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** For each rule the sound call with a fault, and where the fault is reported; where there are several faults, numbered. */
final class FaultyCalls {

    /**
     * A call and where it breaks its rule.
     *
     * @param path the path at which the rule is broken
     * @param call the call
     * @param others the ids of rules that the same fault breaks as well
     */
    record Case(String path, FundingCall call, List<String> others) {}

    private FaultyCalls() {}

    /** The cases by the id of the rule, with a number behind it from the second on. */
    static Map<String, Case> cases() {
        Map<String, Case> cases = new TreeMap<>();
        addImpossible(cases);
        addIdle(cases);
        addDerogations(cases);
        addCalendar(cases);
        addEvidence(cases);
        addVersions(cases);
        addMoney(cases);
        addScales(cases);
        return cases;
    }

    private static void add(Map<String, Case> cases, String rule, String path, FundingCall call, String... others) {
        String name = rule;
        for (int number = 2; cases.containsKey(name); number++) {
            name = rule + " " + number;
        }
        cases.put(name, new Case(path, call, List.of(others)));
    }

    /** What stands as the third of three conditions that must all hold. */
    private static void add(
            Map<String, Case> cases, String rule, Criterion criterion, String within, String... others) {
        add(cases, rule, "/eligibility/criteria/2" + within, withCriterion(criterion), others);
    }

    private static void addImpossible(Map<String, Case> cases) {
        String nobody = "call.eligibility.nobody-admitted";
        Criterion open = new Criterion.Open();
        List<Criterion> pairs = List.of(
                Criterion.allOf(Criterion.anyOf(open, atLeast(2)), Criterion.not(Criterion.anyOf(open, atLeast(2)))),
                Criterion.allOf(open, Criterion.not(Criterion.anyOf(atLeast(2), open))),
                Criterion.allOf(sectors(Sector.HEALTH), Criterion.not(sectors(Sector.HEALTH, Sector.MEDICO_SOCIAL))),
                Criterion.sameSite(sectors(Sector.HEALTH), sectors(Sector.MEDICO_SOCIAL)),
                Criterion.sameSite(sectors(Sector.HEALTH), categories("500", "354")),
                Criterion.sameSite(regions(Region.BRETAGNE), regions(Region.CORSE)),
                Criterion.sameSite(categories("500"), categories("354")),
                Criterion.not(kinds(ApplicantKind.values())));
        for (Criterion impossible : pairs) {
            String[] others = impossible instanceof Criterion.Not
                    ? new String[] {"call.criterion.refuses-nobody"}
                    : new String[0];
            String[] nested =
                    impossible instanceof Criterion.AllOf ? new String[] {"call.criterion.nested-in-like"} : others;
            add(cases, nobody, impossible, "", nested);
        }
        for (List<Criterion> flat : List.of(
                List.of(kinds(ApplicantKind.HOSPITAL_GROUP), kinds(ApplicantKind.PRIVATE_NON_PROFIT)),
                List.of(
                        Criterion.not(kinds(ApplicantKind.HOSPITAL_GROUP, ApplicantKind.PRIVATE_NON_PROFIT)),
                        Criterion.not(kinds(ApplicantKind.PUBLIC_ESTABLISHMENT, ApplicantKind.PRIVATE_FOR_PROFIT))),
                List.of(
                        kinds(ApplicantKind.HOSPITAL_GROUP, ApplicantKind.PRIVATE_NON_PROFIT),
                        kinds(ApplicantKind.HOSPITAL_GROUP, ApplicantKind.PRIVATE_FOR_PROFIT),
                        kinds(ApplicantKind.PRIVATE_NON_PROFIT, ApplicantKind.PRIVATE_FOR_PROFIT)),
                List.of(seats(Region.BRETAGNE), seats(Region.CORSE, Region.MAYOTTE)),
                List.of(seats(Region.BRETAGNE), Criterion.not(seats(Region.BRETAGNE, Region.CORSE))),
                List.of(CallDraft.within("2026-05-02", "2026-05-31")),
                List.of(CallDraft.within("2026-02-01", "2026-03-15"), CallDraft.within("2026-03-16", "2026-04-10")),
                List.of(atLeast(10), atMost(9)),
                List.of(atLeast(10), Criterion.not(atLeast(5))),
                List.of(atMost(Long.MAX_VALUE), Criterion.not(atMost(Long.MAX_VALUE))))) {
            add(cases, nobody, "/eligibility", CallDraft.withCriteria(flat));
        }
        add(
                cases,
                "call.criterion.never-met",
                Criterion.anyOf(new Criterion.Open(), Criterion.allOf(atLeast(3), atMost(2))),
                "/criteria/1");
    }

    private static Criterion special(boolean admitted) {
        return new Criterion.SpecialCategories(Set.of(FacilityCategory.of("114")), Set.of(), published(admitted));
    }

    private static void addIdle(Map<String, Case> cases) {
        String holds = "call.criterion.always-holds";
        add(cases, holds, Criterion.anyOf(new Criterion.Open(), Criterion.not(new Criterion.Open())), "");
        add(cases, holds, Criterion.anyOf(atLeast(2), atMost(5)), "");
        add(cases, "call.criterion.refuses-nobody", kinds(ApplicantKind.values()), "");
        add(cases, "call.criterion.refuses-nobody", atLeast(0), "");
        add(cases, "call.criterion.repeated", new Criterion.FiledInTime(), "");
        add(
                cases,
                "call.criterion.repeated",
                Criterion.anyOf(atLeast(2), new Criterion.Open(), atLeast(2)),
                "/criteria/2");
        add(
                cases,
                "call.criterion.repeated",
                Criterion.sameSite(sectors(Sector.HEALTH), sectors(Sector.HEALTH)),
                "/criteria/1");
        String implied = "call.criterion.implied";
        add(cases, implied, "/eligibility/criteria/2", CallDraft.withCriteria(List.of(atLeast(10), atLeast(20))));
        add(cases, implied, "/eligibility/criteria/3", CallDraft.withCriteria(List.of(atMost(10), atMost(20))));
        add(
                cases,
                implied,
                "/eligibility/criteria/2",
                CallDraft.withCriteria(List.of(seats(Region.BRETAGNE, Region.CORSE), seats(Region.BRETAGNE))));
        add(
                cases,
                implied,
                "/eligibility/criteria/2",
                CallDraft.withCriteria(
                        List.of(sectors(Sector.HEALTH), Criterion.sameSite(categories("355"), regions(Region.CORSE)))));
        add(
                cases,
                implied,
                "/eligibility/criteria/3",
                CallDraft.withCriteria(List.of(
                        kinds(ApplicantKind.HOSPITAL_GROUP),
                        new Criterion.KindIn(Published.assumed(Set.of(ApplicantKind.HOSPITAL_GROUP), "ARS")))));
        add(cases, implied, Criterion.sameSite(categories("355", "365"), sectors(Sector.HEALTH)), "/criteria/1");
        add(cases, "call.criterion.covered", Criterion.anyOf(atLeast(10), atLeast(20)), "/criteria/1");
        add(cases, "call.criterion.double-negation", Criterion.not(Criterion.not(new Criterion.Open())), "");
        add(cases, "call.criterion.nested-in-like", Criterion.allOf(new Criterion.Open(), atLeast(2)), "");
        add(
                cases,
                "call.criterion.nested-in-like",
                Criterion.anyOf(atLeast(9), Criterion.anyOf(new Criterion.Open(), special(true))),
                "/criteria/1");
        add(cases, "call.criterion.single-part", Criterion.anyOf(new Criterion.Open()), "");
        add(cases, "call.criterion.single-part", Criterion.sameSite(sectors(Sector.HEALTH)), "");
    }

    private static void addDerogations(Map<String, Case> cases) {
        Criterion open = new Criterion.Open();
        add(
                cases,
                "call.derogation.never-applies",
                Criterion.unless(open, derogation("A", Criterion.allOf(atLeast(2), atMost(1)), atMost(9))),
                "/derogations/0/when");
        add(
                cases,
                "call.derogation.always-applies",
                Criterion.unless(
                        open, derogation("A", Criterion.anyOf(atLeast(2), Criterion.not(atLeast(2))), atMost(9))),
                "/derogations/0/when",
                "call.criterion.always-holds");
        add(
                cases,
                "call.derogation.changes-nothing",
                Criterion.unless(open, derogation("A", atLeast(2), open)),
                "/derogations/0/then");
        add(
                cases,
                "call.derogation.collide",
                Criterion.unless(open, derogation("A", atLeast(2), atMost(9)), derogation("B", atLeast(5), atMost(8))),
                "/derogations/1/when");
        add(
                cases,
                "call.identity.same-label",
                Criterion.anyOf(
                        Criterion.unless(open, derogation("A", atLeast(2), atMost(9))),
                        Criterion.unless(open, derogation("A", atLeast(3), atMost(9)))),
                "/criteria/1/derogations/0/label");
        add(
                cases,
                "call.identity.same-label",
                Criterion.anyOf(
                        new Criterion.AwaitedCondition(title("A"), "arrêté"),
                        new Criterion.Custom(RuleId.of("bretagne.a"), title("A"), Arguments.none())),
                "/criteria/1/title");
    }

    private static void addCalendar(Map<String, Case> cases) {
        String closes = "call.calendar.closes-before-opening";
        add(
                cases,
                closes,
                "/calendar/windows/payments/closes/versions/0/content/published",
                sound(draft -> draft.window(CallStep.PAYMENTS, "2027-12-31", "2027-12-30")));
        add(
                cases,
                closes,
                "/calendar/windows/payments/closes/versions/1/content/published",
                sound(draft -> draft.window(
                        CallStep.PAYMENTS,
                        moved(
                                "ouverture",
                                List.of(
                                        version(LocalDate.of(2026, 5, 1), "2026-01-01"),
                                        version(LocalDate.of(2029, 5, 1), "2026-05-01"))),
                        moved(
                                "clôture",
                                List.of(
                                        version(Deadline.parse("2026-12-31"), "2026-01-01"),
                                        version(Deadline.parse("2028-12-31"), "2026-05-01"),
                                        version(Deadline.parse("2029-12-31"), "2026-06-01"))))));
        add(
                cases,
                closes,
                Criterion.unless(
                        new Criterion.Open(),
                        derogation("Report accordé", atLeast(2), CallDraft.within("2026-05-15", "2026-05-14"))),
                "/derogations/0/then/window/closes/versions/0/content/published");
        add(
                cases,
                "call.calendar.ends-before-it-can-begin",
                "/calendar/windows/regional-check/closes/versions/0/content/published",
                sound(draft -> draft.window(CallStep.REGIONAL_CHECK, "2026-03-01", "2026-08-31")),
                "call.calendar.begins-early");
        add(
                cases,
                "call.calendar.begins-early",
                "/calendar/windows/declarations/opens/versions/0/content/published",
                sound(draft -> draft.window(CallStep.DECLARATIONS, "2026-01-31", "2027-06-30")));
        add(
                cases,
                "call.calendar.ends-early",
                "/calendar/windows/application-review/closes/versions/0/content/published",
                sound(draft -> draft.window(CallStep.APPLICATION_REVIEW, "2026-02-01", "2026-04-29")));
        add(cases, "call.calendar.no-application-dates", "/eligibility/criteria/0", sound(draft -> {
            draft.eligibility = CallDraft.withCriterion(new Criterion.Open()).eligibility();
            draft.windows.remove(CallStep.APPLICATIONS);
        }));
        add(
                cases,
                "call.calendar.filing-not-asked",
                "/calendar/windows/applications",
                sound(draft -> draft.eligibility = new Criterion.Evidenced(PrerequisiteId.of("P1"))));
        add(
                cases,
                "call.calendar.phase-after-declarations",
                "/calendar/windows/declarations/closes/versions/0/content/published",
                sound(draft -> {
                    draft.phase = published(LocalDate.of(2027, 7, 1));
                    draft.objectives = published(List.of());
                }));
    }

    private static void addEvidence(Map<String, Case> cases) {
        String late = "call.evidence.window-never-open";
        add(
                cases,
                late,
                "/prerequisites/published/0/evidence/0/window",
                sound(draft -> draft.prerequisites = published(List.of(prerequisite("P1", since("2026-05-01"))))));
        add(cases, late, "/prerequisites/assumption/0/evidence/0/window", sound(draft -> {
            draft.phase = published(LocalDate.of(2026, 5, 1));
            draft.prerequisites =
                    Published.assumed(List.of(prerequisite("P1", new EvidenceWindow.OperationalPhase())), "ARS");
        }));
        add(
                cases,
                late,
                "/objectives/published/0/evidence/0/window",
                sound(draft -> draft.objectives = published(List.of(
                        objective("O1", new EvidenceWindow.Since(LocalDate.of(2027, 7, 1), FilingStep.DECLARATION))))));
        add(
                cases,
                "call.evidence.counts-to-declaration",
                "/prerequisites/published/0/evidence/0/window",
                sound(draft -> draft.prerequisites = published(
                        List.of(prerequisite("P1", new EvidenceWindow.WithinDays(30, FilingStep.DECLARATION))))));
        add(
                cases,
                "call.evidence.not-asked-when-applying",
                "/prerequisites/published/0/evidence/0/condition",
                sound(draft -> draft.prerequisites =
                        published(List.of(prerequisite("P1", since("2024-01-01"), EvidenceCondition.TRAJECTORY)))));
        add(cases, "call.prerequisite.unknown", new Criterion.Evidenced(PrerequisiteId.of("P9")), "/prerequisite");
        add(
                cases,
                "call.prerequisite.not-asked",
                "/prerequisites/published/1/id",
                sound(draft -> draft.prerequisites = published(
                        List.of(prerequisite("P1", since("2024-01-01")), prerequisite("P2", since("2024-01-01"))))));
        add(
                cases,
                "call.identity.duplicate-id",
                "/prerequisites/published/1/id",
                sound(draft -> draft.prerequisites = published(
                        List.of(prerequisite("P1", since("2024-01-01")), prerequisite("P1", since("2025-01-01"))))),
                "call.identity.same-label");
        add(
                cases,
                "call.identity.duplicate-id",
                "/objectives/published/0/id",
                sound(draft -> draft.objectives = published(List.of(objective("P1", new EvidenceWindow.Anytime())))));
    }

    private static void addVersions(Map<String, Case> cases) {
        add(
                cases,
                "call.version.repeated",
                "/envelope/versions/1",
                sound(draft -> draft.envelope = moved(
                        "enveloppe",
                        List.of(
                                version(Euros.of("1000000"), "2026-01-01"),
                                version(Euros.of("1000000"), "2026-02-01")))));
        add(
                cases,
                "call.version.hidden",
                "/envelope/versions/0",
                sound(draft -> draft.envelope = moved(
                        "enveloppe",
                        List.of(
                                version(Euros.of("1000000"), "2026-01-01"),
                                versionByThen(Euros.of("2000000"), "2026-02-01")))));
        add(
                cases,
                "call.version.repeated",
                new Criterion.FiledWithin(new CallWindow(
                        dated("ouverture", LocalDate.of(2026, 2, 1)),
                        moved(
                                "clôture",
                                List.of(
                                        version(Deadline.parse("2026-04-15"), "2026-01-01"),
                                        version(Deadline.parse("2026-04-15"), "2026-04-01"))))),
                "/window/closes/versions/1");
        add(
                cases,
                "call.version.known-too-late",
                "/calendar/windows/applications/closes/versions/0/known",
                sound(draft -> draft.window(
                        CallStep.APPLICATIONS,
                        dated("ouverture", LocalDate.of(2026, 2, 1)),
                        moved("clôture", List.of(version(Deadline.parse("2026-04-30"), "2026-02-02"))))));
        add(
                cases,
                "call.version.known-after-its-day",
                "/calendar/windows/applications/closes/versions/1/known",
                sound(draft -> draft.window(
                        CallStep.APPLICATIONS,
                        dated("ouverture", LocalDate.of(2026, 2, 1)),
                        moved(
                                "clôture",
                                List.of(
                                        version(Deadline.parse("2026-04-30"), "2026-01-01"),
                                        version(Deadline.parse("2026-05-15"), "2026-05-16"))))));
    }

    private static void addMoney(Map<String, Case> cases) {
        add(
                cases,
                "call.money.envelope-zero",
                "/envelope/versions/0/content/published",
                sound(draft -> draft.envelope = dated("enveloppe", Euros.ZERO)));
        add(
                cases,
                "call.money.ceiling-zero",
                "/ceiling/assumption",
                sound(draft -> draft.ceiling = Published.assumed(new Scale.Flat(Euros.ZERO), "ARS")));
        add(
                cases,
                "call.money.ceiling-exceeds-envelope",
                "/ceiling/published",
                sound(draft -> draft.ceiling = published(new Scale.Flat(Euros.of("1000000.01")))));
    }

    private static void addScales(Map<String, Case> cases) {
        Quantity beds = declared("beds", "Lits");
        Quantity sites = new Quantity.Measured(new Measure.Sites());
        Euros ten = Euros.of("10");
        String named = "/ceiling/published/parts/1/quantity/name";
        addScale(
                cases,
                "call.scale.quantity-named-twice",
                named,
                Scale.sum(Scale.perUnit(beds, ten), tiered(declared("beds", "Places"), Tiering.MARGINAL, "12", "5")));
        addScale(
                cases,
                "call.identity.same-label",
                named,
                Scale.sum(
                        Scale.perUnit(beds, ten),
                        Scale.perUnit(declared("places", "Lits"), ten),
                        Scale.perUnit(beds, ten)));
        String never = "call.scale.limit-never-reached";
        addScale(cases, never, "/ceiling/published/limit", Scale.flat(ten).atMost(ten));
        addScale(
                cases,
                never,
                "/ceiling/published/limit",
                Scale.perUnit(sites, ten).atLeast(Euros.ZERO));
        String always = "call.scale.limit-always-reached";
        Scale atLeastTen = Scale.sum(Scale.perUnit(sites, ten), Scale.flat(ten));
        addScale(cases, always, "/ceiling/published/scale", atLeastTen.atMost(Euros.of("9.99")));
        addScale(
                cases,
                always,
                "/ceiling/published/scale",
                Scale.perUnit(sites, ten).atMost(ten).atLeast(ten));
        String less = "call.scale.larger-gets-less";
        addScale(cases, less, "/ceiling/published/brackets/1", tiered(sites, Tiering.WHOLE_AMOUNT, "12", "11.99"));
        addScale(cases, less, "/ceiling/published/brackets/1", tiered(sites, Tiering.WHOLE_PER_UNIT, "12", "11.88"));
        addScale(cases, "call.money.ceiling-zero", "/ceiling/published", Scale.perUnit(sites, Euros.ZERO));
        addScale(
                cases,
                "call.money.ceiling-exceeds-envelope",
                "/ceiling/published",
                Scale.sum(Scale.perUnit(sites, ten), Scale.flat(Euros.of("1000000.01"))));
    }

    private static void addScale(Map<String, Case> cases, String rule, String path, Scale scale) {
        add(cases, rule, path, sound(draft -> draft.ceiling = published(scale)));
    }

    private static Scale tiered(Quantity quantity, Tiering tiering, String first, String then) {
        return Scale.tiered(quantity, tiering, Bracket.upTo(100, Euros.of(first)), Bracket.beyond(Euros.of(then)));
    }

    private static Quantity declared(String id, String name) {
        return new Quantity.Declared(QuantityId.of(id), title(name));
    }
}
