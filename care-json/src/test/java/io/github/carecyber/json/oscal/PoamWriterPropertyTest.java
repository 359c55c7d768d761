package io.github.carecyber.json.oscal;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.rules.testkit.Plans;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Drawn plans, with gaps and faults of every kind, in OSCAL. */
class PoamWriterPropertyTest {

    private static final Plans.Vocabulary VOCABULARY = new Plans.Vocabulary(
            CallId.of("call-a"),
            LocalDate.of(2026, 1, 1),
            List.of(ObjectiveId.of("O-1"), ObjectiveId.of("O-2")),
            List.of(EvidenceKind.of("invoice"), EvidenceKind.of("report")),
            List.of(CveId.of("CVE-2023-4966"), CveId.of("CVE-2024-21762")));

    @Property(tries = 300)
    void everyPlanIsADocumentOfNistsSchemaWhoseReferencesLeadSomewhere(
            @ForAll("plans") RemediationPlan plan, @ForAll boolean french) throws IOException {
        String text =
                PoamWriter.in(french ? Locale.FRENCH : Locale.ENGLISH).of(plan, Instant.parse("2026-11-16T11:00:00Z"));
        OscalSchema.assertAccepts(text);
        PoamWriterTest.assertIsSoundlyLinked(PoamWriterTest.body(text));
    }

    @Provide
    Arbitrary<RemediationPlan> plans() {
        return Plans.any(VOCABULARY, Plans.Identifiers.values());
    }
}
