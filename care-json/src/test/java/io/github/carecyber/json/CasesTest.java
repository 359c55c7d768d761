package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.rules.cases.CaseCheck;
import io.github.carecyber.rules.cases.CaseFile;
import io.github.carecyber.rules.cases.CaseResults;
import io.github.carecyber.rules.text.PlainText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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
                    .map(each -> each.applicant())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            assertEquals(cases.applicants().keySet(), used, () -> file + " describes applicants that no case uses");
        }
        assertEquals(
                CallCatalog.standard().calls().stream().map(FundingCall::id).collect(Collectors.toSet()), tried);
        assertTrue(count >= 90, count + " cases");
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
