package io.github.carecyber.json.tool;

import static io.github.carecyber.json.tool.CareToolTest.demo;
import static io.github.carecyber.json.tool.CareToolTest.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.tool.CareToolTest.Answer;
import io.github.carecyber.rules.remedy.Remedies;
import io.github.carecyber.rules.remedy.SupplyDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessRemediesTest {

    private static final String CLINIC = demo("application-clinic.json");
    private static final String HOME = demo("application-ehpad.json");
    private static final String WALLIS = demo("application-wallis-et-futuna.json");

    @Test
    void whatWouldMakeAnApplicantEligibleFollowsTheVerdict() {
        Answer answer = assess(WALLIS, "--lang", "fr");
        assertEquals(0, answer.exit(), answer.errors());
        assertTrue(answer.output().startsWith("INDÉTERMINÉ"), answer.output());
        assertTrue(
                answer.output()
                        .endsWith(
                                "\n\nPour être recevable\u00a0:\n  [à fournir] Fournir la pièce «\u00a0La PSSI\u00a0», révisée"
                                        + " entre le 16 juillet 2022 et la date de dépôt\n"),
                answer.output());
    }

    @Test
    void whereNothingCanBeDoneItIsSaidWhy() {
        Answer answer = assess(HOME);
        assertEquals(1, answer.exit(), answer.errors());
        String after = answer.output().substring(answer.output().indexOf("No document or change"));
        assertTrue(after.contains("  - Sector (a fact that cannot be changed)\n"), after);
        assertTrue(after.contains("  - Filed in time (a date that has passed)\n"), after);
        assertFalse(after.contains("Bounds"), after);
    }

    @Test
    void anEligibleApplicantHasNothingToChange() {
        Answer answer = assess(CLINIC);
        assertEquals(0, answer.exit(), answer.errors());
        assertEquals(
                run(words(CLINIC).filter(word -> !word.equals("--remedies")).toArray(String[]::new))
                        .output(),
                answer.output());
    }

    @Test
    void ofSeveralFilesEachHasItsOwnAfterItsSummary() {
        Answer answer = run(Stream.concat(
                        Stream.of("assess", CLINIC, WALLIS),
                        words(HOME, "--summary").skip(1))
                .toArray(String[]::new));
        assertEquals(1, answer.exit(), answer.errors());
        int way = answer.output().indexOf("\n\nTo become eligible:");
        int home = answer.output().indexOf("\n\n" + HOME + "\n");
        int obstacles = answer.output().indexOf("\n\nNo document or change");
        assertTrue(0 < way && way < home && home < obstacles, answer.output());
    }

    @Test
    void inJsonEachVerdictIsFollowedByItsRemedies() throws IOException {
        JsonNode one = new ObjectMapper().readTree(assess(WALLIS, "--json").output());
        assertEquals(List.of("care.verdict.v1", "care.remedies.v1"), one.findValuesAsText("format"));
        Remedies remedies = CareJson.read(DocumentType.REMEDIES, one.get(1).toString())
                .value()
                .orElseThrow();
        assertEquals(1, remedies.remedies().size());
        assertTrue(remedies.remedies().get(0).changes().get(0) instanceof SupplyDocument);
        JsonNode eligible = new ObjectMapper().readTree(assess(CLINIC, "--json").output());
        assertEquals(
                Remedies.none(),
                CareJson.read(DocumentType.REMEDIES, eligible.get(1).toString())
                        .value()
                        .orElseThrow());
        Answer several = run(
                Stream.concat(Stream.of("assess", CLINIC), words(HOME, "--json").skip(1))
                        .toArray(String[]::new));
        assertEquals(1, several.exit());
        assertEquals(
                List.of("care.verdict.v1", "care.remedies.v1", "care.verdict.v1", "care.remedies.v1"),
                new ObjectMapper().readTree(several.output()).findValuesAsText("format"));
    }

    @Test
    void aSearchThatReachedItsBoundsStatesThem(@TempDir Path folder) throws IOException {
        String call = Files.writeString(folder.resolve("call.json"), CareJson.write(DocumentType.CALL, anyOf(20)))
                .toString();
        String file = Files.writeString(
                        folder.resolve("application.json"),
                        Files.readString(Path.of(WALLIS)).replace("care-d2-2025", "any"))
                .toString();
        Answer answer = assess(file, "--call", call);
        assertTrue(
                answer.output()
                        .contains("\nThere may be other ways: the search reached its bounds.\nBounds of the search: "
                                + Remedies.MOST_REMEDIES + " ways, " + Remedies.MOST_CHANGES + " changes"),
                answer.output());
        assertTrue(assess(file, "--call", call, "--lang", "fr")
                .output()
                .contains("\nBornes de la recherche\u00a0: 10 voies,"));
    }

    private static FundingCall anyOf(int documents) {
        LegalReference text = LegalReference.of("Avis fictif", Confidence.OFFICIAL);
        List<Prerequisite> prerequisites = IntStream.range(0, documents)
                .mapToObj(number -> new Prerequisite(
                        PrerequisiteId.of("P" + number),
                        BilingualText.of("Pièce " + number, "Document " + number),
                        List.of(new EvidenceRequirement(
                                List.of(EvidenceKind.of("document-" + number)),
                                BilingualText.of("Pièce " + number, "Document " + number),
                                new EvidenceWindow.Anytime(),
                                EvidenceCondition.ALWAYS)),
                        text))
                .toList();
        return FundingCall.builder(
                        CallId.of("any"),
                        BilingualText.of("Appel fictif", "Fictitious call"),
                        DomainId.of("D2"),
                        text,
                        new CallCalendar(CallCalendar.PARIS, Map.of(), Published.awaited("avis")),
                        new Criterion.AnyOf(prerequisites.stream()
                                .<Criterion>map(each -> new Criterion.Evidenced(each.id()))
                                .toList()))
                .prerequisites(Published.of(prerequisites, text))
                .build();
    }

    private static Answer assess(String file, String... options) {
        return run(words(file, options).toArray(String[]::new));
    }

    private static Stream<String> words(String file, String... options) {
        List<String> words = new ArrayList<>(List.of("assess", file, "--as-of", "2026-11-23", "--remedies"));
        words.addAll(List.of("--register", demo("finess-sample.json")));
        words.addAll(Arrays.asList(options));
        return words.stream();
    }
}
