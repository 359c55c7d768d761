package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A call in which everything is published and sound, to be changed in one point and built. */
final class CallDraft {

    static final LegalReference TEXT = LegalReference.of("Arrêté d’essai", Confidence.OFFICIAL);
    static final Knowledge KNOWN = new Knowledge.From(LocalDate.of(2026, 1, 15));

    Criterion eligibility = sound();
    final Map<CallStep, CallWindow> windows = soundWindows();
    Published<LocalDate> phase = published(LocalDate.of(2026, 3, 1));
    Dated<Euros> envelope = dated("enveloppe", Euros.of("1000000"));
    Published<List<Prerequisite>> prerequisites = published(List.of(prerequisite("P1", since("2024-01-01"))));
    Published<List<Objective>> objectives = published(List.of(
            objective("O1", new EvidenceWindow.OperationalPhase()),
            objective("O2", new EvidenceWindow.WithinDays(60, FilingStep.DECLARATION))));
    Published<Scale> ceiling = published(new Scale.Flat(Euros.of("50000")));

    static FundingCall sound(Consumer<CallDraft> change) {
        CallDraft draft = new CallDraft();
        change.accept(draft);
        return draft.build();
    }

    /** A call that asks for filing in time, the prerequisite and further conditions, from the third on. */
    static FundingCall withCriteria(List<Criterion> further) {
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(new Criterion.FiledInTime());
        criteria.add(new Criterion.Evidenced(PrerequisiteId.of("P1")));
        criteria.addAll(further);
        return sound(draft -> draft.eligibility = new Criterion.AllOf(criteria));
    }

    static FundingCall withCriterion(Criterion further) {
        return withCriteria(List.of(further));
    }

    FundingCall build() {
        return FundingCall.builder(
                        CallId.of("test-call"),
                        BilingualText.of("Appel d’essai", "Test call"),
                        DomainId.of("D2"),
                        TEXT,
                        new CallCalendar(CallCalendar.PARIS, windows, phase),
                        eligibility)
                .envelope(envelope)
                .prerequisites(prerequisites)
                .objectives(objectives)
                .ceiling(ceiling)
                .build();
    }

    void window(CallStep step, Dated<LocalDate> opens, Dated<Deadline> closes) {
        windows.put(step, new CallWindow(opens, closes));
    }

    static Criterion within(String opens, String closes) {
        return new Criterion.FiledWithin(windowOf(opens, closes));
    }

    void window(CallStep step, String opens, String closes) {
        windows.put(step, windowOf(opens, closes));
    }

    private static Criterion sound() {
        return Criterion.allOf(
                kinds(ApplicantKind.PRIVATE_NON_PROFIT, ApplicantKind.PUBLIC_ESTABLISHMENT),
                Criterion.sameSite(sectors(Sector.MEDICO_SOCIAL), regions(Region.BRETAGNE)),
                Criterion.anyOf(
                        Criterion.atLeast(new Measure.Sites(), published(2L)),
                        new SiteCriterion.Authorised(published(Set.of(CareActivity.EMERGENCY)))),
                Criterion.unless(
                        new Criterion.FiledInTime(),
                        derogation("Report accordé", new Criterion.AppliesThroughGroup(TEXT), new Criterion.Open())),
                Criterion.not(categories("114")),
                new Criterion.Evidenced(PrerequisiteId.of("P1")));
    }

    private static Map<CallStep, CallWindow> soundWindows() {
        Map<CallStep, CallWindow> windows = new EnumMap<>(CallStep.class);
        windows.put(CallStep.APPLICATIONS, windowOf("2026-02-01", "2026-04-30"));
        windows.put(CallStep.APPLICATION_REVIEW, windowOf("2026-02-01", "2026-06-30"));
        windows.put(CallStep.DECLARATIONS, windowOf("2026-09-01", "2027-06-30"));
        windows.put(CallStep.REGIONAL_CHECK, windowOf("2026-09-01", "2027-07-31"));
        windows.put(CallStep.NATIONAL_CHECK, windowOf("2026-09-01", "2027-08-31"));
        windows.put(CallStep.PAYMENTS, windowOf("2026-05-01", "2027-12-31"));
        return windows;
    }

    static <T> Published<T> published(T value) {
        return Published.of(value, TEXT);
    }

    static <T> Dated<T> dated(String name, T value) {
        return Dated.of(BilingualText.of(name, name + " (en)"), published(value), KNOWN);
    }

    static <T> Dated<T> moved(String name, List<Dated.Version<T>> versions) {
        return new Dated<>(title(name), versions);
    }

    static <T> Dated.Version<T> version(T value, String from) {
        return new Dated.Version<>(published(value), new Knowledge.From(LocalDate.parse(from)));
    }

    static <T> Dated.Version<T> versionByThen(T value, String day) {
        return new Dated.Version<>(published(value), new Knowledge.NoLaterThan(LocalDate.parse(day)));
    }

    static CallWindow windowOf(String opens, String closes) {
        return new CallWindow(dated("ouverture", LocalDate.parse(opens)), dated("clôture", Deadline.parse(closes)));
    }

    static EvidenceWindow since(String first) {
        return new EvidenceWindow.Since(LocalDate.parse(first), FilingStep.APPLICATION);
    }

    static Prerequisite prerequisite(String id, EvidenceWindow window) {
        return prerequisite(id, window, EvidenceCondition.ALWAYS);
    }

    static Prerequisite prerequisite(String id, EvidenceWindow window, EvidenceCondition condition) {
        return new Prerequisite(
                PrerequisiteId.of(id), title("Prérequis " + id), List.of(evidence(window, condition)), TEXT);
    }

    static Objective objective(String id, EvidenceWindow window) {
        return new Objective(
                ObjectiveId.of(id),
                title("Objectif " + id),
                List.of(evidence(window, EvidenceCondition.ALWAYS)),
                List.of(),
                TEXT);
    }

    private static EvidenceRequirement evidence(EvidenceWindow window, EvidenceCondition condition) {
        return new EvidenceRequirement(
                List.of(EvidenceKind.of("report")), BilingualText.of("Rapport", "Report"), window, condition);
    }

    static BilingualText title(String french) {
        return BilingualText.of(french, french + " (en)");
    }

    static Derogation derogation(String label, Criterion when, Criterion then) {
        return new Derogation(title(label), when, then, TEXT);
    }

    static Criterion kinds(ApplicantKind... kinds) {
        return new Criterion.KindIn(published(Set.of(kinds)));
    }

    static Criterion seats(Region... regions) {
        return new Criterion.SeatIn(published(Set.of(regions)));
    }

    static SiteCriterion sectors(Sector... sectors) {
        return new SiteCriterion.SectorIn(published(Set.of(sectors)));
    }

    static SiteCriterion regions(Region... regions) {
        return new SiteCriterion.RegionIn(published(Set.of(regions)));
    }

    static SiteCriterion categories(String... codes) {
        return new SiteCriterion.CategoryIn(published(
                Set.copyOf(List.of(codes).stream().map(FacilityCategory::of).toList())));
    }

    static Criterion atLeast(long threshold) {
        return Criterion.atLeast(new Measure.Sites(), published(threshold));
    }

    static Criterion atMost(long threshold) {
        return Criterion.atMost(new Measure.Sites(), published(threshold));
    }
}
