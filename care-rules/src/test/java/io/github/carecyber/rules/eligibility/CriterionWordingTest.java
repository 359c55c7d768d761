package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.testkit.Applications;
import io.github.carecyber.rules.testkit.Calls;
import io.github.carecyber.rules.testkit.Criteria;
import io.github.carecyber.rules.testkit.Predicates;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** What conditions say: the same in both languages, and with everything filled in that the engine has to supply. */
class CriterionWordingTest {

    private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");
    private static final int TRIES = 4_000;

    @Example
    void everyWordingNeedsTheSameArgumentsInBothLanguages() {
        for (CriterionWording wording : Eligibility.wordings()) {
            for (BilingualText text :
                    List.of(wording.rule().title(), wording.rule().message(), wording.met(), wording.notApplicable())) {
                assertEquals(names(text.french()), names(text.english()), text::english);
            }
        }
    }

    @Example
    void everyAnswerThatAConditionCanGiveIsWordedInFull() {
        Set<String> reached = new TreeSet<>();
        Iterator<Criterion> criteria = samples(Criteria.any());
        Iterator<Application> applications = samples(Applications.any());
        for (int tried = 0; tried < TRIES; tried++) {
            Eligibility.of(Calls.of(criteria.next()), Predicates.ALL)
                    .assess(applications.next(), Calls.TODAY)
                    .explanation()
                    .nodes()
                    .forEach(node -> {
                        reached.add(node.rule() + " " + node.status());
                        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                            assertEquals(Set.of(), names(node.sentence(locale)), node.rule()::value);
                        }
                    });
        }
        Set<String> wanted = new TreeSet<>();
        for (CriterionWording wording : Eligibility.wordings()) {
            if (wording.rule().id().value().startsWith("eligibility.batch.")) {
                continue; // only in a batch, where BatchPropertyTest reads them
            }
            for (Status status : Status.values()) {
                if (status != Status.NOT_APPLICABLE) {
                    wanted.add(wording.rule().id() + " " + status);
                }
            }
        }
        wanted.addAll(Set.of(
                "eligibility.special-categories NOT_APPLICABLE",
                "eligibility.applies-through-group NOT_APPLICABLE",
                "eligibility.derogation NOT_APPLICABLE",
                "eligibility.custom NOT_APPLICABLE"));
        wanted.removeAll(Set.of(
                "eligibility.awaited-condition MET",
                "eligibility.awaited-condition NOT_MET",
                "eligibility.for-this-call UNKNOWN"));
        wanted.removeAll(reached);
        assertEquals(Set.of(), wanted, "never reached");
    }

    @Example
    void aRefusalBySitesSaysWhatTheyAreInstead() {
        Facility home = Facility.of(FacilityFinessNumber.parse("350000014"), "Site")
                .withCategory(FacilityCategory.of("500"))
                .withCareActivities(Set.of(CareActivity.LONG_TERM_CARE))
                .withAuthorisations(List.of(
                        Authorisation.of(CareActivity.LONG_TERM_CARE),
                        Authorisation.of(CareActivity.DIALYSIS)
                                .withPeriod(LocalDate.of(2010, 1, 1), LocalDate.of(2015, 1, 1))));
        Facility closed = Fixture.facility("355").withClosed(LocalDate.of(2020, 1, 1));
        assertRefusal(
                "Le candidat n’a aucun site ouvert d’un secteur visé\u00a0: sanitaire (secteurs de ses sites ouverts\u00a0: médico-social).",
                "The applicant has no open site of a sector concerned: health (sectors of its open sites: medico-social).",
                Fixture.health(),
                home,
                closed);
        assertRefusal(
                "Le candidat n’a aucun site ouvert d’une catégorie visée\u00a0: catégorie 355 (catégories de ses sites ouverts\u00a0:"
                        + " catégorie 500).",
                "The applicant has no open site of a category concerned: category 355 (categories of its open sites: category"
                        + " 500).",
                new SiteCriterion.CategoryIn(Published.of(Set.of(FacilityCategory.of("355")), Fixture.TEXT)),
                home,
                closed);
        assertRefusal(
                "Le candidat n’a aucun site ouvert dans une région visée\u00a0: Corse (régions de ses sites ouverts\u00a0: Bretagne).",
                "The applicant has no open site in a region concerned: Corse (regions of its open sites: Bretagne).",
                new SiteCriterion.RegionIn(Published.of(Set.of(Region.CORSE), Fixture.TEXT)),
                home,
                closed);
        assertRefusal(
                "Aucun site ouvert n’exerce une activité visée\u00a0: chirurgie (activités des sites ouverts\u00a0: soins de longue"
                        + " durée).",
                "No open site carries out an activity concerned: surgery (activities of the open sites: long-term care).",
                new SiteCriterion.ActivityIn(Published.of(Set.of(CareActivity.SURGERY), Fixture.TEXT)),
                home,
                closed);
        assertRefusal(
                "Aucun site ouvert ne détient, au jour du dépôt, une autorisation visée\u00a0: dialyse (autorisations en vigueur\u00a0:"
                        + " soins de longue durée).",
                "No open site holds, on the day of filing, an authorisation concerned: dialysis (authorisations that hold:"
                        + " long-term care).",
                new SiteCriterion.Authorised(Published.of(Set.of(CareActivity.DIALYSIS), Fixture.TEXT)),
                home,
                closed);
    }

    @Example
    void aRefusalWithoutAnOpenSiteSaysSo() {
        assertRefusal(
                "Le candidat n’a aucun site ouvert d’un secteur visé\u00a0: sanitaire (secteurs de ses sites ouverts\u00a0: aucun site n’est ouvert).",
                "The applicant has no open site of a sector concerned: health (sectors of its open sites: no site is open).",
                Fixture.health(),
                Fixture.facility("355").withClosed(LocalDate.of(2020, 1, 1)));
    }

    @Example
    void aSiteThatLiesInNoRegionIsNamedAsSuch() {
        assertRefusal(
                "Le candidat n’a aucun site ouvert dans une région visée\u00a0: Corse (régions de ses sites ouverts\u00a0: Bretagne, hors région).",
                "The applicant has no open site in a region concerned: Corse (regions of its open sites: Bretagne, no region).",
                new SiteCriterion.RegionIn(Published.of(Set.of(Region.CORSE), Fixture.TEXT)),
                Facility.of(FacilityFinessNumber.parse("970500001"), "Site de Saint-Pierre-et-Miquelon"),
                Facility.of(FacilityFinessNumber.parse("350000014"), "Site breton"));
    }

    @Example
    void aListThatIsAwaitedIsNamedByItsText() {
        SiteCriterion regions = new SiteCriterion.RegionIn(Published.awaited("annexe"));
        Facility closed = Fixture.facility("355").withClosed(LocalDate.of(2020, 1, 1));
        assertRefusal(
                "Le candidat n’a aucun site ouvert dans une région visée\u00a0: liste à paraître dans «\u00a0annexe\u00a0» (régions de ses sites ouverts\u00a0: aucun site n’est ouvert).",
                "The applicant has no open site in a region concerned: a list yet to be published in “annexe” (regions of its open sites: no site is open).",
                regions,
                closed);
        assertRefusal(
                "Aucun site ouvert ne remplit à lui seul toutes les conditions\u00a0: Région d’un site\u00a0: liste à paraître dans «\u00a0annexe\u00a0».",
                "No open site meets all of the conditions by itself: Region of a site: a list yet to be published in “annexe”.",
                new Criterion.SameSite(List.of(regions)),
                closed);
    }

    @Example
    void aConditionThatMustNotHoldIsNotSaidToAdmit() {
        for (CriterionWording wording : Eligibility.wordings()) {
            String id = wording.rule().id().value();
            if (id.startsWith("eligibility.batch.") || id.equals("eligibility.special-categories")) {
                continue; // no call can deny the former, and in the latter the call itself says what it admits
            }
            for (BilingualText text : List.of(wording.rule().message(), wording.met())) {
                assertFalse(text.french().matches("(?s).*\\b(?:admis|admet|demandé).*"), text::french);
                assertFalse(text.english().matches("(?s).*\\b(?:admit|asked for).*"), text::english);
            }
        }
        assertEquals("""
                Le dossier A1 n’est pas recevable pour l’appel test-call.
                - Situation exclue\u00a0: Catégorie de candidat – Le candidat est de la catégorie «\u00a0établissement privé à but lucratif\u00a0», qui est parmi les catégories visées\u00a0: établissement privé à but lucratif.
                """, summary(new Criterion.Not(forProfit()), Locale.FRENCH));
        assertEquals("""
                The application A1 is not eligible for the call test-call.
                - Excluded situation: Kind of applicant – The applicant is a private for-profit establishment, which is among the kinds concerned: private for-profit establishment.
                """, summary(new Criterion.Not(forProfit()), Locale.ENGLISH));
    }

    private static Criterion forProfit() {
        return new Criterion.KindIn(Published.of(Set.of(ApplicantKind.PRIVATE_FOR_PROFIT), Fixture.TEXT));
    }

    private static String summary(Criterion criterion, Locale locale) {
        return Eligibility.of(Fixture.call(criterion))
                .assess(Fixture.application(Fixture.clinic().withStatus(LegalStatus.of("95"))), Fixture.TODAY)
                .summary(locale);
    }

    private static void assertRefusal(String french, String english, Criterion criterion, Facility... sites) {
        Explanation refusal = Eligibility.of(Fixture.call(criterion))
                .assess(Fixture.application(Fixture.clinic().withFacilities(List.of(sites))), Fixture.TODAY)
                .explanation()
                .parts()
                .get(1);
        assertEquals(Status.NOT_MET, refusal.status());
        assertEquals(french, refusal.sentence(Locale.FRENCH));
        assertEquals(english, refusal.sentence(Locale.ENGLISH));
    }

    private static <T> Iterator<T> samples(Arbitrary<T> arbitrary) {
        return arbitrary.generator(TRIES).stream(new Random(1))
                .map(sample -> sample.value())
                .iterator();
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
