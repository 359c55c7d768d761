package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.programme.Target;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The targets of HospiConnect 2026 to 2028 stand in the catalogue as the annex gives them, and nothing else. */
class HospiConnectCatalogTest {

    private static final FundingCall CALL =
            CallCatalog.standard().call(CallId.of("hospiconnect-2026")).orElseThrow();
    private static final List<Objective> OBJECTIVES = CALL.objectives().value().orElseThrow();
    private static final LegalReference ANNEX = LegalReference.of("Arrêté du 27 janvier 2026", Confidence.REPRODUCED)
            .withArticle("annexe")
            .withPublished(LocalDate.of(2026, 1, 29));

    @Test
    void theFirstObjectiveAloneIsMandatory() {
        assertEquals(
                List.of("2026", "1.0 mandatory", "1.1", "1.2", "1.3", "1.4", "2.1", "2.2"),
                OBJECTIVES.stream()
                        .map(each ->
                                each.id().value().replace("HOSPICONNECT.", "") + (each.mandatory() ? " mandatory" : ""))
                        .toList());
    }

    @Test
    void eachYearHasItsTargets() {
        List<String> targets = new ArrayList<>();
        for (Objective objective : OBJECTIVES) {
            assertEquals(List.of(), objective.evidence());
            assertEquals(List.of(), objective.targets());
            for (ObjectiveYear year : objective.years()) {
                year.targets()
                        .forEach(target -> targets.add(objective.id().value().replace("HOSPICONNECT.", "") + " "
                                + year.year() + ": " + told(target)));
            }
        }
        assertEquals(
                List.of(
                        "1.0 2027: Maturity indicators updated",
                        "1.0 2028: Maturity indicators updated",
                        "1.1 2027: RPPS known, from account creation, for the professions with an Order or registered by the ARS",
                        "1.1 2028: RPPS known for all DPI users",
                        "1.2 2027: Procedure described and working, automatic or manual",
                        "1.2 2027: Review of the rights at least yearly",
                        "1.2 2028: Automatic update from human resources, with a central account base",
                        "1.2 2028: Automatic yearly review of the rights",
                        "1.3 2027: Doctors and nurses equipped",
                        "1.3 2028: All DPI users equipped",
                        "1.3 2028: Degraded modes described",
                        "1.4 2027: Integrated access for doctors and nurses",
                        "1.4 2028: Integrated access for all entitled DPI users",
                        "2.1 2027: 3/4 of monthly patient flow over 1",
                        "2.1 2028: 9/10 of monthly patient flow over 1",
                        "2.2 2027: 2/5 of entitled DPI users over 1",
                        "2.2 2028: 3/5 of entitled DPI users over 1"),
                targets);
    }

    @Test
    void theDeliverablesOf2026AreDocuments() {
        assertEquals(
                List.of(List.of("scoping-note"), List.of("maturity-questionnaire")),
                documents("HOSPICONNECT.2026", 2026));
    }

    @Test
    void theApprovalMayHaveReservationsInTheFirstYearOnly() {
        assertEquals(
                List.of(
                        List.of("security-policy"),
                        List.of(
                                "authentication-approval-without-reservation",
                                "authentication-approval-with-reservation")),
                documents("HOSPICONNECT.1.0", 2027));
        assertEquals(
                List.of(List.of("authentication-approval-without-reservation")), documents("HOSPICONNECT.1.0", 2028));
    }

    @Test
    void whatShowsTheOtherTargetsIsAwaitedFromTheAnnexes() {
        for (Objective objective : OBJECTIVES.subList(2, OBJECTIVES.size())) {
            for (ObjectiveYear year : objective.years()) {
                assertEquals(
                        Published.awaited("annexes de l’arrêté du 27 janvier 2026"),
                        year.evidence(),
                        objective.toString());
            }
        }
    }

    @Test
    void everyObjectiveNamesTheAnnexAsReproduced() {
        assertTrue(OBJECTIVES.stream().allMatch(each -> each.reference().equals(ANNEX)));
        assertEquals(ANNEX, ((Published.Given<?>) CALL.objectives()).reference());
    }

    @Test
    void theFirstCallForProjectsNamesItsLaureatesAndAwaitsItsText() {
        FundingCall alpha = CallCatalog.standard()
                .call(CallId.of("hospiconnect-alpha-2024"))
                .orElseThrow();
        assertTrue(
                alpha.title().english().contains("15 laureates"), alpha.title().english());
        assertEquals(Published.awaited("texte de l’appel à projets HospiConnect"), alpha.objectives());
    }

    private static List<List<String>> documents(String objective, int year) {
        return OBJECTIVES.stream()
                .filter(each -> each.id().value().equals(objective))
                .flatMap(each -> each.years().stream())
                .filter(each -> each.year().equals(Year.of(year)))
                .flatMap(each -> each.evidence().value().orElseThrow().stream())
                .map(EvidenceRequirement::anyOf)
                .map(kinds -> kinds.stream().map(Object::toString).toList())
                .toList();
    }

    private static String told(Target target) {
        if (target instanceof Target.Rate rate) {
            return rate.atLeast() + " of " + rate.population().english() + " over " + rate.overMonths();
        }
        Target.Requirement requirement = (Target.Requirement) target;
        assertEquals(EvidenceCondition.ALWAYS, requirement.condition());
        return requirement.text().english();
    }
}
