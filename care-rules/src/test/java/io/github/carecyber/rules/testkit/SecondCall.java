package io.github.carecyber.rules.testkit;

import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The objectives of the second call as its annex sets them, in Java: the catalogue itself stands in another module. */
public final class SecondCall {

    public static final CallId ID = CallId.of("care-d2-2025");
    public static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 16);
    public static final LocalDate POLICIES_SINCE = LocalDate.of(2022, 7, 16);
    public static final LegalReference ANNEX = LegalReference.of("Arrêté du 3 juillet 2025", Confidence.REPRODUCED)
            .withArticle("annexe")
            .withPublished(PUBLISHED);

    private static final EvidenceWindow ANYTIME = new EvidenceWindow.Anytime();
    private static final EvidenceWindow PHASE = new EvidenceWindow.OperationalPhase();
    private static final EvidenceWindow SIXTY_DAYS = new EvidenceWindow.WithinDays(60, FilingStep.DECLARATION);

    private SecondCall() {}

    public static FundingCall call() {
        return call(objectives());
    }

    /** The same call with other objectives. */
    public static FundingCall call(List<Objective> objectives) {
        return builder().objectives(Published.of(objectives, ANNEX)).build();
    }

    /** The same call of which nothing is published yet. */
    public static FundingCall.Builder builder() {
        CallWindow applications = new CallWindow(
                day("ouverture", "opening", LocalDate.of(2025, 9, 2)),
                Dated.of(
                        BilingualText.of("clôture des candidatures", "closing of applications"),
                        Published.of(Deadline.of(LocalDate.of(2025, 10, 31)), ANNEX),
                        Knowledge.ALWAYS));
        CallWindow declarations = new CallWindow(
                day("ouverture des déclarations", "opening of declarations", LocalDate.of(2026, 1, 16)),
                Dated.awaited(
                        BilingualText.of("clôture des déclarations", "closing of declarations"),
                        "annexes de l’arrêté du 3 juillet 2025"));
        return FundingCall.builder(
                ID,
                BilingualText.of("CaRE domaine 2", "CaRE domain 2"),
                DomainId.of("D2"),
                ANNEX,
                new CallCalendar(
                        CallCalendar.PARIS,
                        Map.of(CallStep.APPLICATIONS, applications, CallStep.DECLARATIONS, declarations),
                        Published.of(PUBLISHED, ANNEX)),
                new Criterion.Open());
    }

    public static List<Objective> objectives() {
        return List.of(
                objective(
                        "D2.O1.A",
                        List.of(document("continuity-governance"), document("management-body-minutes")),
                        List.of()),
                objective("D2.O1.B", List.of(document("crisis-plan"), document("reporting-procedure")), List.of()),
                objective(
                        "D2.O1.C",
                        List.of(
                                document("business-impact-analysis"),
                                document(EvidenceCondition.JUSTIFIED_ABSENCE, ANYTIME, "missing-analysis-reason"),
                                document("critical-activities-list"),
                                document("continuity-plan"),
                                document("recovery-plan")),
                        List.of(
                                new Target.Coverage(Share.ofPercent(66)),
                                whereItExists("care-service"),
                                whereItExists("administrative-process"),
                                whereItExists("technical-platform"))),
                objective(
                        "D2.O1.D",
                        List.of(
                                document("continuity-plan"),
                                document("exercise-scenario"),
                                document(EvidenceCondition.ALWAYS, PHASE, "exercise-feedback")),
                        List.of(
                                new Target.Coverage(Share.ofPercent(66)),
                                requirement("field-exercise", EvidenceCondition.ALWAYS),
                                whereItExists("schedule-of-other-plans"))),
                objective(
                        "D2.O2.A",
                        List.of(document(
                                EvidenceCondition.ALWAYS,
                                new EvidenceWindow.Since(POLICIES_SINCE, FilingStep.DECLARATION),
                                "backup-policy")),
                        List.of()),
                objective("D2.O2.B", List.of(document("backup-plan"), document("backup-plan-upkeep")), List.of()),
                objective(
                        "D2.O3.A",
                        List.of(
                                document("backup-roles"),
                                document(
                                        EvidenceCondition.ALWAYS,
                                        ANYTIME,
                                        "second-factor-setup",
                                        "second-factor-justification",
                                        "product-identification"),
                                document(EvidenceCondition.DEDICATED_DIRECTORY, SIXTY_DAYS, "directory-score")),
                        List.of(new Target.Score("ANSSI ADS", 3, EvidenceCondition.DEDICATED_DIRECTORY, SIXTY_DAYS))),
                objective(
                        "D2.O3.B",
                        List.of(
                                document("backup-architecture"),
                                document(EvidenceCondition.TRAJECTORY, ANYTIME, "trajectory-schedule"),
                                document("isolation-procedure")),
                        List.of(new Target.Trajectory(3))),
                objective(
                        "D2.O3.C",
                        List.of(
                                document("backup-architecture"),
                                document(EvidenceCondition.TRAJECTORY, ANYTIME, "trajectory-road-map")),
                        List.of(
                                requirement("milestones", EvidenceCondition.TRAJECTORY),
                                requirement("immutable-copy", EvidenceCondition.ALWAYS))),
                objective(
                        "D2.O3.D",
                        List.of(
                                document("backup-dashboards"),
                                document("backup-incident-procedures"),
                                document(EvidenceCondition.HOSPITAL_GROUP, ANYTIME, "backup-control-governance")),
                        List.of(
                                requirement("centralised-alerts", EvidenceCondition.HOSPITAL_GROUP),
                                requirement("unresolved-alerts", EvidenceCondition.HOSPITAL_GROUP))),
                objective(
                        "D2.O4",
                        List.of(
                                document("restore-test-scope"),
                                document(EvidenceCondition.ALWAYS, PHASE, "restore-log"),
                                document("business-referents")),
                        List.of()));
    }

    public static Objective objective(String id, List<EvidenceRequirement> evidence, List<Target> targets) {
        return new Objective(
                ObjectiveId.of(id), BilingualText.of("Objectif " + id, "Objective " + id), evidence, targets, ANNEX);
    }

    public static EvidenceRequirement document(String kind) {
        return document(EvidenceCondition.ALWAYS, ANYTIME, kind);
    }

    public static EvidenceRequirement document(EvidenceCondition condition, EvidenceWindow window, String... anyOf) {
        return new EvidenceRequirement(
                Stream.of(anyOf).map(EvidenceKind::of).toList(),
                BilingualText.of("Pièce " + anyOf[0], "Document " + anyOf[0]),
                window,
                condition);
    }

    public static Target requirement(String name, EvidenceCondition condition) {
        return new Target.Requirement(name, BilingualText.of("Exigence", "Requirement"), condition, false);
    }

    private static Target whereItExists(String name) {
        return new Target.Requirement(
                name, BilingualText.of("Exigence", "Requirement"), EvidenceCondition.ALWAYS, true);
    }

    private static Dated<LocalDate> day(String french, String english, LocalDate day) {
        return Dated.of(BilingualText.of(french, english), Published.of(day, ANNEX), Knowledge.ALWAYS);
    }
}
