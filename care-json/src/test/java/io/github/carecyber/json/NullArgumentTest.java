package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.csv.AllocationCsv;
import io.github.carecyber.json.finess.LegacyFinessReader;
import io.github.carecyber.json.oscal.PoamWriter;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NullArgumentTest {

    private static final byte[] BYTES = {'{', '}'};

    @Test
    void everyReaderRefusesNullByName() {
        assertNamed("type", () -> CareJson.read(null, "{}"));
        assertNamed("type", () -> CareJson.read(null, BYTES));
        assertNamed("type", () -> CareJson.read(null, InputStream.nullInputStream()));
        assertNamed("source", () -> CareJson.read(DocumentType.PLAN, (String) null));
        assertNamed("source", () -> CareJson.read(DocumentType.PLAN, (byte[]) null));
        assertNamed("source", () -> CareJson.read(DocumentType.PLAN, (InputStream) null));
        assertNamed("limits", () -> CareJson.read(DocumentType.PLAN, "{}", null));
        assertNamed("limits", () -> CareJson.read(DocumentType.PLAN, BYTES, null));
        assertNamed("limits", () -> CareJson.read(DocumentType.PLAN, InputStream.nullInputStream(), null));
    }

    @Test
    void everyWriterRefusesNullByName() {
        assertNamed("type", () -> CareJson.write(null, Samples.plan()));
        assertNamed("type", () -> CareJson.write(null, Samples.plan(), new ByteArrayOutputStream()));
        assertNamed("value", () -> CareJson.write(DocumentType.PLAN, null));
        assertNamed("value", () -> CareJson.write(DocumentType.PLAN, null, new ByteArrayOutputStream()));
        assertNamed("target", () -> CareJson.write(DocumentType.PLAN, Samples.plan(), null));
    }

    @Test
    void theFormatsOfOthersRefuseNullByName() {
        Report refusing = CareJson.read(DocumentType.PLAN, "{}").report();
        ProblemDetails problem = ProblemDetails.of(refusing).orElseThrow();
        assertNamed("report", () -> ProblemDetails.of(null));
        assertNamed("first", () -> problem.in(null));
        assertNamed("others", () -> problem.in(Locale.FRENCH, (Locale) null));
        assertNamed("instance", () -> problem.withInstance(null));
        assertNamed("type", () -> problem.withType(null, BilingualText.of("a", "b")));
        assertNamed("title", () -> problem.withType(ProblemDetails.REFUSED, null));
        assertNamed("catalog", () -> problem.withCatalog(null));
        assertNamed("target", () -> problem.write(null));
        AllocationCsv table = AllocationCsv.in(Locale.FRENCH);
        assertNamed("locale", () -> AllocationCsv.in(null));
        assertNamed("allocation", () -> table.append(null, List.of(), new StringBuilder()));
        assertNamed("allocation", () -> table.write(null, List.of(), OutputStream.nullOutputStream()));
        PoamWriter writer = PoamWriter.in(Locale.FRENCH);
        assertNamed("locale", () -> PoamWriter.in(null));
        assertNamed("plan", () -> writer.of(null, Instant.EPOCH));
        assertNamed("lastModified", () -> writer.of(Samples.plan(), null));
        assertNamed("target", () -> writer.write(Samples.plan(), Instant.EPOCH, null));
        assertNamed("source", () -> LegacyFinessReader.read(null, record -> {}));
        assertNamed("records", () -> LegacyFinessReader.read(InputStream.nullInputStream(), null));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
