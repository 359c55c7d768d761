package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The answers to applications that were assessed together (<em>avis sur un lot de dossiers</em>).
 *
 * <p>For example 400 applications to one call, of which two are of the same GHT: both are refused, each naming the other. The
 * order of the applications changes nothing but the order of the answers.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class BatchAssessment {

    private final CallId call;
    private final LocalDate asOf;
    private final List<Application> applications;
    private final List<EligibilityVerdict> verdicts;
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    private final Map<ApplicationId, List<EligibilityVerdict>> byIdentifier = new HashMap<>();

    BatchAssessment(CallId call, LocalDate asOf, List<Application> applications, List<EligibilityVerdict> verdicts) {
        this.call = call;
        this.asOf = asOf;
        this.applications = Elements.copyOf(applications, "applications");
        this.verdicts = Elements.copyOf(verdicts, "verdicts");
        for (Status status : Status.values()) {
            counts.put(status, 0);
        }
        for (EligibilityVerdict verdict : verdicts) {
            counts.merge(verdict.status(), 1, Integer::sum);
            verdict.application()
                    .ifPresent(id -> byIdentifier
                            .computeIfAbsent(id, some -> new ArrayList<>(1))
                            .add(verdict));
        }
    }

    /**
     * Returns the call that was asked about.
     *
     * @return its identifier
     */
    public CallId call() {
        return call;
    }

    /**
     * Returns the date of knowledge.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns what was assessed.
     *
     * @return the applications, in the order in which they were given
     */
    public List<Application> applications() {
        return applications;
    }

    /**
     * Returns the answers.
     *
     * @return a verdict for each application, in the same order
     */
    public List<EligibilityVerdict> verdicts() {
        return verdicts;
    }

    /**
     * Returns the answers to the files under an identifier.
     *
     * @param application the identifier
     * @return one verdict; none if no file has this identifier, and several, in the order of the files, if several have
     */
    public List<EligibilityVerdict> verdicts(ApplicationId application) {
        List<EligibilityVerdict> found = byIdentifier.get(Objects.requireNonNull(application, "application"));
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }

    /**
     * Returns how many applications have an answer.
     *
     * @param status the answer
     * @return their number
     */
    public int count(Status status) {
        return counts.getOrDefault(Objects.requireNonNull(status, "status"), 0);
    }

    @Override
    public String toString() {
        return "BatchAssessment[call=" + call + ", asOf=" + asOf + ", counts=" + counts + "]";
    }
}
