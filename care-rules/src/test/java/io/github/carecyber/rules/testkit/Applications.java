package io.github.carecyber.rules.testkit;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Applications to a {@linkplain Calls made-up call}, from nothing but an identifier to complete. */
public final class Applications {

    private static final double SOMETIMES = 0.15;
    private static final int MOST_DOCUMENTS = 4;

    private Applications() {}

    public static Arbitrary<Application> any() {
        Arbitrary<Applicant> applicants = Applicants.any();
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just(Calls.ID)),
                                Tuple.of(1, Arbitraries.just(CallId.of("another-call")))),
                        applicants.injectNull(SOMETIMES),
                        moments().injectNull(SOMETIMES),
                        documents().list().ofMaxSize(MOST_DOCUMENTS))
                .as(Applications::application);
    }

    /** An application that says nothing but what it is called. */
    public static Application bare() {
        return new Application(ApplicationId.of("A1"), null, null, null, List.of());
    }

    /** An application that says no more than which call it is for. */
    public static Application forTheCall() {
        return new Application(ApplicationId.of("A1"), Calls.ID, null, null, List.of());
    }

    private static Application application(
            CallId call, @Nullable Applicant applicant, @Nullable FilingMoment filed, List<Evidence> evidence) {
        return new Application(ApplicationId.of("A1"), call, applicant, filed, evidence);
    }

    /** Days and instants before, on both ends of, inside and after the period for applications. */
    private static Arbitrary<FilingMoment> moments() {
        return Arbitraries.of(
                        "2025-09-01",
                        "2025-09-02",
                        "2025-10-15",
                        "2025-10-31",
                        "2025-11-01",
                        "2025-10-31T23:59+01:00",
                        "2025-11-01T08:30+12:00",
                        "+999999999-12-31")
                .map(FilingMoment::parse);
    }

    private static Arbitrary<Evidence> documents() {
        return Combinators.combine(
                        Arbitraries.of("E1", "E2", "E3").map(EvidenceId::of).injectNull(SOMETIMES),
                        Arbitraries.of(Calls.POLICY, Calls.REPORT, EvidenceKind.of("other"))
                                .injectNull(SOMETIMES),
                        Arbitraries.of("2021-01-01", "2022-07-16", "2025-01-01", "2026-02-01")
                                .map(LocalDate::parse)
                                .injectNull(SOMETIMES),
                        Applicants.legalEntityNumbers().list().uniqueElements().ofMaxSize(2))
                .as((id, kind, dated, covers) -> Evidence.empty()
                        .withId(id)
                        .withKind(kind)
                        .withDated(dated)
                        .withCovers(covers));
    }
}
