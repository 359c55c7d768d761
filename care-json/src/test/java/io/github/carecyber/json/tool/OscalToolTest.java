package io.github.carecyber.json.tool;

import static io.github.carecyber.json.tool.CareToolTest.demo;
import static io.github.carecyber.json.tool.CareToolTest.piped;
import static io.github.carecyber.json.tool.CareToolTest.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.oscal.PoamWriter;
import io.github.carecyber.json.tool.CareToolTest.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Plans in OSCAL on the command line. */
class OscalToolTest {

    private static final String PLAN = demo("plan-hospital.json");

    @Test
    void thePlanIsWrittenAsOfTheDayOnWhichItWasDrawnUp() throws IOException {
        var plan = CareJson.read(DocumentType.PLAN, Files.readString(Path.of(PLAN)))
                .value()
                .orElseThrow();
        Answer answer = run("oscal", PLAN);
        assertEquals(0, answer.exit(), answer.errors());
        assertEquals(PoamWriter.in(Locale.ENGLISH).of(plan, Instant.parse("2026-11-16T11:00:00Z")), answer.output());
        Answer french = run("oscal", PLAN, "--lang", "fr", "--as-of", "2026-11-23", "--json");
        assertEquals(PoamWriter.in(Locale.FRENCH).of(plan, Instant.parse("2026-11-23T11:00:00Z")), french.output());
    }

    @Test
    void aPlanThatCannotBeReadIsAnsweredWithWhatIsWrong() {
        Answer answer = piped("{\"format\": \"care.plan.v1\", \"actions\": 3}", "oscal", "-");
        assertEquals(2, answer.exit());
        assertTrue(answer.output().contains("/actions (line 1"), answer.output());
    }

    @Test
    void withoutADayNothingIsWritten() {
        String plan = "{\"format\": \"care.plan.v1\"}";
        assertEquals(2, piped(plan, "oscal", "-").exit());
        assertTrue(piped(plan, "oscal", "-").errors().contains("--as-of YYYY-MM-DD"));
        assertTrue(piped(plan, "oscal", "-", "--lang", "fr").errors().contains("--as-of AAAA-MM-JJ"));
        assertEquals(0, piped(plan, "oscal", "-", "--as-of", "2026-11-23").exit());
    }

    @Test
    void aDayForWhichOscalHasNoFormIsRefused() {
        Answer answer = run("oscal", PLAN, "--as-of", "1899-12-31");
        assertEquals(2, answer.exit());
        assertTrue(answer.errors().contains("from the year 1900 to 2999"), answer.errors());
        assertEquals("", answer.output());
    }
}
