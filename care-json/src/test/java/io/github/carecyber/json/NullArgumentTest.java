package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
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

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
