package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.DocumentOutcome;
import io.github.carecyber.rules.cases.AttainmentCase;
import io.github.carecyber.rules.cases.AttainmentExpectation;
import io.github.carecyber.rules.cases.Case;
import io.github.carecyber.rules.cases.CaseCheck;
import io.github.carecyber.rules.cases.CaseFile;
import io.github.carecyber.rules.cases.CaseResults;
import io.github.carecyber.rules.cases.ExpectedObjective;
import io.github.carecyber.rules.cases.ObjectivePart;
import io.github.carecyber.rules.text.PlainText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The situations that a jurist wrote for the calls of the catalogue, and for a made-up call that is extended. */
class CasesTest {

    private static final String CALL = ".call.json";

    @TestFactory
    Stream<DynamicTest> everyCaseIsAnsweredAsExpected() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> {
                    CaseResults results = CaseCheck.of(callOf(file)).check(cases(file));
                    assertTrue(
                            results.areAsExpected(),
                            () -> PlainText.of(JsonRules.catalog(), Locale.FRENCH)
                                    .of(results));
                }));
    }

    @Test
    void everyCallOfTheCatalogueHasCases() throws IOException {
        Set<CallId> tried = new HashSet<>();
        int count = 0;
        for (Path file : files()) {
            CaseFile cases = cases(file);
            count += cases.cases().size();
            if (cases.call() != null) {
                tried.add(cases.call());
            }
            Set<String> used = cases.cases().stream()
                    .map(Case::applicant)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            assertEquals(cases.applicants().keySet(), used, () -> file + " describes applicants that no case uses");
            Set<String> declared =
                    attainment(cases).map(AttainmentCase::declaration).collect(Collectors.toSet());
            assertEquals(
                    cases.declarations().keySet(), declared, () -> file + " describes declarations that no case uses");
        }
        assertEquals(
                CallCatalog.standard().calls().stream().map(FundingCall::id).collect(Collectors.toSet()), tried);
        assertTrue(count >= 280, count + " cases");
    }

    /** Whatever the catalogue comes to ask for, a case must say when it is reached and when it is not. */
    @Test
    void everyDocumentAndTargetThatACallAsksForDecidesACase() throws IOException {
        for (Path file : files()) {
            CaseFile cases = cases(file);
            List<AttainmentExpectation> expected =
                    attainment(cases).map(AttainmentCase::expected).toList();
            if (expected.isEmpty()) {
                continue;
            }
            for (Objective objective : callOf(file).objectives().value().orElse(List.of())) {
                List<ExpectedObjective> stated = expected.stream()
                        .map(each -> each.objectives().get(objective.id()))
                        .filter(Objects::nonNull)
                        .toList();
                List<EvidenceRequirement> documents = new ArrayList<>(objective.evidence());
                List<Target> targets = new ArrayList<>(objective.targets());
                for (ObjectiveYear year : objective.years()) {
                    documents.addAll(year.evidence().value().orElse(List.of()));
                    targets.addAll(year.targets());
                }
                for (EvidenceRequirement document : documents) {
                    String name = objective.id() + " " + document.anyOf();
                    assertTrue(
                            decides(stated, Status.UNKNOWN, part -> isOf(document, part)),
                            () -> name + " is never missing");
                    if (!(document.window() instanceof EvidenceWindow.Anytime)) {
                        for (DocumentOutcome outcome : List.of(DocumentOutcome.TOO_OLD, DocumentOutcome.TOO_LATE)) {
                            assertTrue(
                                    decides(
                                            stated,
                                            Status.NOT_MET,
                                            part -> isOf(document, part) && part.outcome() == outcome),
                                    () -> name + " is never " + outcome);
                        }
                    }
                }
                for (Target target : targets) {
                    String name = nameOf(target);
                    for (Status status : List.of(Status.NOT_MET, Status.UNKNOWN)) {
                        assertTrue(
                                decides(stated, status, part -> name.equals(part.target())),
                                () -> objective.id() + " " + name + " is never decisive for " + status);
                    }
                }
            }
        }
    }

    private static boolean decides(List<ExpectedObjective> stated, Status status, Predicate<ObjectivePart> part) {
        return stated.stream()
                .filter(each -> each.status() == status)
                .map(ExpectedObjective::decisive)
                .filter(Objects::nonNull)
                .anyMatch(parts -> parts.stream().anyMatch(part));
    }

    private static boolean isOf(EvidenceRequirement document, ObjectivePart part) {
        return part.document() != null && document.anyOf().contains(part.document());
    }

    private static String nameOf(Target target) {
        return target.fold(
                coverage -> "coverage",
                Target.Score::measure,
                trajectory -> "trajectory",
                Target.Rate::measure,
                Target.Requirement::name);
    }

    private static Stream<AttainmentCase> attainment(CaseFile cases) {
        return cases.cases().stream().filter(AttainmentCase.class::isInstance).map(AttainmentCase.class::cast);
    }

    private static FundingCall callOf(Path file) throws IOException {
        CallId named = cases(file).call();
        return named == null
                ? read(DocumentType.CALL, Path.of(file.toString().replace(".json", CALL)))
                : CallCatalog.standard().call(named).orElseThrow();
    }

    private static CaseFile cases(Path file) throws IOException {
        return read(DocumentType.CASES, file);
    }

    private static <T> T read(DocumentType<T> type, Path file) throws IOException {
        Reading<T> reading = CareJson.read(type, Files.readAllBytes(file));
        return reading.value().orElseThrow(() -> new AssertionError(Findings.of(reading.report())));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> !file.toString().endsWith(CALL))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(CasesTest.class.getResource("cases")).toURI());
        } catch (URISyntaxException exception) {
            throw new AssertionError(exception);
        }
    }
}
