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
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Made-up calls around conditions: what the conditions refer to, dates and prerequisites, is there. */
public final class Calls {

    public static final CallId ID = CallId.of("made-up-call");
    public static final LegalReference TEXT = LegalReference.of("Arrêté d’essai", Confidence.OFFICIAL);
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    public static final LocalDate OPENS = LocalDate.of(2025, 9, 2);
    public static final LocalDate CLOSES = LocalDate.of(2025, 10, 31);
    public static final EvidenceKind POLICY = EvidenceKind.of("security-policy");
    public static final EvidenceKind REPORT = EvidenceKind.of("audit-report");

    private static final BilingualText OPENING = BilingualText.of("ouverture", "opening");
    private static final BilingualText CLOSING = BilingualText.of("clôture", "closing");

    private Calls() {}

    /** A call with the dates above, Paris time. */
    public static FundingCall of(Criterion eligibility) {
        return of(eligibility, CallCalendar.PARIS, window(Deadline.of(CLOSES)));
    }

    public static FundingCall of(Criterion eligibility, ZoneId zone, CallWindow applications) {
        return FundingCall.builder(
                        ID,
                        BilingualText.of("Appel d’essai", "Made-up call"),
                        DomainId.of("D2"),
                        TEXT,
                        new CallCalendar(
                                zone,
                                Map.of(CallStep.APPLICATIONS, applications),
                                Published.of(LocalDate.of(2026, 1, 1), TEXT)),
                        eligibility)
                .prerequisites(Published.of(prerequisites(), TEXT))
                .build();
    }

    public static CallWindow window(Deadline closes) {
        return new CallWindow(Dated.of(OPENING, Published.of(OPENS, TEXT), Knowledge.ALWAYS), closing(closes));
    }

    public static CallWindow window(Dated<Deadline> closes) {
        return new CallWindow(Dated.of(OPENING, Published.of(OPENS, TEXT), Knowledge.ALWAYS), closes);
    }

    private static Dated<Deadline> closing(Deadline closes) {
        return Dated.of(CLOSING, Published.of(closes, TEXT), Knowledge.ALWAYS);
    }

    /** A closing that moved. */
    public static Dated<Deadline> closing(List<Dated.Version<Deadline>> versions) {
        return new Dated<>(CLOSING, versions);
    }

    public static Dated.Version<Deadline> version(String closes, Knowledge known) {
        return new Dated.Version<>(Published.of(Deadline.parse(closes), TEXT), known);
    }

    /** A prerequisite for each kind of window of its evidence, by its number. */
    private static List<Prerequisite> prerequisites() {
        return List.of(
                prerequisite(1, new EvidenceWindow.Since(LocalDate.of(2022, 7, 16), FilingStep.APPLICATION)),
                prerequisite(2, new EvidenceWindow.Anytime()),
                prerequisite(3, new EvidenceWindow.WithinDays(365, FilingStep.APPLICATION)),
                prerequisite(4, new EvidenceWindow.OperationalPhase()),
                prerequisite(5, new EvidenceWindow.WithinDays(365, FilingStep.DECLARATION)));
    }

    /** How many prerequisites the call has, P1 and on. */
    public static final int PREREQUISITES = 5;

    private static Prerequisite prerequisite(int number, EvidenceWindow window) {
        return new Prerequisite(
                PrerequisiteId.of("P" + number),
                BilingualText.of("Prérequis " + number, "Prerequisite " + number),
                List.of(
                        new EvidenceRequirement(
                                List.of(POLICY),
                                BilingualText.of("La PSSI", "The policy"),
                                window,
                                EvidenceCondition.ALWAYS),
                        new EvidenceRequirement(
                                List.of(POLICY, REPORT),
                                BilingualText.of("Le rapport du GHT", "The group's report"),
                                window,
                                EvidenceCondition.HOSPITAL_GROUP)),
                TEXT);
    }
}
