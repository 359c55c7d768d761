package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.Attainment;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.EvidenceAnswer;
import io.github.carecyber.rules.attainment.TargetAnswer;
import io.github.carecyber.rules.cases.CaseFile;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.eligibility.Explanation;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The day before, the day itself and the day after every date that the catalogue names for the calls with objectives. What is expected is
 * read from the windows of the catalogue by the plain comparisons of this test, which share no code with the rules.
 */
class TemporalCoverageTest {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Map<CallId, Set<LocalDate>> NAMED = new ConcurrentHashMap<>();
    private static final LocalDate LATER = LocalDate.of(2031, 1, 1);
    private static final LocalDate FILED = LocalDate.of(2026, 3, 20);

    @Test
    void theCatalogueNamesTheDatesOfTheTexts() {
        assertTrue(named(call("care-d2-2025"))
                .containsAll(List.of(
                        LocalDate.of(2022, 7, 16),
                        LocalDate.of(2025, 7, 16),
                        LocalDate.of(2025, 9, 2),
                        LocalDate.of(2025, 10, 31),
                        LocalDate.of(2026, 1, 16))));
        assertTrue(named(call("hospiconnect-2026"))
                .containsAll(List.of(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 1, 29), LocalDate.of(2026, 2, 13))));
    }

    /** Every document of every objective, filed on every day and dated on every day. */
    @ParameterizedTest
    @ValueSource(strings = {"care-d2-2025", "hospiconnect-2026"})
    void everyDocumentCountsOnTheDaysOfItsWindow(String id) throws IOException {
        FundingCall call = call(id);
        Attainment attainment = Attainment.of(call);
        int tried = 0;
        for (Declaration base : declarations(id)) {
            for (Objective objective : call.objectives().value().orElseThrow()) {
                for (EvidenceRequirement requirement : asked(objective, base.year())) {
                    for (LocalDate filed : filings(call, requirement.window())) {
                        for (LocalDate dated : around(days(call, requirement.window(), filed))) {
                            Declaration declaration =
                                    with(base, objective, requirement, dated).withFiled(FilingMoment.on(filed));
                            EvidenceAnswer answer = attainment
                                    .assess(declaration, LATER)
                                    .objective(objective.id())
                                    .orElseThrow()
                                    .evidence()
                                    .stream()
                                    .filter(each -> each.asked().equals(requirement))
                                    .findFirst()
                                    .orElseThrow();
                            assertEquals(
                                    expected(call, requirement.window(), dated, filed),
                                    answer.status(),
                                    () -> objective.id() + " " + requirement.anyOf() + " of " + dated + ", filed "
                                            + filed);
                            tried++;
                        }
                    }
                }
            }
        }
        int least = tried;
        assertTrue(least > 200, () -> least + " days tried");
    }

    @Test
    void everyScoreCountsOnTheDaysOfItsWindow() throws IOException {
        FundingCall call = call("care-d2-2025");
        Attainment attainment = Attainment.of(call);
        int tried = 0;
        for (Declaration base : declarations("care-d2-2025")) {
            for (Objective objective : call.objectives().value().orElseThrow()) {
                for (Target target : objective.targets()) {
                    if (target instanceof Target.Score score) {
                        for (LocalDate filed : filings(call, score.measured())) {
                            for (LocalDate measured : around(days(call, score.measured(), filed))) {
                                Declaration declaration = with(
                                                base,
                                                objective,
                                                one -> one.withScores(List.of(
                                                        ScoreReached.of(score.measure(), score.atLeast(), measured))))
                                        .withFiled(FilingMoment.on(filed));
                                assertEquals(
                                        expected(call, score.measured(), measured, filed),
                                        answer(attainment.assess(declaration, LATER), objective, target)
                                                .status(),
                                        () -> measured + ", filed " + filed);
                                tried++;
                            }
                        }
                    }
                }
            }
        }
        int least = tried;
        assertTrue(least > 100, () -> least + " days tried");
    }

    @Test
    void aTrajectoryFromEveryDayIsTooLongFromTheSameDayOfALaterYearOn() throws IOException {
        FundingCall call = call("care-d2-2025");
        Attainment attainment = Attainment.of(call);
        Declaration base = declarations("care-d2-2025").get(0);
        for (Objective objective : call.objectives().value().orElseThrow()) {
            for (Target target : objective.targets()) {
                if (target instanceof Target.Trajectory trajectory) {
                    for (LocalDate start : around(named(call))) {
                        LocalDate sameDay = LocalDate.of(
                                start.getYear() + trajectory.underYears(),
                                start.getMonthValue(),
                                start.getDayOfMonth());
                        for (LocalDate end : around(Set.of(sameDay))) {
                            Declaration declaration = with(
                                    base,
                                    objective,
                                    one -> one.withMode(ProofMode.TRAJECTORY)
                                            .withTrajectoryStart(start)
                                            .withTrajectoryEnd(end));
                            assertEquals(
                                    end.isBefore(sameDay) ? Status.MET : Status.NOT_MET,
                                    answer(attainment.assess(declaration, LATER), objective, target)
                                            .status(),
                                    () -> start + " to " + end);
                        }
                    }
                }
            }
        }
    }

    @Test
    void everyMonthOfTheYearOfATargetCountsOnceItIsOver() throws IOException {
        FundingCall call = call("hospiconnect-2026");
        Attainment attainment = Attainment.of(call);
        int tried = 0;
        for (Declaration base : declarations("hospiconnect-2026")) {
            for (Objective objective : call.objectives().value().orElseThrow()) {
                for (ObjectiveYear year : objective.years()) {
                    for (Target target : year.targets()) {
                        if (target instanceof Target.Rate rate && year.year().equals(base.year())) {
                            int of = year.year().getValue();
                            for (YearMonth month = YearMonth.of(of - 1, 11);
                                    month.getYear() < of + 2;
                                    month = month.plusMonths(1)) {
                                for (LocalDate filed : around(Set.of(month.atEndOfMonth()))) {
                                    RateReached reached = RateReached.of(rate.measure(), 1, 1)
                                            .withFirstMonth(month)
                                            .withMonths(rate.overMonths());
                                    Declaration declaration = with(
                                                    base, objective, one -> one.withRates(List.of(reached)))
                                            .withFiled(FilingMoment.on(filed));
                                    boolean counts = month.getYear() == of
                                            && !month.plusMonths(1)
                                                    .atDay(1)
                                                    .minusDays(1)
                                                    .isAfter(filed);
                                    assertEquals(
                                            counts ? Status.MET : Status.UNKNOWN,
                                            answer(attainment.assess(declaration, LATER), objective, target)
                                                    .status(),
                                            () -> reached.firstMonth() + ", filed " + filed);
                                    tried++;
                                }
                            }
                        }
                    }
                }
            }
        }
        int least = tried;
        assertTrue(least > 100, () -> least + " months tried");
    }

    @ParameterizedTest
    @ValueSource(strings = {"care-d2-2025", "hospiconnect-2026"})
    void everyDayOfFilingIsInsideOrOutsideTheDatesOfTheCall(String id) throws IOException {
        FundingCall call = call(id);
        CallWindow applications = call.calendar().window(CallStep.APPLICATIONS).orElseThrow();
        LocalDate opens = applications.opens().at(LATER).value().orElseThrow();
        LocalDate closes = applications.closes().at(LATER).value().orElseThrow().day();
        CallWindow declarations = call.calendar().window(CallStep.DECLARATIONS).orElse(null);
        LocalDate taken = declarations == null
                ? LocalDate.MIN
                : declarations.opens().at(LATER).value().orElseThrow();
        Declaration base = declarations(id).get(0);
        for (LocalDate day : around(named(call))) {
            Application application = new Application(null, call.id(), null, FilingMoment.on(day), List.of());
            assertEquals(
                    !day.isBefore(opens) && !day.isAfter(closes) ? Set.of(Status.MET) : Set.of(Status.NOT_MET),
                    statuses(call, application, "eligibility.filed-in-time", null),
                    () -> "application of " + day);
            List<String> findings =
                    Attainment.of(call)
                            .assess(base.withFiled(FilingMoment.on(day)), LATER)
                            .report()
                            .violations()
                            .stream()
                            .map(violation -> violation.rule().value())
                            .filter(rule -> rule.startsWith("attainment.filing.too"))
                            .toList();
            assertEquals(
                    day.isBefore(taken) ? List.of("attainment.filing.too-early") : List.of(),
                    findings,
                    () -> "declaration of " + day);
        }
    }

    @Test
    void everyPrerequisiteCountsOnTheDaysOfItsWindow() {
        FundingCall call = call("care-d2-2025");
        LocalDate filed = LocalDate.of(2025, 10, 15);
        LegalEntity clinic = LegalEntity.of(LegalEntityFinessNumber.of("010000222"), "Clinique");
        for (Prerequisite prerequisite : call.prerequisites().value().orElseThrow()) {
            for (EvidenceRequirement requirement : prerequisite.evidence()) {
                for (LocalDate dated : around(days(call, requirement.window(), filed))) {
                    Evidence document = Evidence.of(
                            EvidenceId.of("PIECE"), requirement.anyOf().get(0), dated);
                    Application application =
                            new Application(null, call.id(), clinic, FilingMoment.on(filed), List.of(document));
                    Set<Status> found = statuses(
                            call,
                            application,
                            "eligibility.evidenced",
                            prerequisite.id().value());
                    Status expected = expected(call, requirement.window(), dated, filed);
                    assertEquals(
                            expected == Status.MET,
                            found.equals(Set.of(Status.MET)),
                            () -> prerequisite.id() + " of " + dated + ": " + found);
                }
            }
        }
    }

    /** On the day before a date is on record nothing is known of it, from the day itself on one version is. */
    @Test
    void everyDateOfEveryCallIsKnownFromItsRecordOn() {
        int tried = 0;
        for (FundingCall call : CallCatalog.standard().calls()) {
            List<Dated<?>> dates = new ArrayList<>(List.of(call.envelope()));
            for (CallWindow window : call.calendar().windows().values()) {
                dates.add(window.opens());
                dates.add(window.closes());
            }
            for (Dated<?> dated : dates) {
                for (LocalDate day : around(named(call))) {
                    assertEquals(
                            isSurelyKnown(dated, day),
                            dated.versionAt(day).isPresent(),
                            () -> call.id() + " " + dated.parameter().english() + " on " + day);
                    tried++;
                }
            }
        }
        int least = tried;
        assertTrue(least > 100, () -> least + " days tried");
    }

    /** The latest version that may have been known must have been. */
    private static boolean isSurelyKnown(Dated<?> dated, LocalDate day) {
        boolean known = false;
        for (Dated.Version<?> version : dated.versions()) {
            String record = version.known().toString();
            LocalDate since = DATE.matcher(record)
                    .results()
                    .map(MatchResult::group)
                    .map(LocalDate::parse)
                    .findFirst()
                    .orElse(LocalDate.MIN);
            boolean perhapsBefore = record.startsWith("NoLaterThan");
            known = !day.isBefore(since) || (known && !perhapsBefore);
        }
        return known;
    }

    private static Status expected(FundingCall call, EvidenceWindow window, LocalDate day, LocalDate filed) {
        boolean early = day.isAfter(filed);
        if (window instanceof EvidenceWindow.Anytime) {
            return early ? Status.UNKNOWN : Status.MET;
        }
        return !early && !day.isBefore(first(call, window, filed)) ? Status.MET : Status.NOT_MET;
    }

    /** The first day that a window names, with the filing for its last. */
    private static LocalDate first(FundingCall call, EvidenceWindow window, LocalDate filed) {
        if (window instanceof EvidenceWindow.Since since) {
            return since.first();
        }
        if (window instanceof EvidenceWindow.WithinDays within) {
            return LocalDate.ofEpochDay(filed.toEpochDay() - within.days());
        }
        return window instanceof EvidenceWindow.OperationalPhase
                ? call.calendar().operationalPhaseStart().value().orElseThrow()
                : LocalDate.of(2000, 1, 1);
    }

    private static Set<LocalDate> days(FundingCall call, EvidenceWindow window, LocalDate filed) {
        Set<LocalDate> days = named(call);
        days.add(first(call, window, filed));
        days.add(filed);
        return days;
    }

    /** Where any day will do, the day of filing is no matter but for its own neighbours. */
    private static Set<LocalDate> filings(FundingCall call, EvidenceWindow window) {
        Set<LocalDate> days = window instanceof EvidenceWindow.Anytime ? new TreeSet<>() : named(call);
        days.add(FILED);
        return around(days);
    }

    /** Every date in the document that holds the call, be it of a window, a text or the record. */
    private static Set<LocalDate> named(FundingCall call) {
        return new TreeSet<>(NAMED.computeIfAbsent(call.id(), id -> {
            Set<LocalDate> days = new TreeSet<>();
            DATE.matcher(CareJson.write(DocumentType.CALL, call))
                    .results()
                    .forEach(found -> days.add(LocalDate.parse(found.group())));
            return days;
        }));
    }

    private static Set<LocalDate> around(Set<LocalDate> days) {
        Set<LocalDate> around = new TreeSet<>();
        for (LocalDate day : days) {
            around.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
        return around;
    }

    private static List<EvidenceRequirement> asked(Objective objective, Year year) {
        List<EvidenceRequirement> asked = new ArrayList<>(objective.evidence());
        for (ObjectiveYear one : objective.years()) {
            if (one.year().equals(year)) {
                asked.addAll(one.evidence().value().orElse(List.of()));
            }
        }
        return asked;
    }

    private static Declaration with(
            Declaration base, Objective objective, EvidenceRequirement requirement, LocalDate dated) {
        return with(base, objective, one -> {
            List<Evidence> documents = new ArrayList<>();
            List<LegalEntityFinessNumber> covers =
                    one.evidence().isEmpty() ? List.of() : one.evidence().get(0).covers();
            for (Evidence document : one.evidence()) {
                if (!requirement.anyOf().contains(document.kind())) {
                    documents.add(document);
                }
            }
            documents.add(
                    Evidence.of(EvidenceId.of("PIECE"), requirement.anyOf().get(0), dated)
                            .withCovers(covers));
            ObjectiveDeclaration changed = one.withEvidence(documents);
            if (requirement.condition() == EvidenceCondition.TRAJECTORY) {
                return changed.withMode(ProofMode.TRAJECTORY);
            }
            return requirement.condition() == EvidenceCondition.JUSTIFIED_ABSENCE
                    ? changed.withRequirements(List.of(RequirementAnswer.empty()
                            .withName("technical-platform")
                            .withAbsence("motif")))
                    : changed;
        });
    }

    private static Declaration with(Declaration base, Objective objective, UnaryOperator<ObjectiveDeclaration> change) {
        return base.withObjectives(base.objectives().stream()
                .map(one -> objective.id().equals(one.objective()) ? change.apply(one) : one)
                .toList());
    }

    private static TargetAnswer answer(AttainmentVerdict verdict, Objective objective, Target target) {
        return verdict.objective(objective.id()).orElseThrow().targets().stream()
                .filter(each -> each.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Status> statuses(FundingCall call, Application application, String rule, String prerequisite) {
        Set<Status> statuses = new TreeSet<>();
        Eligibility.of(call)
                .assess(application, LATER)
                .explanation()
                .leaves()
                .filter(each -> each.rule().value().equals(rule))
                .filter(each -> prerequisite == null
                        || new Argument.Code(prerequisite)
                                .equals(each.arguments().values().get("prerequisite")))
                .map(Explanation::status)
                .forEach(statuses::add);
        return statuses;
    }

    /** The declarations of the case files that are asked for the objective at hand: those of the year, for a group and outside one. */
    private static List<Declaration> declarations(String call) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                TemporalCoverageTest.class.getResourceAsStream("cases/" + call + "-attainment.json"))) {
            CaseFile cases = CareJson.read(DocumentType.CASES, file.readAllBytes())
                    .value()
                    .orElseThrow();
            return Stream.concat(
                            cases.declarations().values().stream().filter(each -> each.year() != null),
                            cases.declarations().values().stream()
                                    .filter(each -> each.year() == null)
                                    .limit(1))
                    .toList();
        }
    }

    private static FundingCall call(String id) {
        return CallCatalog.standard().call(CallId.of(id)).orElseThrow();
    }
}
