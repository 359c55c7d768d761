package io.github.carecyber.core.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.testkit.ValueContract;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ProgrammeTest {

    private static final LegalReference TEXT = LegalReference.of("instruction", Confidence.OFFICIAL);
    private static final BilingualText TITLE = BilingualText.of("Titre", "Title");
    private static final ProgrammeAxis AXIS = new ProgrammeAxis(4, TITLE, true);
    private static final ActionDomain DOMAIN = new ActionDomain(DomainId.of("D2"), TITLE, ActionDomain.Stage.CALLED);
    private static final ProgrammeFunding FUNDING =
            new ProgrammeFunding(Euros.of("250000000"), Year.of(2025), ProgrammeFunding.Nature.APPROPRIATION, TEXT);
    private static final EvidenceRequirement EVIDENCE = evidence("security-policy");
    private static final Target TARGET = new Target.Coverage(Share.ofPercent(66));

    @Test
    void programmesKeepTheValueContractAndCopyTheirLists() {
        ValueContract.equalGroups(
                List.of(
                        programme(2023, 2027, List.of(AXIS), List.of(DOMAIN), List.of(FUNDING)),
                        programme(2023, 2027, List.of(AXIS), List.of(DOMAIN), List.of(FUNDING))),
                List.of(programme(2023, 2026, List.of(AXIS), List.of(DOMAIN), List.of(FUNDING))),
                List.of(programme(2023, 2027, List.of(), List.of(DOMAIN), List.of(FUNDING))));
        ValueContract.copiesList(
                List.of(AXIS),
                (List<ProgrammeAxis> axes) -> programme(2023, 2027, axes, List.of(), List.of()),
                Programme::axes);
        ValueContract.copiesList(
                List.of(DOMAIN),
                (List<ActionDomain> domains) -> programme(2023, 2027, List.of(), domains, List.of()),
                Programme::domains);
        ValueContract.copiesList(
                List.of(FUNDING),
                (List<ProgrammeFunding> funding) -> programme(2023, 2027, List.of(), List.of(), funding),
                Programme::funding);
    }

    @Test
    void partsOfAProgrammeKeepTheValueContract() {
        ValueContract.distinct(AXIS, new ProgrammeAxis(3, TITLE, true), new ProgrammeAxis(4, TITLE, false));
        ValueContract.distinct(
                DOMAIN,
                new ActionDomain(DomainId.of("D3"), TITLE, ActionDomain.Stage.CALLED),
                new ActionDomain(DomainId.of("D2"), TITLE, ActionDomain.Stage.ANNOUNCED));
        ValueContract.distinct(
                FUNDING,
                new ProgrammeFunding(Euros.of("250000000"), Year.of(2025), ProgrammeFunding.Nature.AIM, TEXT),
                new ProgrammeFunding(Euros.of("750000000"), Year.of(2027), ProgrammeFunding.Nature.AIM, TEXT));
    }

    @Test
    void objectivesAndPrerequisitesKeepTheValueContractAndCopyTheirLists() {
        ValueContract.distinct(
                objective(List.of(EVIDENCE), List.of()),
                objective(List.of(EVIDENCE, EVIDENCE), List.of()),
                objective(List.of(EVIDENCE), List.of(TARGET)));
        ValueContract.distinct(prerequisite(List.of(EVIDENCE)), prerequisite(List.of(evidence("exercise-report"))));
        ValueContract.copiesList(
                List.of(EVIDENCE),
                (List<EvidenceRequirement> evidence) -> objective(evidence, List.of()),
                Objective::evidence);
        ValueContract.copiesList(
                List.of(TARGET), (List<Target> targets) -> objective(List.of(EVIDENCE), targets), Objective::targets);
        ValueContract.copiesList(List.of(EVIDENCE), ProgrammeTest::prerequisite, Prerequisite::evidence);
        ValueContract.copiesList(
                List.of(EvidenceKind.of("security-policy")),
                (List<EvidenceKind> kinds) ->
                        new EvidenceRequirement(kinds, TITLE, new EvidenceWindow.Anytime(), EvidenceCondition.ALWAYS),
                EvidenceRequirement::anyOf);
    }

    @Test
    void yearsOfAnObjectiveKeepTheValueContractAndStandInTheirOrder() {
        ObjectiveYear first = year(2027, List.of(EVIDENCE), List.of());
        ObjectiveYear second = year(2028, List.of(), List.of(TARGET));
        ValueContract.distinct(
                first,
                second,
                year(2028, List.of(EVIDENCE), List.of()),
                year(2027, List.of(EVIDENCE), List.of(TARGET)));
        ValueContract.distinct(
                objective(true, List.of(first)),
                objective(false, List.of(first)),
                objective(true, List.of(first, second)));
        assertEquals(
                List.of(first, second), objective(true, List.of(first, second)).years());
        ValueContract.copiesList(
                List.of(EVIDENCE),
                (List<EvidenceRequirement> evidence) -> year(2027, evidence, List.of()),
                copy -> copy.evidence().value().orElseThrow());
        ValueContract.copiesList(
                List.of(TARGET), (List<Target> targets) -> year(2027, List.of(), targets), ObjectiveYear::targets);
        ValueContract.copiesList(
                List.of(first), (List<ObjectiveYear> years) -> objective(false, years), Objective::years);
    }

    @Test
    void theProofOfAYearMayBeAwaitedWhereItsTargetIsPublished() {
        ObjectiveYear year = new ObjectiveYear(Year.of(2027), Published.awaited("annexe"), List.of(TARGET));
        assertEquals(Published.awaited("annexe"), year.evidence());
    }

    @Test
    void windowsKeepTheValueContractAndFoldToTheirKind() {
        EvidenceWindow anytime = new EvidenceWindow.Anytime();
        EvidenceWindow since = new EvidenceWindow.Since(LocalDate.of(2022, 7, 16), FilingStep.APPLICATION);
        EvidenceWindow within = new EvidenceWindow.WithinDays(60, FilingStep.DECLARATION);
        EvidenceWindow phase = new EvidenceWindow.OperationalPhase();
        ValueContract.equalGroups(
                List.of(anytime, new EvidenceWindow.Anytime()),
                List.of(since),
                List.of(new EvidenceWindow.Since(LocalDate.of(2022, 7, 16), FilingStep.DECLARATION)),
                List.of(within),
                List.of(new EvidenceWindow.WithinDays(61, FilingStep.DECLARATION)),
                List.of(phase, new EvidenceWindow.OperationalPhase()));
        assertEquals(
                List.of("anytime", "since 2022-07-16", "within 60", "phase"),
                List.of(anytime, since, within, phase).stream()
                        .map(ProgrammeTest::told)
                        .toList());
    }

    @Test
    void targetsKeepTheValueContractAndFoldToTheirKind() {
        Target score = new Target.Score("directory score", 3, EvidenceCondition.ALWAYS);
        Target trajectory = new Target.Trajectory(3);
        Target rate = new Target.Rate("consents", Share.ofPercent(75), TITLE, 1);
        Target requirement = new Target.Requirement("platform", TITLE, EvidenceCondition.ALWAYS, true);
        ValueContract.distinct(
                TARGET,
                score,
                new Target.Score("directory score", 3, EvidenceCondition.TRAJECTORY),
                trajectory,
                new Target.Trajectory(2),
                rate,
                new Target.Rate("consents", Share.ofPercent(90), TITLE, 1),
                new Target.Rate("consents", Share.ofPercent(75), TITLE, 2),
                requirement,
                new Target.Requirement("platform", TITLE, EvidenceCondition.HOSPITAL_GROUP, true),
                new Target.Requirement("platform", TITLE, EvidenceCondition.ALWAYS, false));
        assertEquals(
                List.of("coverage 33/50", "score 3", "trajectory 3", "rate 3/4", "requirement platform"),
                List.of(TARGET, score, trajectory, rate, requirement).stream()
                        .map(target -> target.<String>fold(
                                coverage -> "coverage " + coverage.atLeast(),
                                points -> "score " + points.atLeast(),
                                time -> "trajectory " + time.underYears(),
                                share -> "rate " + share.atLeast(),
                                words -> "requirement " + words.name()))
                        .toList());
    }

    @Test
    void nonsenseIsRefusedWithItsValue() {
        refused(
                "A programme from 2027 until 2023 ends before it begins.",
                () -> programme(2027, 2023, List.of(), List.of(), List.of()));
        refused("Axis number 0 is below 1: axes count from 1.", () -> new ProgrammeAxis(0, TITLE, true));
        refused(
                "Funding of -1.00 euros is negative: it is at least zero.",
                () -> new ProgrammeFunding(Euros.of("-1"), Year.of(2025), ProgrammeFunding.Nature.AIM, TEXT));
        refused("Objective D2.O1 names no evidence: at least one is needed.", () -> objective(List.of(), List.of()));
        refused("Prerequisite D2.P1 names no evidence: at least one is needed.", () -> prerequisite(List.of()));
        refused(
                "An evidence requirement names no kind of document: one is needed.",
                () -> new EvidenceRequirement(
                        List.of(), TITLE, new EvidenceWindow.Anytime(), EvidenceCondition.ALWAYS));
        refused(
                "A window of 0 days before a filing is empty: it has at least 1 day.",
                () -> new EvidenceWindow.WithinDays(0, FilingStep.DECLARATION));
        refused("Measure ' ' is blank: it must be named.", () -> new Target.Score(" ", 3, EvidenceCondition.ALWAYS));
        refused("Measure ' ' is blank: it must be named.", () -> new Target.Rate(" ", Share.ofPercent(75), TITLE, 1));
        refused(
                "A share measured over 0 months has no time: allow at least 1.",
                () -> new Target.Rate("consents", Share.ofPercent(75), TITLE, 0));
        refused(
                "Requirement ' ' is blank: it must be named.",
                () -> new Target.Requirement(" ", TITLE, EvidenceCondition.ALWAYS, false));
        refused(
                "Year 2027 of an objective asks for nothing: it has a target or a document.",
                () -> year(2027, List.of(), List.of()));
        refused(
                "Year 2027 of an objective asks for nothing: it has a target or a document.",
                () -> new ObjectiveYear(Year.of(2027), Published.awaited("annexe"), List.of()));
        ObjectiveYear year = year(2027, List.of(EVIDENCE), List.of());
        refused(
                "Objective D2.O1 has the year 2027 after 2027: years stand from the earliest to the latest, each once.",
                () -> objective(false, List.of(year, year)));
        refused("A trajectory of under 0 years has no time: allow at least 1.", () -> new Target.Trajectory(0));
    }

    @Test
    void aProgrammeOfOneYearIsNoNonsense() {
        assertEquals(
                Year.of(2023),
                programme(2023, 2023, List.of(), List.of(), List.of()).until());
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> new ProgrammeAxis(1, null, true));
        assertThrows(NullPointerException.class, () -> new ActionDomain(DomainId.of("D2"), TITLE, null));
        assertThrows(
                NullPointerException.class,
                () -> new ProgrammeFunding(null, Year.of(2025), ProgrammeFunding.Nature.AIM, TEXT));
        assertThrows(
                NullPointerException.class,
                () -> new Programme(TITLE, null, Year.of(2025), List.of(), List.of(), List.of(), TEXT));
        assertThrows(NullPointerException.class, () -> new Target.Coverage(null));
        assertThrows(NullPointerException.class, () -> new Target.Score(null, 1, EvidenceCondition.ALWAYS));
        assertThrows(NullPointerException.class, () -> new Target.Rate(null, Share.ofPercent(75), TITLE, 1));
        assertThrows(NullPointerException.class, () -> new Target.Rate("consents", null, TITLE, 1));
        assertThrows(NullPointerException.class, () -> new Target.Requirement("platform", TITLE, null, false));
        assertThrows(NullPointerException.class, () -> new ObjectiveYear(Year.of(2027), null, List.of(TARGET)));
        assertThrows(NullPointerException.class, () -> new EvidenceWindow.Since(null, FilingStep.APPLICATION));
        assertThrows(NullPointerException.class, () -> new EvidenceWindow.WithinDays(1, null));
        assertThrows(
                NullPointerException.class,
                () -> new EvidenceRequirement(EVIDENCE.anyOf(), TITLE, null, EvidenceCondition.ALWAYS));
    }

    private static void refused(String message, Executable construction) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, construction).getMessage());
    }

    private static String told(EvidenceWindow window) {
        return window.fold(
                anytime -> "anytime",
                since -> "since " + since.first(),
                within -> "within " + within.days(),
                phase -> "phase");
    }

    private static Programme programme(
            int from, int until, List<ProgrammeAxis> axes, List<ActionDomain> domains, List<ProgrammeFunding> funding) {
        return new Programme(TITLE, Year.of(from), Year.of(until), axes, domains, funding, TEXT);
    }

    private static Objective objective(List<EvidenceRequirement> evidence, List<Target> targets) {
        return new Objective(ObjectiveId.of("D2.O1"), TITLE, evidence, targets, TEXT);
    }

    private static Objective objective(boolean mandatory, List<ObjectiveYear> years) {
        return new Objective(ObjectiveId.of("D2.O1"), TITLE, mandatory, List.of(), List.of(), years, TEXT);
    }

    private static ObjectiveYear year(int year, List<EvidenceRequirement> evidence, List<Target> targets) {
        return new ObjectiveYear(Year.of(year), Published.of(evidence, TEXT), targets);
    }

    private static Prerequisite prerequisite(List<EvidenceRequirement> evidence) {
        return new Prerequisite(PrerequisiteId.of("D2.P1"), TITLE, evidence, TEXT);
    }

    private static EvidenceRequirement evidence(String kind) {
        return new EvidenceRequirement(
                List.of(EvidenceKind.of(kind)), TITLE, new EvidenceWindow.Anytime(), EvidenceCondition.ALWAYS);
    }
}
