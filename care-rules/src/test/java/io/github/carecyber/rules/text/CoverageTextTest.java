package io.github.carecyber.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.rules.attainment.ActivityCoverage;
import io.github.carecyber.rules.attainment.CheapestCompletion;
import io.github.carecyber.rules.attainment.CoverageVerdict;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTextTest {

    private static final FacilityFinessNumber A = FacilityFinessNumber.of("350001001");
    private static final FacilityFinessNumber B = FacilityFinessNumber.of("350001002");
    private static final FacilityFinessNumber C = FacilityFinessNumber.of("350001003");

    @Test
    void aCoverageThatIsNotReachedSaysWhatWouldBeEnough() {
        CoverageVerdict verdict =
                reachedBy(clinic(site(A, "Clinique du Parc", 6_500), site(B, "Clinique du Lac", 3_400)), Set.of(A, C));
        assertEquals("""
                Couverture de l’activité combinée\u00a0: non atteinte – 6\u202f500 sur 9\u202f900 (65,65\u00a0%)\u00a0; il faut au moins 66\u00a0%, soit 6\u202f534\u00a0: il manque 34
                Par entité géographique (EG), activité de 2024\u00a0:
                  - 350001001 Clinique du Parc\u00a0: 6\u202f500, couverte
                  - 350001002 Clinique du Lac\u00a0: 3\u202f400, non couverte
                erreur\u00a0: L’entité 350001003 est déclarée couverte, mais ne figure pas parmi celles du déclarant\u00a0; elle ne compte pas.
                Pour atteindre le seuil, il suffit de couvrir aussi\u00a0:
                  - 350001002 Clinique du Lac
                """, PlainText.in(Locale.FRENCH).of(verdict));
        assertEquals("""
                Coverage of the combined activity: not reached – 6,500 of 9,900 (65.65%); it takes at least 66%, that is 6,534: 34 more
                By site (EG), activity of 2024:
                  - 350001001 Clinique du Parc: 6,500, covered
                  - 350001002 Clinique du Lac: 3,400, not covered
                error: The entity 350001003 is declared as covered, but is none of the applicant’s; it does not count.
                To reach the threshold, it is enough to cover also:
                  - 350001002 Clinique du Lac
                """, PlainText.in(Locale.ENGLISH).of(verdict));
    }

    @Test
    void whatIsNotKnownIsSaid() {
        Facility undeclared = Facility.of(B, "Annexe").withClosed(LocalDate.of(2026, 1, 1));
        CoverageVerdict verdict = reachedBy(
                clinic(site(A, "Clinique du Parc", 70), site(C, "Clinique du Lac", 10), undeclared), Set.of(A));
        assertEquals(
                """
                Coverage of the combined activity: cannot tell – 70 of at least 80; it takes at least 66%
                By site (EG), activity of 2024:
                  - 350001001 Clinique du Parc: 70, covered
                  - 350001002 Annexe: activity not known, not covered, perhaps closed
                  - 350001003 Clinique du Lac: 10, not covered
                What is missing:
                """,
                PlainText.in(Locale.ENGLISH).of(verdict).lines().limit(6).reduce("", (all, line) -> all + line + "\n"));
    }

    @Test
    void oneSiteAloneHasNoThreshold() {
        assertEquals(
                """
                Coverage of the combined activity: not applicable, as there are not several entities
                By site (EG), activity of 2024:
                  - 350001001 Clinique du Parc: 70, not covered
                """, PlainText.in(Locale.ENGLISH).of(reachedBy(clinic(site(A, "Clinique du Parc", 70)), Set.of())));
    }

    @Test
    void theCheapestCompletionHasItsCostAndItsProof() {
        CheapestCompletion cheapest = reachedBy(
                        clinic(site(A, "Clinique du Parc", 70), site(B, "Clinique du Lac", 70)), Set.of())
                .cheapest(Map.of(A, Euros.of("1200"), B, Euros.of("300.50")))
                .orElseThrow();
        assertEquals(
                "Cheapest further entities: 350001001, 350001002, for €1,500.50\n",
                PlainText.in(Locale.ENGLISH).of(cheapest));
        assertEquals(
                "Complément le moins coûteux\u00a0: aucun, pour 3,00\u00a0€\u00a0; aucun ne coûte moins de 2,00\u00a0€\n",
                PlainText.in(Locale.FRENCH).of(new CheapestCompletion(List.of(), Euros.of("3"), Euros.of("2"))));
    }

    private static CoverageVerdict reachedBy(LegalEntity clinic, Set<FacilityFinessNumber> sites) {
        return ActivityCoverage.of(clinic, Year.of(2024), Share.ofPercent(66)).reachedBy(Set.of(), sites);
    }

    private static LegalEntity clinic(Facility... sites) {
        return LegalEntity.of(LegalEntityFinessNumber.of("350000022"), "Clinique")
                .withFacilities(List.of(sites));
    }

    private static Facility site(FacilityFinessNumber number, String name, long activity) {
        return Facility.of(number, name).withCombinedActivity(YearlyFigures.of(2024, activity));
    }
}
