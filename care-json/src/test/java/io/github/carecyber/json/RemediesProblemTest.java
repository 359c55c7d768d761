package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.remedy.Remedies;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document that states remedies which cannot be is refused with the places of all that is wrong. */
class RemediesProblemTest {

    @Test
    void changesThatCannotBeAreNamed() {
        Reading<Remedies> reading = CareJson.read(DocumentType.REMEDIES, """
                {"format": "care.remedies.v1", "cutShort": false, "remedies": [
                  {"changes": []},
                  {"changes": [
                    {"kind": "file-between", "first": "2026-02-01", "last": "2026-01-31", "zone": "Europe/Paris",
                     "nature": "changeable"},
                    {"kind": "declare-figure", "figure": "staff", "nature": "suppliable",
                     "sites": [{"site": "010011641", "year": 2024}]},
                    {"kind": "declare-figure", "figure": "staff", "nature": "suppliable", "atLeast": 3, "atMost": 2,
                     "sites": [{"site": "010011641", "year": 2024}]},
                    {"kind": "carry-out-activity", "site": "010011641", "anyOf": [], "nature": "suppliable"},
                    {"kind": "obtain-authorisation", "site": "010011641", "anyOf": [], "nature": "suppliable"},
                    {"kind": "move-to-another-region"}
                  ]}
                ]}
                """);
        assertEquals(
                List.of(
                        "/remedies/0",
                        "/remedies/1/changes/0",
                        "/remedies/1/changes/1",
                        "/remedies/1/changes/2",
                        "/remedies/1/changes/3",
                        "/remedies/1/changes/4",
                        "/remedies/1/changes/5/kind"),
                reading.report().violations().stream()
                        .map(Violation::path)
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void whetherTheSearchWasCutShortIsAlwaysStated() {
        assertEquals(
                List.of("/cutShort"),
                CareJson.read(DocumentType.REMEDIES, "{\"format\": \"care.remedies.v1\"}")
                        .report()
                        .violations()
                        .stream()
                        .map(Violation::path)
                        .map(Object::toString)
                        .toList());
    }
}
