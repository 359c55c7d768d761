package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EligibilityPropertyTest {

    @Property
    void everyNodeOfTheExplanationSaysWhatWasDecided(
            @ForAll("criteria") Criterion criterion, @ForAll("applications") Application application) {
        EligibilityVerdict verdict = Eligibility.of(Fixture.call(criterion)).assess(application, Fixture.TODAY);
        assertEquals(verdict.status(), verdict.explanation().status());
        agrees(verdict.explanation());
    }

    @Property
    void anUnknownAnswerNamesWhatIsMissing(
            @ForAll("criteria") Criterion criterion, @ForAll("applications") Application application) {
        EligibilityVerdict verdict = Eligibility.of(Fixture.call(criterion)).assess(application, Fixture.TODAY);
        assertEquals(verdict.status() != Status.UNKNOWN, verdict.missing().isEmpty());
        assertFalse(verdict.reasons().isEmpty() && verdict.status() != Status.NOT_APPLICABLE);
    }

    @Property
    void theOrderOfDocumentsAndConditionsDoesNotMatter(
            @ForAll("criteria") Criterion first,
            @ForAll("criteria") Criterion second,
            @ForAll("applications") Application application,
            @ForAll Random random) {
        List<Evidence> shuffled = new ArrayList<>(application.evidence());
        Collections.shuffle(shuffled, random);
        assertEquals(
                Eligibility.of(Fixture.call(Criterion.allOf(first, second)))
                        .assess(application, Fixture.TODAY)
                        .status(),
                Eligibility.of(Fixture.call(Criterion.allOf(second, first)))
                        .assess(application.withEvidence(shuffled), Fixture.TODAY)
                        .status());
    }

    private static void agrees(Explanation node) {
        Status together = node.parts().stream()
                .map(Explanation::status)
                .reduce(
                        Status.NOT_APPLICABLE,
                        node.rule().value().equals("eligibility.any-of") ? Status::or : Status::and);
        if (!node.parts().isEmpty()) {
            assertEquals(node.rule().value().equals("eligibility.not") ? together.negated() : together, node.status());
        }
        node.parts().forEach(EligibilityPropertyTest::agrees);
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        Arbitrary<Criterion> simple = Arbitraries.of(
                Fixture.anyKind(),
                Fixture.health(),
                new SiteCriterion.SectorIn(Published.of(Set.of(Sector.MEDICO_SOCIAL), Fixture.TEXT)),
                new SiteCriterion.SectorIn(Published.awaited("annexe")),
                new Criterion.AppliesThroughGroup(Fixture.TEXT),
                new Criterion.FiledInTime(),
                new Criterion.Evidenced(Fixture.POLICY));
        return Arbitraries.recursive(
                () -> simple,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMinSize(1).ofMaxSize(3).map(Criterion.AllOf::new),
                        inner.list().ofMinSize(1).ofMaxSize(3).map(Criterion.AnyOf::new),
                        inner.map(Criterion.Not::new)),
                0,
                3);
    }

    @Provide
    Arbitrary<Application> applications() {
        Arbitrary<Applicant> applicants = Arbitraries.of(
                Fixture.clinic(),
                LegalEntity.of(Fixture.CLINIC, "Clinique"),
                Fixture.hospital(Fixture.HOSPITAL),
                Fixture.group(),
                Fixture.clinic().withFacilities(List.of(Fixture.facility("500"))));
        Arbitrary<FilingMoment> moments = Arbitraries.of("2025-08-31", "2025-10-15", "2025-11-01T08:30+12:00")
                .map(FilingMoment::parse);
        Arbitrary<Evidence> documents = Combinators.combine(
                        Arbitraries.of("security-policy", "other")
                                .map(EvidenceKind::of)
                                .injectNull(0.2),
                        Arbitraries.of("2021-01-01", "2024-01-01")
                                .map(LocalDate::parse)
                                .injectNull(0.2),
                        Arbitraries.of(Fixture.HOSPITAL, Fixture.MEMBER, Fixture.CLINIC)
                                .list()
                                .ofMaxSize(3))
                .as((kind, dated, covers) -> new Evidence(null, kind, dated, covers));
        return Combinators.combine(
                        applicants.injectNull(0.1),
                        moments.injectNull(0.2),
                        documents.list().ofMaxSize(4))
                .as((applicant, filed, evidence) ->
                        new Application(ApplicationId.of("A1"), Fixture.CALL, applicant, filed, evidence));
    }
}
