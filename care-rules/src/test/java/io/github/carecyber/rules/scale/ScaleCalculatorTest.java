package io.github.carecyber.rules.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.Bracket;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.call.Tiering;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.testkit.Calls;
import io.github.carecyber.rules.testkit.Criteria;
import io.github.carecyber.rules.text.PlainText;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScaleCalculatorTest {

    private static final LegalReference TEXT = LegalReference.of("Barème d’un autre dispositif", Confidence.OFFICIAL)
            .withArticle("annexe 2");

    private static final QuantityId APPLICATIONS = QuantityId.of("applications");
    private static final QuantityId ORGANISATIONS = QuantityId.of("organisations");
    private static final QuantityId PERSONS = QuantityId.of("persons");

    /** The published scale of another scheme, of operators of secure messaging, as the example that it is. */
    private static final Scale OPERATORS = Scale.sum(
                    Scale.perUnit(declared(APPLICATIONS), Euros.of("58.33")),
                    Scale.perUnit(declared(ORGANISATIONS), Euros.of("20.83")),
                    Scale.perUnit(declared(PERSONS), Euros.of("5.00")),
                    Scale.flat(Euros.of("6666.67")))
            .atMost(Euros.of("250000"));

    private static final Quantity STAFF = new Quantity.Measured(new Measure.Staff(ReferenceYears.only(2024)));

    private static final Scale BY_SIZE = Scale.tiered(
            STAFF,
            Tiering.WHOLE_AMOUNT,
            Bracket.upTo(299, Euros.of("20000")),
            Bracket.upTo(1_000, Euros.of("50000")),
            Bracket.beyond(Euros.of("80000")));

    @Test
    void theScaleOfAnotherSchemeIsWorkedOut() {
        DeclaredFigures small = operator(120, 60, 4_000);
        assertEquals(Euros.of("34916.07"), ceiling(OPERATORS, small));
        assertEquals(Euros.of("250000"), ceiling(OPERATORS, operator(120, 60, 50_000)));
        assertEquals(Euros.of("6666.67"), ceiling(OPERATORS, operator(0, 0, 0)));
    }

    @Test
    void aCapThatTheKnownPartsReachDecides() {
        CeilingDerivation decided =
                derive(OPERATORS, DeclaredFigures.none().with(PERSONS, 48_667).with(APPLICATIONS, 1));
        assertEquals(Euros.of("250000"), decided.ceiling().orElseThrow());
        CeilingDerivation open =
                derive(OPERATORS, DeclaredFigures.none().with(PERSONS, 48_000).with(APPLICATIONS, 1));
        assertEquals(
                new AmountRange(Euros.of("246725.00"), Euros.of("250000")),
                open.step().amount());
        assertEquals(List.of("/quantities/organisations"), missing(open));
    }

    @Test
    void whatIsMissingIsNamedAndNeverZero() {
        CeilingDerivation derivation = derive(OPERATORS, DeclaredFigures.none().with(ORGANISATIONS, 3));
        assertTrue(derivation.ceiling().isEmpty());
        assertEquals(List.of("/quantities/applications", "/quantities/persons"), missing(derivation));
    }

    @Test
    void whatCannotChangeTheCeilingIsNotMissing() {
        Scale costs = Scale.shareOfCosts(Share.ofPercent(70), RoundingMode.DOWN);
        Scale capped = new Scale.AtMost(costs, BY_SIZE);
        assertEquals(List.of("/costs"), missing(calculator(capped).derive(clinic(320L, null), DeclaredFigures.none())));
        assertEquals(
                List.of("/costs", "/applicant/facilities/0/staff"),
                missing(calculator(capped).derive(clinic(null, null), DeclaredFigures.none())));
        assertEquals(
                Euros.of("700.00"),
                calculator(capped)
                        .derive(clinic(null, null), DeclaredFigures.none().withCosts(Euros.of("1000")))
                        .ceiling()
                        .orElseThrow());
        assertEquals(
                List.of("/applicant/facilities/0/staff"),
                missing(calculator(new Scale.AtLeast(BY_SIZE, new Scale.AtMost(costs, Scale.flat(Euros.of("20000")))))
                        .derive(clinic(null, null), DeclaredFigures.none())));
    }

    @Test
    void aBracketEndsWhereItSays() {
        assertEquals(
                List.of("20000.00", "20000.00", "50000.00", "50000.00", "80000.00", "80000.00"),
                List.of(0L, 299L, 300L, 1_000L, 1_001L, Long.MAX_VALUE).stream()
                        .map(staff -> calculator(BY_SIZE)
                                .derive(clinic(staff, null), DeclaredFigures.none())
                                .ceiling()
                                .orElseThrow()
                                .toString())
                        .toList());
    }

    @Test
    void theTieringsDifferAsTheirDescriptionSays() {
        assertEquals(Euros.of("13000.00"), tiered(Tiering.MARGINAL, 1_200));
        assertEquals(Euros.of("6000.00"), tiered(Tiering.WHOLE_PER_UNIT, 1_200));
        assertEquals(Euros.of("5.00"), tiered(Tiering.WHOLE_AMOUNT, 1_200));
        assertEquals(Euros.of("12000.00"), tiered(Tiering.MARGINAL, 1_000));
        assertEquals(Euros.of("12000.00"), tiered(Tiering.WHOLE_PER_UNIT, 1_000));
        assertEquals(Euros.ZERO, tiered(Tiering.MARGINAL, 0));
    }

    @Test
    void aShareOfCostsRoundsAsItSays() {
        DeclaredFigures costs = DeclaredFigures.none().withCosts(Euros.of("0.25"));
        Share half = Share.of(1, 2);
        assertEquals(Euros.of("0.12"), ceiling(Scale.shareOfCosts(half, RoundingMode.DOWN), costs));
        assertEquals(Euros.of("0.13"), ceiling(Scale.shareOfCosts(half, RoundingMode.HALF_UP), costs));
        assertEquals(Euros.of("0.12"), ceiling(Scale.shareOfCosts(half, RoundingMode.HALF_EVEN), costs));
        assertEquals(
                List.of("/costs"), missing(derive(Scale.shareOfCosts(half, RoundingMode.UP), DeclaredFigures.none())));
        assertEquals(Euros.ZERO, ceiling(Scale.shareOfCosts(Share.NONE, RoundingMode.UP), DeclaredFigures.none()));
    }

    @Test
    void aScaleThatIsNotPublishedIsAwaited() {
        CeilingDerivation derivation = ScaleCalculator.of(
                        Calls.of(Criteria.constant().sample()))
                .derive(clinic(320L, null), DeclaredFigures.none());
        assertTrue(derivation.ceiling().isEmpty());
        assertEquals(
                List.of(new Gap.NotPublished(
                        BilingualText.of("barème du plafond", "scale of the ceiling"), Calls.TEXT.title())),
                derivation.gaps());
        assertEquals("""
                Plafond\u00a0: indéterminé
                Il manque\u00a0:
                  - barème du plafond\u00a0: non publié, texte attendu\u00a0: Arrêté d’essai
                """, PlainText.in(Locale.FRENCH).of(derivation));
    }

    @Test
    void theSitesOfTheCallAreReadOnTheDayOfFilingInItsZone() {
        FundingCall call = Calls.of(Criteria.constant().sample())
                .withCeiling(Published.assumed(
                        Scale.perUnit(new Quantity.Measured(new Measure.Sites()), Euros.of("100")), "essai"));
        Facility closed = Facility.of(FacilityFinessNumber.of("750100042"), "B").withClosed(LocalDate.of(2025, 10, 16));
        Application application = clinic(1L, closed);
        assertEquals("200.00", ceilingOf(call, application.withFiled(FilingMoment.parse("2025-10-15"))));
        assertEquals(
                "100.00",
                ceilingOf(call, application.withFiled(FilingMoment.parse("2025-10-15T23:30Z"))),
                "it was the 16th in Paris");
        CeilingDerivation undated = ScaleCalculator.of(call).derive(application, DeclaredFigures.none());
        assertEquals(List.of("/filed"), missing(undated));
        assertEquals(
                new AmountRange(Euros.of("100"), Euros.of("200")),
                undated.step().amount());
    }

    @Test
    void noYearDeclaredReadsDifferentlyFromZeroDeclared() {
        Quantity elseZero =
                new Quantity.Measured(new Measure.Staff(ReferenceYears.hospiConnectStaff(ReferenceYears.Scope.SITE)));
        Scale scale = Scale.perUnit(elseZero, Euros.of("1"));
        String declared =
                PlainText.in(Locale.ENGLISH).of(calculator(scale).derive(clinic(0L, null), DeclaredFigures.none()));
        String none =
                PlainText.in(Locale.ENGLISH).of(calculator(scale).derive(clinic(null, null), DeclaredFigures.none()));
        assertTrue(declared.contains("read: 0, /applicant/facilities/0/staff/2024\n"), declared);
        assertTrue(none.contains("read: 0, /applicant/facilities/0/staff (not declared, counted as zero)\n"), none);
    }

    @Test
    void aSiteThatIsStatedTwiceAndDifferentlyTellsNothing() {
        Facility site = Facility.of(FacilityFinessNumber.of("750100042"), "B").withStaff(YearlyFigures.of(2024, 5));
        Application twice = Application.of(
                ApplicationId.of("A1"), Calls.ID, entity(List.of(site, site.withStaff(YearlyFigures.of(2024, 6)))));
        CeilingDerivation derivation = calculator(BY_SIZE).derive(twice, DeclaredFigures.none());
        assertEquals(
                new AmountRange(Euros.of("20000"), Euros.of("80000")),
                derivation.step().amount());
        assertEquals(2, derivation.gaps().size());
        assertTrue(derivation.gaps().stream().allMatch(Gap.CannotTell.class::isInstance));
    }

    @Test
    void anApplicationWithoutAnApplicantMissesIt() {
        Application nobody = new Application(null, null, null, null, List.of());
        assertEquals(List.of("/applicant"), missing(calculator(BY_SIZE).derive(nobody, DeclaredFigures.none())));
        assertEquals(List.of("/applicant"), missing(derive(BY_SIZE, DeclaredFigures.none())));
        Application empty = Application.of(ApplicationId.of("A1"), Calls.ID, entity(List.of()));
        assertEquals(
                List.of("/applicant/facilities"), missing(calculator(BY_SIZE).derive(empty, DeclaredFigures.none())));
    }

    @Test
    void whatIsTooLargeForAnAmountIsSaidAndUnderACapDoesNotMatter() {
        Scale huge = Scale.perUnit(declared(PERSONS), Euros.ofCents(Long.MAX_VALUE));
        DeclaredFigures many = DeclaredFigures.none().with(PERSONS, Long.MAX_VALUE);
        for (Scale scale : List.of(huge, Scale.sum(huge, huge))) {
            CeilingDerivation derivation = derive(scale, many);
            assertTrue(derivation.ceiling().isEmpty());
            assertEquals(
                    List.of("the calculation exceeds the largest amount that can be expressed (/ceiling)"),
                    derivation.gaps().stream()
                            .map(gap -> PlainText.in(Locale.ENGLISH).of(gap))
                            .toList());
            assertEquals(Euros.of("250000"), ceiling(scale.atMost(Euros.of("250000")), many));
        }
        assertEquals(
                Euros.ofCents(Long.MAX_VALUE),
                ceiling(huge, DeclaredFigures.none().with(PERSONS, 1)));
        assertTrue(derive(
                        Scale.sum(huge, Scale.flat(Euros.ofCents(1))),
                        DeclaredFigures.none().with(PERSONS, 1))
                .ceiling()
                .isEmpty());
        Scale free = Scale.perUnit(declared(PERSONS), Euros.ZERO);
        assertEquals(Euros.ZERO, ceiling(free, DeclaredFigures.none()));
    }

    @Test
    void aPriceBelowTheCentIsThatOfSeveralUnitsAndRoundedOnce() {
        DeclaredFigures stays = DeclaredFigures.none().with(PERSONS, 2_501);
        Scale scale = Scale.perUnits(declared(PERSONS), Euros.of("5.00"), 1_000, RoundingMode.HALF_UP);
        assertEquals(Euros.of("12.51"), ceiling(scale, stays));
        assertEquals(
                Euros.of("12.50"),
                ceiling(Scale.perUnits(declared(PERSONS), Euros.of("5.00"), 1_000, RoundingMode.DOWN), stays));
        assertEquals(
                Euros.of("0.03"),
                ceiling(
                        Scale.perUnits(declared(PERSONS), Euros.of("3.00"), 1_000, RoundingMode.UP),
                        DeclaredFigures.none().with(PERSONS, 7)));
        CeilingDerivation derivation = derive(scale, stays);
        String english = PlainText.in(Locale.ENGLISH).of(derivation);
        assertTrue(english.contains("per 1,000, rounded to the nearest cent, half a cent upwards"), () -> english);
        String french = PlainText.in(Locale.FRENCH).of(derivation);
        assertTrue(french.contains("arrondi au centime le plus proche, le demi-centime vers le haut"), () -> french);
    }

    @Test
    void aPriceOfSeveralUnitsMayExceedAnAmountOnTheWayAndNotAtTheEnd() {
        Scale scale = Scale.perUnits(declared(PERSONS), Euros.ofCents(Long.MAX_VALUE), Long.MAX_VALUE, RoundingMode.UP);
        assertEquals(
                Euros.ofCents(Long.MAX_VALUE),
                ceiling(scale, DeclaredFigures.none().with(PERSONS, Long.MAX_VALUE)));
        Scale huge = Scale.perUnits(declared(PERSONS), Euros.ofCents(Long.MAX_VALUE), 2, RoundingMode.UP);
        assertTrue(
                derive(huge, DeclaredFigures.none().with(PERSONS, 3)).ceiling().isEmpty());
        Scale free = Scale.perUnits(declared(PERSONS), Euros.ZERO, 2, RoundingMode.UP);
        assertEquals(Euros.ZERO, ceiling(free, DeclaredFigures.none()));
    }

    @Test
    void moreStaffThanCanBeCountedIsSaid() {
        Facility other = Facility.of(FacilityFinessNumber.of("750100042"), "B").withStaff(YearlyFigures.of(2024, 1));
        Application application = clinic(Long.MAX_VALUE, other);
        assertEquals(
                Euros.of("80000"),
                calculator(BY_SIZE)
                        .derive(application, DeclaredFigures.none())
                        .ceiling()
                        .orElseThrow());
        CeilingDerivation priced =
                calculator(Scale.perUnit(STAFF, Euros.of("0.01"))).derive(application, DeclaredFigures.none());
        assertEquals(
                List.of("more than can be counted (/applicant)"),
                priced.gaps().stream()
                        .map(gap -> PlainText.in(Locale.ENGLISH).of(gap))
                        .toList());
    }

    @Test
    void aCeilingBecomesAClaim() {
        CeilingDerivation derivation = calculator(BY_SIZE).derive(clinic(320L, null), DeclaredFigures.none());
        assertEquals(ApplicationId.of("A1"), derivation.application());
        assertEquals(
                new Claim(ClaimId.of("A1"), Euros.of("50000"), Euros.ZERO, null, null, null, null, null),
                Claim.of(ClaimId.of("A1"), derivation.ceiling().orElseThrow()));
    }

    @Test
    void declaredFiguresAreNotNegative() {
        assertThrows(
                IllegalArgumentException.class, () -> DeclaredFigures.none().with(PERSONS, -1));
        assertThrows(
                IllegalArgumentException.class, () -> DeclaredFigures.none().withCosts(Euros.of("-0.01")));
        assertEquals(
                new DeclaredFigures(Map.of(PERSONS, 2L), Euros.ZERO),
                DeclaredFigures.none().with(PERSONS, 1).with(PERSONS, 2).withCosts(Euros.ZERO));
    }

    @Test
    void aCalculationReadsInFrench() {
        Scale scale = new Scale.AtMost(
                Scale.sum(
                        Scale.tiered(
                                STAFF,
                                Tiering.MARGINAL,
                                Bracket.upTo(100, Euros.of("12")),
                                Bracket.beyond(Euros.of("5"))),
                        Scale.shareOfCosts(Share.of(1, 3), RoundingMode.DOWN)),
                BY_SIZE);
        DeclaredFigures costs = DeclaredFigures.none().withCosts(Euros.of("1000"));
        assertEquals("""
                Plafond\u00a0: 2\u202f633,33\u00a0€
                Barème\u00a0: «\u00a0Barème d’un autre dispositif, annexe 2\u00a0» [source officielle]
                Calcul\u00a0:
                  2\u202f633,33\u00a0€  plafonnement (plafond sans effet)
                    2\u202f633,33\u00a0€  somme
                      2\u202f300,00\u00a0€  effectif\u00a0: 320, par tranches\u00a0: chaque unité au prix de sa tranche
                        1\u202f200,00\u00a0€  tranche 1, de 1 à 100\u00a0: 100 × 12,00\u00a0€
                        1\u202f100,00\u00a0€  tranche 2, à partir de 101\u00a0: 220 × 5,00\u00a0€
                        lu\u00a0: 320, /applicant/facilities/0/staff/2024
                      333,33\u00a0€  33,33\u00a0% (1/3) des dépenses engagées, 1\u202f000,00\u00a0€, arrondi au centime inférieur
                    50\u202f000,00\u00a0€  plafond, effectif\u00a0: 320, par tranches\u00a0: le montant de la tranche atteinte
                      50\u202f000,00\u00a0€  tranche 2, de 300 à 1\u202f000
                      lu\u00a0: 320, /applicant/facilities/0/staff/2024
                """, PlainText.in(Locale.FRENCH).of(calculator(scale).derive(clinic(320L, null), costs)));
    }

    @Test
    void anUnknownCeilingReadsInEnglish() {
        assertEquals(
                """
                Ceiling: cannot tell (between €26,666.67 and €250,000.00)
                Scale: “Barème d’un autre dispositif, annexe 2” [official source]
                Calculation:
                  between €26,666.67 and €250,000.00  capped (cannot tell whether the cap applies)
                    at least €26,666.67  sum
                      at least €0.00  number of applications: cannot tell × €58.33
                      at least €0.00  number of organisations: cannot tell × €20.83
                      €20,000.00  number of persons: 4,000 × €5.00
                        read: 4,000, /quantities/persons
                      €6,666.67  fixed amount
                    €250,000.00  cap, fixed amount
                What is missing:
                  - not declared: applications (number of applications)
                  - not declared: organisations (number of organisations)
                """,
                PlainText.in(Locale.ENGLISH)
                        .of(derive(OPERATORS, DeclaredFigures.none().with(PERSONS, 4_000))));
    }

    @Test
    void aFloorAndBracketsThatMayBeReachedReadInEnglish() {
        Scale scale = Scale.tiered(
                        STAFF, Tiering.WHOLE_PER_UNIT, Bracket.upTo(100, Euros.of("12")), Bracket.beyond(Euros.of("5")))
                .atLeast(Euros.of("2000"));
        assertEquals(
                """
                Ceiling: cannot tell (at least €2,000.00)
                Scale: “Barème d’un autre dispositif, annexe 2” [official source]
                Calculation:
                  at least €2,000.00  with a floor (cannot tell whether the floor applies)
                    at least €0.00  staff: cannot tell, by brackets: all units at the price of the bracket reached
                      between €0.00 and €1,200.00  bracket 1, from 0 to 100: between 0 and 100 × €12.00
                      at least €505.00  bracket 2, from 101 on: at least 101 × €5.00
                    €2,000.00  floor, fixed amount
                What is missing:
                  - the file does not state: staff (/applicant/facilities/0/staff)
                """,
                PlainText.in(Locale.ENGLISH).of(calculator(scale).derive(clinic(null, null), DeclaredFigures.none())));
    }

    private static String ceilingOf(FundingCall call, Application application) {
        return ScaleCalculator.of(call)
                .derive(application, DeclaredFigures.none())
                .ceiling()
                .orElseThrow()
                .toString();
    }

    private static Euros tiered(Tiering tiering, long figure) {
        Scale scale = Scale.tiered(
                declared(PERSONS), tiering, Bracket.upTo(1_000, Euros.of("12")), Bracket.beyond(Euros.of("5")));
        return ceiling(scale, DeclaredFigures.none().with(PERSONS, figure));
    }

    private static DeclaredFigures operator(long applications, long organisations, long persons) {
        return DeclaredFigures.none()
                .with(APPLICATIONS, applications)
                .with(ORGANISATIONS, organisations)
                .with(PERSONS, persons);
    }

    private static Euros ceiling(Scale scale, DeclaredFigures figures) {
        return derive(scale, figures).ceiling().orElseThrow();
    }

    private static CeilingDerivation derive(Scale scale, DeclaredFigures figures) {
        return calculator(scale).derive(figures);
    }

    private static ScaleCalculator calculator(Scale scale) {
        return ScaleCalculator.of(Published.of(scale, TEXT), CallCalendar.PARIS);
    }

    private static List<String> missing(CeilingDerivation derivation) {
        return derivation.gaps().stream()
                .map(gap -> ((Gap.MissingFact) gap).path().toString())
                .toList();
    }

    /** A clinic of one site with staff of 2024, or none declared, and perhaps a second site. */
    private static Application clinic(@Nullable Long staff, @Nullable Facility second) {
        Facility first = Facility.of(FacilityFinessNumber.of("750100125"), "A");
        Facility counted = staff == null ? first : first.withStaff(YearlyFigures.of(2024, staff));
        return Application.of(
                ApplicationId.of("A1"), Calls.ID, entity(second == null ? List.of(counted) : List.of(counted, second)));
    }

    private static LegalEntity entity(List<Facility> sites) {
        return LegalEntity.of(LegalEntityFinessNumber.of("750712184"), "Clinique")
                .withFacilities(sites);
    }

    private static Quantity declared(QuantityId id) {
        return new Quantity.Declared(id, BilingualText.of("nombre (" + id + ")", "number of " + id));
    }
}
