package io.github.carecyber.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.testkit.RecordContract;
import io.github.carecyber.core.testkit.ValueContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    @Test
    void sourcesStandInOrderOfRoleAndOutliveAFurtherInput() {
        Provenance provenance = Provenance.of(null, Map.of())
                .withSource("register", "1")
                .withSource("exploited-vulnerabilities", "2025.08.25")
                .withSource("register", "2")
                .with("batch", Fingerprint.of("a"));

        assertEquals(
                "{exploited-vulnerabilities=2025.08.25, register=2}",
                provenance.sources().toString());
        assertEquals(Map.of(), Provenance.of(null, Map.of()).sources());
    }

    @Test
    void carriesTheVersionOfTheLibraryAsTheBuildWroteIt() {
        String version = Provenance.of(null, Map.of()).libraryVersion();
        assertTrue(version.matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?"), version);
        String built = System.getProperty("care.version");
        assertTrue(built == null || built.equals(version), version);
    }

    @Test
    void carriesTheFingerprintOfEachInputByItsRole() {
        Provenance provenance = Provenance.of("2026.11", Map.of("plan", "b", "call", "a"));
        assertEquals("2026.11", provenance.catalogVersion());
        assertEquals(List.of("call", "plan"), List.copyOf(provenance.inputs().keySet()));
        assertEquals(Fingerprint.of("a"), provenance.inputs().get("call"));
        assertNull(Provenance.of(null, Map.of()).catalogVersion());
    }

    @Test
    void keepsTheValueContractAndCopiesItsInputs() {
        ValueContract.equalGroups(
                List.of(Provenance.of(null, Map.of("call", "a")), Provenance.of(null, Map.of("call", "a"))),
                List.of(Provenance.of("2026.11", Map.of("call", "a"))),
                List.of(Provenance.of(null, Map.of("call", "b"))),
                List.of(new Provenance("0.0.0", null, Map.of("call", Fingerprint.of("a")))));
        RecordContract.copiesMap(
                Map.of("call", Fingerprint.of("a")),
                (Map<String, Fingerprint> inputs) -> new Provenance("0.1.0", null, inputs),
                Provenance::inputs);
    }

    @Test
    void whatHasNoCanonicalFormIsRefused() {
        Map<String, Object> inputs = Map.of("call", new Object());
        assertThrows(IllegalArgumentException.class, () -> Provenance.of(null, inputs));
        assertThrows(NullPointerException.class, () -> new Provenance(null, null, Map.of()));
    }

    @Test
    void theFingerprintOfARecordIsMadeWhenItIsFirstReadAndOnceOnly() {
        Provenance provenance = Provenance.of(null, Map.of("plan", new Wrapped("a")));
        assertEquals(1, provenance.inputs().size());
        Fingerprint fingerprint = provenance.inputs().get("plan");
        assertEquals(Fingerprint.of(new Wrapped("a")), fingerprint);
        assertSame(fingerprint, provenance.inputs().get("plan"));
        assertEquals(provenance, new Provenance(provenance.libraryVersion(), null, Map.of("plan", fingerprint)));

        Provenance unreadable = Provenance.of(null, Map.of("plan", new Wrapped(new Object())));
        assertThrows(IllegalArgumentException.class, () -> unreadable.inputs().get("plan"));
    }

    @Test
    void whatIsNoRecordMayChangeLaterSoItsFingerprintIsMadeAtOnce() {
        List<String> lines = new ArrayList<>(List.of("a"));
        Provenance provenance = Provenance.of(null, Map.of("lines", lines));
        lines.add("b");
        assertEquals(Fingerprint.of(List.of("a")), provenance.inputs().get("lines"));
        assertEquals(
                Fingerprint.of(Fingerprint.of("a")),
                Provenance.of(null, Map.of("print", Fingerprint.of("a")))
                        .inputs()
                        .get("print"));
    }

    record Wrapped(Object content) {}
}
