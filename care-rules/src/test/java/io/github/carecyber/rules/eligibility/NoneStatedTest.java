package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.wording.ValueText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That a site has none is an answer, and that nothing is said of it is a question. */
class NoneStatedTest {

    private static final Published<Set<CareActivity>> SURGERY =
            Published.of(Set.of(CareActivity.SURGERY), Fixture.TEXT);
    private static final Criterion ACTIVITY = new SiteCriterion.ActivityIn(SURGERY);
    private static final Criterion AUTHORISATION = new SiteCriterion.Authorised(SURGERY);
    private static final Facility SITE = Fixture.facility("365");

    @Test
    void aSiteWithoutCareActivitiesIsNotOneOfWhichNothingIsSaid() {
        assertMissing(ACTIVITY, "careActivities");
        Explanation none = explained(ACTIVITY, SITE.withCareActivities(Set.of()));
        assertEquals(Status.NOT_MET, none.status());
        assertEquals(List.of(), none.gaps());
        assertEquals(List.of("/applicant/facilities/0/careActivities aucune"), facts(none));
        assertEquals(
                "No open site carries out an activity concerned: surgery (activities of the open sites: none).",
                none.sentence(Locale.ENGLISH));
    }

    @Test
    void aSiteWithoutAuthorisationsIsNotOneOfWhichNothingIsSaid() {
        assertMissing(AUTHORISATION, "authorisations");
        Explanation none = explained(AUTHORISATION, SITE.withAuthorisations(List.of()));
        assertEquals(Status.NOT_MET, none.status());
        assertEquals(List.of(), none.gaps());
        assertEquals(List.of("/applicant/facilities/0/authorisations aucune"), facts(none));
        assertEquals(
                "Aucun site ouvert ne détient, au jour du dépôt, une autorisation visée\u00a0: chirurgie"
                        + " (autorisations en vigueur\u00a0: néant).",
                none.sentence(Locale.FRENCH));
    }

    @Test
    void whatIsStatedToBeNoneIsChangedAndNotSupplied() {
        Application planned = new Application(
                null,
                Fixture.CALL,
                Fixture.clinic()
                        .withFacilities(
                                List.of(SITE.withCareActivities(Set.of()).withAuthorisations(List.of()))),
                null,
                List.of());
        EligibilityVerdict verdict = Eligibility.of(Fixture.call(Criterion.allOf(ACTIVITY, AUTHORISATION)))
                .assess(planned, Fixture.TODAY);
        assertEquals(
                List.of("CHANGEABLE", "CHANGEABLE"),
                verdict.remedies().remedies().get(0).changes().stream()
                        .map(change -> change.nature().name())
                        .toList());
    }

    private static void assertMissing(Criterion criterion, String member) {
        Explanation unsaid = explained(criterion, SITE);
        assertEquals(Status.UNKNOWN, unsaid.status());
        DataPath place = DataPath.of("applicant", "facilities").index(0).key(member);
        assertEquals(List.of(new Gap.MissingFact(place)), unsaid.gaps());
    }

    private static Explanation explained(Criterion criterion, Facility site) {
        Application application = Fixture.application(Fixture.clinic().withFacilities(List.of(site)));
        return Eligibility.of(Fixture.call(criterion))
                .assess(application, Fixture.TODAY)
                .explanation()
                .leaves()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> facts(Explanation explanation) {
        return explanation.facts().stream()
                .map(fact -> fact.path() + " " + ValueText.in(Locale.FRENCH).of(fact.value()))
                .toList();
    }
}
