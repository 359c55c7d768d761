package io.github.carecyber.rules.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.DeclarationId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.testkit.Declarations;
import io.github.carecyber.rules.testkit.SecondCall;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A call whose targets rise from year to year, like HospiConnect. */
class YearlyTargetsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 15);
    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final String WITH = "approval-with-reservation";
    private static final String WITHOUT = "approval-without-reservation";

    private static final Objective APPROVAL = new Objective(
            ObjectiveId.of("1.0"),
            BilingualText.of("Homologation", "Approval"),
            true,
            List.of(),
            List.of(),
            List.of(
                    new ObjectiveYear(Year.of(2027), approval(WITHOUT, WITH), List.of()),
                    new ObjectiveYear(Year.of(2028), approval(WITHOUT), List.of())),
            SecondCall.ANNEX);

    private static final Objective DELIVERABLES = new Objective(
            ObjectiveId.of("2026"),
            BilingualText.of("Livrables", "Deliverables"),
            false,
            List.of(),
            List.of(),
            List.of(new ObjectiveYear(Year.of(2026), approval("scoping-note"), List.of())),
            SecondCall.ANNEX);

    private static Published<List<EvidenceRequirement>> approval(String... kinds) {
        return Published.of(
                List.of(SecondCall.document(EvidenceCondition.ALWAYS, new EvidenceWindow.Anytime(), kinds)),
                SecondCall.ANNEX);
    }

    private static Objective consent(Published<List<EvidenceRequirement>> evidence) {
        return new Objective(
                ObjectiveId.of("2.1"),
                BilingualText.of("Consentement", "Consent"),
                false,
                List.of(),
                List.of(),
                Stream.of(2027, 2028)
                        .map(year -> new ObjectiveYear(
                                Year.of(year), evidence, List.of(rate(year == 2027 ? "75 %" : "90 %"))))
                        .toList(),
                SecondCall.ANNEX);
    }

    private static Target rate(String atLeast) {
        return new Target.Rate("consent", Share.parse(atLeast), BilingualText.of("flux", "flow"), 1);
    }

    private static Status consent(Year year, RateReached... rates) {
        return consentVerdict(Published.of(List.of(), SecondCall.ANNEX), year, rates)
                .objectives()
                .get(0)
                .status();
    }

    private static AttainmentVerdict consentVerdict(
            Published<List<EvidenceRequirement>> evidence, Year year, RateReached... rates) {
        return assess(
                SecondCall.call(List.of(consent(evidence))),
                declaration(
                        year,
                        ObjectiveDeclaration.of(ObjectiveId.of("2.1"), ProofMode.DONE)
                                .withRates(List.of(rates))));
    }

    private static Declaration declaration(Year year, ObjectiveDeclaration... objectives) {
        return Declaration.of(DeclarationId.of("H"), SecondCall.ID, Declarations.hospital(0, 100))
                .withYear(year)
                .withObjectives(List.of(objectives));
    }

    private static AttainmentVerdict assess(FundingCall call, Declaration declaration) {
        return Attainment.of(call).assess(declaration, TODAY);
    }

    private static RateReached march(long counted, long outOf) {
        return RateReached.of("consent", counted, outOf).withFirstMonth(MARCH).withMonths(1);
    }

    @Test
    void ratesAreExact() {
        Year year = Year.of(2027);
        assertEquals(Status.MET, consent(year, march(3, 4)));
        assertEquals(Status.NOT_MET, consent(year, march(7_499_999_999_999_999L, 10_000_000_000_000_000L)));
        assertEquals(Status.MET, consent(year, march(7_500_000_000_000_000L, 10_000_000_000_000_000L)));
        assertEquals(Status.MET, consent(year, march(Long.MAX_VALUE, Long.MAX_VALUE)));
        assertEquals(Status.NOT_MET, consent(year, march(0, Long.MAX_VALUE)));
        assertEquals(Status.NOT_MET, consent(year, march(3, 4), march(1, 4)), "every rate declared counts");
    }

    @Test
    void aRateThatIsNoneOrOfAnotherTimeDecidesNothing() {
        Year year = Year.of(2027);
        assertEquals(Status.UNKNOWN, consent(year));
        assertEquals(Status.UNKNOWN, consent(year, march(5, 4)));
        assertEquals(Status.UNKNOWN, consent(year, march(-1, 4)));
        assertEquals(Status.UNKNOWN, consent(year, march(0, 0)));
        assertEquals(Status.UNKNOWN, consent(year, march(3, 4).withCounted(null)));
        assertEquals(Status.UNKNOWN, consent(year, march(3, 4).withMonths(12)));
        assertEquals(Status.UNKNOWN, consent(year, march(3, 4).withMonths(null)));
        assertEquals(Status.UNKNOWN, consent(year, march(3, 4).withFirstMonth(null)));
        assertEquals(Status.UNKNOWN, consent(year, march(1, 4).withFirstMonth(YearMonth.of(2026, 12))));
        assertEquals(Status.UNKNOWN, consent(year, march(3, 4).withFirstMonth(YearMonth.from(TODAY))));
        assertEquals(Status.MET, consent(year, march(3, 4).withFirstMonth(YearMonth.of(2027, 5))));
    }

    @Test
    void targetsAreThoseOfTheYearDeclared() {
        RateReached rate = march(4, 5);
        assertEquals(Status.MET, consent(Year.of(2027), rate));
        assertEquals(Status.UNKNOWN, consent(Year.of(2028), rate), "it was measured the year before");
        AttainmentVerdict none = consentVerdict(Published.of(List.of(), SecondCall.ANNEX), null, rate);
        assertEquals(Status.UNKNOWN, none.status());
        assertTrue(none.objectives().get(0).missing().toString().contains("year"));
        AttainmentVerdict other = consentVerdict(Published.of(List.of(), SecondCall.ANNEX), Year.of(2030), rate);
        assertEquals(Status.NOT_APPLICABLE, other.status());
        assertEquals(
                "attainment.year.unknown",
                other.report()
                        .violations()
                        .get(other.report().violations().size() - 1)
                        .rule()
                        .toString());
    }

    @Test
    void documentsThatNoTextNamesLeaveAnObjectiveOpen() {
        Published<List<EvidenceRequirement>> awaited = Published.awaited("annexes");
        AttainmentVerdict reached = consentVerdict(awaited, Year.of(2027), march(3, 4));
        assertEquals(Status.UNKNOWN, reached.status());
        assertTrue(reached.objectives().get(0).missing().get(0) instanceof Gap.NotPublished);
        assertEquals(
                Status.NOT_MET,
                consentVerdict(awaited, Year.of(2027), march(1, 4)).status());
        Published<List<EvidenceRequirement>> assumed = Published.assumed(List.of(), "the hospital");
        assertEquals(
                Status.MET, consentVerdict(assumed, Year.of(2027), march(3, 4)).status());
    }

    @Test
    void aYearMayAskForMoreThanTheOneBefore() {
        FundingCall call = SecondCall.call(List.of(DELIVERABLES, APPROVAL));
        ObjectiveDeclaration reserved = ObjectiveDeclaration.of(ObjectiveId.of("1.0"), ProofMode.DONE)
                .withEvidence(List.of(Evidence.of(EvidenceId.of("E"), EvidenceKind.of(WITH), TODAY)));
        AttainmentVerdict first = assess(call, declaration(Year.of(2027), reserved));
        assertEquals(Status.MET, first.status(), "the deliverables of 2026 are not asked for in 2027");
        assertEquals(Status.NOT_APPLICABLE, first.objectives().get(0).status());
        assertEquals(Status.MET, first.mandatory());
        AttainmentVerdict second = assess(call, declaration(Year.of(2028), reserved));
        assertEquals(Status.UNKNOWN, second.mandatory());
        assertEquals(
                Status.NOT_APPLICABLE,
                consentVerdict(Published.of(List.of(), SecondCall.ANNEX), Year.of(2027), march(3, 4))
                        .mandatory());
    }

    @Test
    void objectivesThatAreNotPublishedLeaveEverythingOpen() {
        AttainmentVerdict verdict = assess(SecondCall.builder().build(), declaration(Year.of(2027)));
        assertEquals(Status.UNKNOWN, verdict.status());
        assertEquals(Status.UNKNOWN, verdict.mandatory());
        assertEquals(1, verdict.gaps().size());
        assertEquals(List.of(), verdict.objectives());
    }
}
