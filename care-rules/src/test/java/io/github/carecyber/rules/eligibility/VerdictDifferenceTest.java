package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.testkit.Calls;
import io.github.carecyber.rules.text.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VerdictDifferenceTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 10, 19);
    private static final LocalDate AFTER = LocalDate.of(2025, 10, 20);
    private static final Application NOVEMBER = Fixture.complete().withFiled(FilingMoment.parse("2025-11-05"));

    @Test
    void anExtensionChangesTheAnswerOfTheSameFile() {
        Eligibility eligibility = Eligibility.of(extended());
        VerdictDifference difference = eligibility.assess(NOVEMBER, BEFORE).diff(eligibility.assess(NOVEMBER, AFTER));
        assertEquals("""
                NON RECEVABLE → RECEVABLE
                  [non rempli → rempli] Dépôt dans les délais
                      selon Arrêté d’essai [source officielle] (clôture des candidatures\u00a0: 31 octobre 2025, version 1 sur 2, connue depuis le 1er juillet 2025) → Arrêté de prolongation [source officielle] (clôture des candidatures\u00a0: 14 novembre 2025, version 2 sur 2, connue depuis le 20 octobre 2025)
                """, PlainText.in(Locale.FRENCH).of(difference));
        assertEquals("""
                NOT ELIGIBLE → ELIGIBLE
                  [not met → met] Filed in time
                      by Arrêté d’essai [official source] (closing of applications: 31 October 2025, version 1 of 2, known from 1 July 2025) → Arrêté de prolongation [official source] (closing of applications: 14 November 2025, version 2 of 2, known from 20 October 2025)
                """, PlainText.in(Locale.ENGLISH).of(difference));
        ChangedParameter closing = difference.conditions().stream()
                .flatMap(change -> change.parameters().stream())
                .findFirst()
                .orElseThrow();
        assertEquals(1, version(closing.before()));
        assertEquals(2, version(closing.after()));
    }

    @Test
    void twoVersionsOfAFileDifferInWhatTheyState() {
        FundingCall call =
                Fixture.call(Criterion.allOf(new Criterion.FiledInTime(), new Criterion.Evidenced(Fixture.POLICY)));
        Application draft = new Application(Fixture.complete().id(), Fixture.CALL, Fixture.clinic(), null, List.of());
        VerdictDifference difference = verdict(call, draft).diff(verdict(call, Fixture.complete()));
        assertEquals("""
                INDÉTERMINÉ → RECEVABLE
                  [indéterminé → rempli] Dépôt dans les délais
                      date de dépôt (/filed)\u00a0: aucune valeur → 15 octobre 2025
                      ne manque plus\u00a0: le dossier n’indique pas\u00a0: date de dépôt (/filed)
                  [indéterminé → rempli] PSSI
                      date de la pièce (/evidence/0/dated)\u00a0: aucune valeur → 3 mars 2025
                      selon Arrêté d’essai [source officielle] (La PSSI\u00a0: à partir du 16 juillet 2022) → Arrêté d’essai [source officielle] (La PSSI\u00a0: du 16 juillet 2022 au 15 octobre 2025)
                      ne manque plus\u00a0: le dossier n’indique pas\u00a0: date de dépôt (/filed)
                      ne manque plus\u00a0: le dossier ne contient pas la pièce « La PSSI », à savoir politique de sécurité du système d’information (PSSI), pour l’entité 010000222
                """, PlainText.in(Locale.FRENCH).of(difference));
        assertEquals("""
                CANNOT TELL → ELIGIBLE
                  [unknown → met] Filed in time
                      day of filing (/filed): no value → 15 October 2025
                      no longer missing: the file does not state: day of filing (/filed)
                  [unknown → met] Security policy
                      date of the document (/evidence/0/dated): no value → 3 March 2025
                      by Arrêté d’essai [official source] (The policy: from 16 July 2022) → Arrêté d’essai [official source] (The policy: 16 July 2022 to 15 October 2025)
                      no longer missing: the file does not state: day of filing (/filed)
                      no longer missing: the file does not hold the document “The policy”, that is information-security policy (PSSI), for the entity 010000222
                """, PlainText.in(Locale.ENGLISH).of(difference));
    }

    @Test
    void aDecisionOfTheAuthorityIsAChangeEvenIfItAgreesWithTheRules() {
        FundingCall call = Fixture.call(new Criterion.FiledInTime());
        AuthorityDecision agrees = new AuthorityDecision(
                DataPath.of("eligibility"), Status.MET, "Pli recommandé", "directeur de l’ARS", Fixture.TODAY);
        EligibilityVerdict without = verdict(call, Fixture.complete());
        EligibilityVerdict with = Eligibility.of(call).assess(Fixture.complete(), Fixture.TODAY, List.of(agrees));
        assertFalse(without.diff(with).isEmpty());
        assertEquals("""
                RECEVABLE – la réponse n’a pas changé.
                  [rempli] Dépôt dans les délais
                      décision de l’autorité\u00a0: aucune → rempli, par directeur de l’ARS le 1er janvier 2026, motif\u00a0: Pli recommandé (selon les règles\u00a0: rempli)
                """, PlainText.in(Locale.FRENCH).of(without.diff(with)));
    }

    @Test
    void anotherReasonOrAuthorOfADecisionIsAChangeToo() {
        Eligibility eligibility = Eligibility.of(Fixture.call(new Criterion.FiledInTime()));
        DataPath place = DataPath.of("eligibility");
        AuthorityDecision decision =
                new AuthorityDecision(place, Status.MET, "Pli recommandé", "directeur de l’ARS", Fixture.TODAY);
        EligibilityVerdict before = eligibility.assess(Fixture.complete(), Fixture.TODAY, List.of(decision));
        for (AuthorityDecision other : List.of(
                new AuthorityDecision(place, Status.MET, "Panne", decision.role(), decision.decided()),
                new AuthorityDecision(place, Status.MET, decision.reason(), "ministre", decision.decided()))) {
            EligibilityVerdict after = eligibility.assess(Fixture.complete(), Fixture.TODAY, List.of(other));
            assertTrue(before.diff(after).conditions().get(0).isDecisionChanged(), other::toString);
        }
        assertTrue(before.diff(before).isEmpty());
    }

    @Test
    void verdictsOnTwoCallsAreNotCompared() {
        EligibilityVerdict one = verdict(Fixture.call(new Criterion.FiledInTime()), Fixture.complete());
        EligibilityVerdict other = verdict(Calls.of(new Criterion.FiledInTime()), Fixture.complete());
        String message = assertThrows(IllegalArgumentException.class, () -> one.diff(other))
                .getMessage();
        assertTrue(message.contains("test-call") && message.contains("made-up-call"), message);
    }

    @Test
    void answersOnTwoApplicationsAreComparedAndSaidToBe() {
        FundingCall call = Fixture.call(new Criterion.FiledInTime());
        Application first = Fixture.complete();
        Application second = new Application(
                ApplicationId.of("A2"), first.call(), first.applicant(), first.filed(), first.evidence());
        VerdictDifference difference = verdict(call, first).diff(verdict(call, second));
        assertTrue(difference.isOfTwoApplications());
        assertEquals(
                List.of("A1", "A2"),
                List.of(
                        difference.applicationBefore().value(),
                        difference.applicationAfter().value()));
        assertEquals("""
                Note: these answers are on two different applications, A1 and then A2.
                ELIGIBLE – nothing has changed.
                """, PlainText.in(Locale.ENGLISH).of(difference));
        assertEquals("""
                Attention\u00a0: ces réponses portent sur deux dossiers différents, A1 puis A2.
                RECEVABLE – rien n’a changé.
                """, PlainText.in(Locale.FRENCH).of(difference));
        Application unnamed = new Application(null, first.call(), first.applicant(), first.filed(), first.evidence());
        VerdictDifference named = verdict(call, unnamed).diff(verdict(call, first));
        assertFalse(named.isOfTwoApplications());
        assertNull(named.applicationBefore());
        assertEquals(
                "ELIGIBLE – nothing has changed.\n",
                PlainText.in(Locale.ENGLISH).of(named));
    }

    @Test
    void theHourOfFilingIsShownWhereItDecides() {
        CallWindow window = new CallWindow(
                Dated.of(NAME, Published.of(LocalDate.of(2025, 9, 2), Fixture.TEXT), Knowledge.ALWAYS),
                Dated.of(NAME, Published.of(Deadline.parse("2025-10-31T17:00"), Fixture.TEXT), Knowledge.ALWAYS));
        FundingCall call = Fixture.call(new Criterion.FiledInTime(), window);
        Application inTime = Fixture.complete().withFiled(FilingMoment.parse("2025-10-31T17:00+01:00"));
        Application late = Fixture.complete().withFiled(FilingMoment.parse("2025-10-31T17:01+01:00"));
        assertEquals("""
                ELIGIBLE → NOT ELIGIBLE
                  [met → not met] Filed in time
                      day of filing (/filed): 31 October 2025 at 17:00 Paris time → 31 October 2025 at 17:01 Paris time
                """, PlainText.in(Locale.ENGLISH).of(verdict(call, inTime).diff(verdict(call, late))));
    }

    @Test
    void whoAppliesDiffersByTheFactsThatSaySo() {
        FundingCall call = Fixture.call(new Criterion.AppliesThroughGroup(Fixture.TEXT));
        Application group = Fixture.application(Fixture.group());
        Application hospital = Fixture.application(Fixture.hospital(Fixture.HOSPITAL));
        assertEquals("""
                RECEVABLE – la réponse n’a pas changé.
                  [rempli] Candidature portée par le GHT pour ses établissements
                      appartenance à un GHT (/applicant/membership) : aucune valeur → hors GHT
                      statut juridique (/applicant/status) : aucune valeur → 13
                      établissement support (/applicant/support) : 750712184 → aucune valeur
                      appartenance à un GHT (/applicant/members/0/membership) : 1 → aucune valeur
                      appartenance à un GHT (/applicant/members/1/membership) : 1 → aucune valeur
                """, PlainText.in(Locale.FRENCH).of(verdict(call, group).diff(verdict(call, hospital))));
    }

    @Test
    void nothingChangedIsSaid() {
        EligibilityVerdict verdict = verdict(Fixture.call(Fixture.whole()), Fixture.complete());
        assertEquals(
                "ELIGIBLE – nothing has changed.\n",
                PlainText.in(Locale.ENGLISH).of(verdict.diff(verdict)));
        assertEquals(
                "RECEVABLE – rien n’a changé.\n", PlainText.in(Locale.FRENCH).of(verdict.diff(verdict)));
    }

    @Test
    void aConditionThatOnlyOneOfTwoVersionsOfACallHasComesAndGoes() {
        EligibilityVerdict without = verdict(Fixture.call(Criterion.allOf(Fixture.health())), Fixture.complete());
        EligibilityVerdict with =
                verdict(Fixture.call(Criterion.allOf(Fixture.health(), new Criterion.Open())), Fixture.complete());
        ConditionChange came = only(without.diff(with));
        assertNull(came.before());
        assertTrue(came.isAnswerChanged());
        assertNull(only(with.diff(without)).after());
        assertEquals("""
                ELIGIBLE – the answer has not changed.
                  [absent → met] Applicant open in the register
                      closing day (/applicant/closed): no value → no closing day is stated
                """, PlainText.in(Locale.ENGLISH).of(without.diff(with)));
    }

    @Test
    void anArchiveThatNamesOneThingTwiceDoesNotDifferFromItself() {
        Parameter first = new Parameter(NAME, new Argument.Count(1), Fixture.TEXT, null, null);
        Parameter second = new Parameter(NAME, new Argument.Count(2), Fixture.TEXT, null, null);
        Fact here = new Fact(DataPath.of("filed"), new Argument.Count(1));
        Fact there = new Fact(DataPath.of("filed"), new Argument.Count(2));
        Explanation leaf = archived(List.of(here, there), List.of(first, second), List.of());
        Explanation twice = archived(List.of(), List.of(), List.of(leaf, leaf));
        EligibilityVerdict verdict = verdict(Fixture.call(Fixture.health()), Fixture.complete());
        EligibilityVerdict archive =
                EligibilityVerdict.archived(Fixture.CALL, null, Fixture.TODAY, twice, verdict.provenance());
        assertTrue(archive.diff(archive).isEmpty());
        EligibilityVerdict once = EligibilityVerdict.archived(
                Fixture.CALL, null, Fixture.TODAY, archived(List.of(), List.of(), List.of(leaf)), verdict.provenance());
        assertEquals(1, once.diff(archive).conditions().size());
    }

    @Test
    void aChangeIsOfSomething() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ConditionChange(null, null, List.of(), List.of(), List.of(), List.<Gap>of()));
        EligibilityVerdict verdict = verdict(Fixture.call(Fixture.health()), Fixture.complete());
        assertEquals(
                "later",
                assertThrows(NullPointerException.class, () -> verdict.diff(null))
                        .getMessage());
    }

    private static final BilingualText NAME = BilingualText.of("clôture des candidatures", "closing of applications");

    private static FundingCall extended() {
        LegalReference extension = LegalReference.of("Arrêté de prolongation", Confidence.OFFICIAL);
        return Fixture.call(
                new Criterion.FiledInTime(),
                new CallWindow(
                        Dated.of(NAME, Published.of(LocalDate.of(2025, 9, 2), Fixture.TEXT), Knowledge.ALWAYS),
                        new Dated<>(
                                NAME,
                                List.of(
                                        new Dated.Version<>(
                                                Published.of(Deadline.of(LocalDate.of(2025, 10, 31)), Fixture.TEXT),
                                                new Knowledge.From(LocalDate.of(2025, 7, 1))),
                                        new Dated.Version<>(
                                                Published.of(Deadline.of(LocalDate.of(2025, 11, 14)), extension),
                                                new Knowledge.From(AFTER))))));
    }

    private static Explanation archived(List<Fact> facts, List<Parameter> parameters, List<Explanation> parts) {
        return Explanation.archived(
                RuleId.of("eligibility.all-of"),
                DataPath.of("eligibility"),
                NAME,
                Status.MET,
                null,
                false,
                Arguments.none(),
                facts,
                parameters,
                List.of(),
                parts);
    }

    private static ConditionChange only(VerdictDifference difference) {
        assertEquals(1, difference.conditions().size());
        return difference.conditions().get(0);
    }

    private static int version(Parameter parameter) {
        return parameter.version().number();
    }

    private static EligibilityVerdict verdict(FundingCall call, Application application) {
        return Eligibility.of(call).assess(application, Fixture.TODAY);
    }
}
