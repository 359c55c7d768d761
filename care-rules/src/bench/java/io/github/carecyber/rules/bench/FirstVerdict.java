package io.github.carecyber.rules.bench;

import io.github.carecyber.bench.FreshProcess;
import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.eligibility.Eligibility;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** How long a process that has just begun needs for its first verdict: it makes the call and the application in Java. */
public final class FirstVerdict {

    private static final int PROCESSES = 15;

    private static final long GOAL = 100;

    private FirstVerdict() {}

    static void printMedian() {
        List<Long> times = FreshProcess.run(FirstVerdict.class, PROCESSES);
        System.out.println("First verdict after main begins, in ms: median of " + PROCESSES + " processes "
                + milliseconds(times.get(PROCESSES / 2)) + ", slowest " + milliseconds(times.get(PROCESSES - 1))
                + ", goal < " + GOAL);
    }

    /**
     * Prints the nanoseconds from the first statement to the first answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        long begin = System.nanoTime();
        Status status = Eligibility.of(TwentyConditions.call())
                .assess(application(), TwentyConditions.TODAY)
                .status();
        long end = System.nanoTime();
        if (status != Status.MET) {
            throw new IllegalStateException("The application is " + status + ".");
        }
        System.out.println(end - begin);
    }

    private static Application application() {
        LegalEntity clinic = LegalEntity.of(LegalEntityFinessNumber.parse("010000222"), "Clinique")
                .withStatus(LegalStatus.of("60"))
                .withFacilities(List.of(site("010011641"), site("010011658")));
        return Application.of(ApplicationId.of("A1"), TwentyConditions.ID, clinic)
                .withFiled(FilingMoment.at(OffsetDateTime.of(2025, 10, 15, 9, 30, 0, 0, ZoneOffset.ofHours(2))))
                .withEvidence(List.of(
                        document("security-policy"), document("project-organisation"), document("directory-audit")));
    }

    private static Facility site(String number) {
        return Facility.of(FacilityFinessNumber.parse(number), number)
                .withCategory(FacilityCategory.of("365"))
                .withCareActivities(Set.of(CareActivity.MEDICINE))
                .withAuthorisations(List.of(Authorisation.of(CareActivity.MEDICINE)))
                .withCombinedActivity(YearlyFigures.of(2024, 1_000))
                .withStaff(YearlyFigures.of(2023, 100));
    }

    private static Evidence document(String kind) {
        return Evidence.of(EvidenceId.of(kind), EvidenceKind.of(kind), TwentyConditions.OPENS.minusDays(30));
    }

    private static long milliseconds(long nanoseconds) {
        return Duration.ofNanos(nanoseconds).toMillis();
    }
}
