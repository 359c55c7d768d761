package io.github.carecyber.rules.page;

import static io.github.carecyber.rules.page.ParsedPage.elements;
import static io.github.carecyber.rules.page.ParsedPage.parsed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.DeclarationId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.rules.attainment.Attainment;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.PaymentDue;
import io.github.carecyber.rules.attainment.PaymentFacts;
import io.github.carecyber.rules.attainment.RollUp;
import io.github.carecyber.rules.testkit.Declarations;
import io.github.carecyber.rules.testkit.SecondCall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AttainmentPageTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 20);

    private static final FundingCall CALL = SecondCall.call();

    private static final HospitalGroup GROUP = Declarations.group(60, 25, 15);

    private static final String HOSTILE =
            "</bdi></script><script>alert('\"&')</script>\u202e\u2066\u0000\u0007\ud800\uffff \u05d0";

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void thePageIsTheOneOnFile(String language) throws Exception {
        ParsedPage.assertOnFile("attainment-" + language + ".html", page(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void thePageIsStructuredAndSaysItsLanguage(String language) throws Exception {
        Document page = parsed(page(language));
        assertEquals(language, page.getDocumentElement().getAttribute("lang"));
        assertEquals("GHT", page.getElementsByTagName("h1").item(0).getTextContent());
        ParsedPage.assertStructured(page);
        ParsedPage.assertRunsAndLoadsNothing(page(language));
    }

    @Test
    void theThreeQuestionsAreAnsweredInTheirOrder() {
        String page = page("en");
        int open = page.indexOf("What is left to do</h2>");
        int deadlines = page.indexOf("Deadlines</h2>");
        int checklist = page.indexOf("Checklist</h2>");
        int payment = page.indexOf("Payment</h2>");
        int members = page.indexOf("Roll-up of the members’ declarations</h2>");
        int findings = page.indexOf("Findings</h2>");
        assertTrue(0 < open && open < deadlines && deadlines < checklist, page);
        assertTrue(checklist < payment && payment < members && members < findings, page);
    }

    @Test
    void whatIsLeftToDoSaysWhyAndByWhichText() throws Exception {
        List<String> rows = elements(parsed(page("en")), "table").stream()
                .filter(table -> table.getAttribute("class").equals("open-items"))
                .flatMap(table -> ParsedPage.elements(table, "tr").stream())
                .map(Element::getTextContent)
                .toList();
        assertTrue(rows.stream().anyMatch(row -> row.contains("D2.O4") && row.contains("too old")), rows::toString);
        assertTrue(
                rows.stream()
                        .anyMatch(row -> row.contains(
                                "16 July 2025 to 20 March 2026 (operational phase), by Arrêté du 3 juillet 2025")),
                rows::toString);
        assertTrue(
                rows.stream()
                        .anyMatch(row -> row.contains("60 of 100 (60%); it takes at least 66%, that is 66: 6 more")
                                && row.contains("010010001")),
                rows::toString);
    }

    @Test
    void thePlaceOfAConflictNamesTheFileOfTheMember() {
        assertTrue(page("en").contains("ch-1.json: /<wbr/>objectives"), page("en"));
    }

    @Test
    void whereAllIsDoneNothingIsLeft() {
        Declaration complete = Declarations.complete(CALL, GROUP, AS_OF);
        String page = AttainmentPage.in(Locale.ENGLISH).of(complete, assessed(complete));
        assertTrue(page.contains("Nothing: all that is asked is in order."), page);
        assertFalse(page.contains("to complete</span>"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aDeclarationOfWhichNothingIsStatedHasAPage(String language) throws Exception {
        for (Declaration declaration : List.of(
                Declaration.empty(), Declaration.empty().withObjectives(List.of(ObjectiveDeclaration.empty())))) {
            for (FundingCall call : List.of(CALL, SecondCall.builder().build())) {
                AttainmentVerdict verdict = Attainment.of(call).assess(declaration, AS_OF);
                ParsedPage.assertStructured(parsed(AttainmentPage.in(Locale.forLanguageTag(language))
                        .withCall(call)
                        .of(declaration, verdict)));
            }
        }
    }

    @Test
    void aTextCanNeitherLeaveItsPlaceNorHideAnother() throws Exception {
        HospitalGroup group = HospitalGroup.of(
                GroupId.of("GHT-1"),
                HOSTILE,
                Declarations.entity(0),
                GROUP.members().stream()
                        .map(member -> LegalEntity.of(Objects.requireNonNull(member.finess()), HOSTILE)
                                .withFacilities(member.facilities()))
                        .toList());
        Declaration declaration = changed(
                        Declarations.complete(CALL, group, AS_OF),
                        "D2.O1.C",
                        one -> one.withReason(HOSTILE)
                                .withCoveredEntities(List.of(Declarations.entity(1)))
                                .withRequirements(List.of(
                                        RequirementAnswer.of("care-service", true)
                                                .withAbsence(HOSTILE),
                                        RequirementAnswer.empty().withName(HOSTILE))))
                .withFiled(null);
        AttainmentVerdict verdict = assessed(declaration);
        RollUp rollUp = Attainment.of(CALL).rollUp(declaration, List.of(Declarations.complete(CALL, GROUP, AS_OF)));
        String text = AttainmentPage.in(Locale.FRENCH)
                .withCall(CALL)
                .withRollUp(rollUp, List.of(HOSTILE))
                .withPayment(PaymentDue.of(
                        Published.awaited(HOSTILE),
                        PaymentFacts.of(verdict.statuses(), Euros.of("10"), Euros.ZERO, Euros.ZERO)))
                .of(declaration, verdict);
        Document page = parsed(text);
        assertEquals(0, page.getElementsByTagName("script").getLength());
        assertTrue(text.chars().noneMatch(character -> Character.isISOControl(character) && character != '\n'));
        assertTrue(text.chars().noneMatch(character -> Character.getType(character) == Character.FORMAT));
    }

    @Test
    void aPageOfManyObjectivesAndDocumentsIsBoundedAndSaysWhatIsLeftOut() throws Exception {
        List<Objective> many = new ArrayList<>();
        for (int number = 0; number < 150; number++) {
            Objective one = SecondCall.objectives().get(number % 11);
            many.add(new Objective(
                    ObjectiveId.of("O" + number),
                    one.title(),
                    false,
                    one.evidence(),
                    one.targets(),
                    List.of(),
                    SecondCall.ANNEX));
        }
        long[] activities = new long[300];
        Arrays.fill(activities, 1);
        FundingCall call = SecondCall.call(many);
        Declaration complete = Declarations.complete(call, Declarations.group(activities), AS_OF);
        Declaration declaration = complete.withObjectives(complete.objectives().stream()
                .map(one -> one.withCoveredEntities(
                                one.coveredEntities().stream().limit(9).toList())
                        .withEvidence(Collections.nCopies(
                                200,
                                Evidence.of(
                                        EvidenceId.of("E"),
                                        one.evidence().isEmpty()
                                                ? EvidenceKind.of("other")
                                                : one.evidence().get(0).kind(),
                                        AS_OF))))
                .toList());
        String text = AttainmentPage.in(Locale.ENGLISH)
                .withCall(call)
                .of(declaration, Attainment.of(call).assess(declaration, AS_OF));
        parsed(text);
        assertTrue(text.length() < 2_000_000, () -> "characters: " + text.length());
        assertTrue(text.contains("The list is cut: and 50 more."), "objectives");
        assertTrue(text.contains("The table is cut: and "), "entities or items");
    }

    private static String page(String language) {
        Declaration declaration = declaration();
        AttainmentVerdict verdict = assessed(declaration);
        PaymentDue payment = PaymentDue.of(
                Published.assumed(
                        PaymentTerms.byObjective(
                                Share.ofPercent(20),
                                Map.of(
                                        ObjectiveId.of("D2.O1.A"),
                                        Share.ofPercent(40),
                                        ObjectiveId.of("D2.O4"),
                                        Share.ofPercent(40))),
                        "la direction financière (exemple)"),
                PaymentFacts.of(verdict.statuses(), Euros.of("100000"), Euros.of("55000"), Euros.of("20000")));
        return AttainmentPage.in(Locale.forLanguageTag(language))
                .withCall(CALL)
                .withPayment(payment)
                .withRollUp(rollUp(), List.of("ch-0.json", "ch-1.json"))
                .of(declaration, verdict);
    }

    /** Everything done but five things: one document missing, one too old, too little covered, a score that ages, and an unknown objective. */
    private static Declaration declaration() {
        Declaration declaration = Declarations.complete(CALL, GROUP, AS_OF).withFiled(null);
        declaration = changed(
                declaration, "D2.O1.B", one -> one.withEvidence(one.evidence().subList(0, 1)));
        declaration = changed(declaration, "D2.O1.C", one -> one.withCoveredEntities(List.of(Declarations.entity(0))));
        declaration = changed(
                declaration,
                "D2.O3.A",
                one -> one.withScores(one.scores().stream()
                        .map(score -> score.withMeasured(LocalDate.of(2026, 2, 10)))
                        .toList()));
        declaration = changed(
                declaration,
                "D2.O4",
                one -> one.withEvidence(one.evidence().stream()
                        .map(document -> document.withDated(LocalDate.of(2025, 7, 15)))
                        .toList()));
        List<ObjectiveDeclaration> objectives = new ArrayList<>(declaration.objectives());
        objectives.add(ObjectiveDeclaration.of(ObjectiveId.of("D9.O1"), ProofMode.DONE));
        return declaration.withObjectives(objectives);
    }

    private static RollUp rollUp() {
        Declaration own =
                Declaration.of(DeclarationId.of("G"), SecondCall.ID, GROUP).withFiled(FilingMoment.on(AS_OF));
        List<Declaration> members = new ArrayList<>();
        for (LegalEntity member : GROUP.members().subList(0, 2)) {
            members.add(Declarations.complete(CALL, member, AS_OF));
        }
        members.set(1, changed(members.get(1), "D2.O4", one -> one.withMode(ProofMode.NOT_REACHED)));
        return Attainment.of(CALL).rollUp(own, members);
    }

    private static AttainmentVerdict assessed(Declaration declaration) {
        return Attainment.of(CALL).assess(declaration, AS_OF);
    }

    private static Declaration changed(
            Declaration declaration, String objective, UnaryOperator<ObjectiveDeclaration> change) {
        return declaration.withObjectives(declaration.objectives().stream()
                .map(one -> ObjectiveId.of(objective).equals(one.objective()) ? change.apply(one) : one)
                .toList());
    }
}
