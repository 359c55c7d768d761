package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DeclarationId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Status;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "have the objectives been reached?" (<em>état d'atteinte des objectifs</em>).
 *
 * <p>{@link Status#MET} is reached, {@link Status#NOT_MET} is not reached, {@link Status#UNKNOWN} is "cannot tell", with what is
 * missing. The report names what is wrong with the declaration itself, such as a document dated in the future; everything else is
 * assessed all the same.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param call the call
 * @param declaration the declaration, null if it has no identifier
 * @param asOf the date of the question
 * @param day the day to which windows count
 * @param year the year whose targets were asked for, null if the declaration states none
 * @param status whether every objective is reached that is asked of this declaration
 * @param objectives the objectives of the call, in its order; none if they are not published
 * @param gaps what stands in the way of any answer at all, such as objectives that are not published
 * @param next the next deadline of the call, null if every step has ended
 * @param report what is wrong with the declaration, and what the answer was made with and from
 */
public record AttainmentVerdict(
        CallId call,
        @Nullable DeclarationId declaration,
        LocalDate asOf,
        DeclarationDay day,
        @Nullable Year year,
        Status status,
        List<ObjectiveVerdict> objectives,
        List<Gap> gaps,
        @Nullable StepDeadline next,
        Report report) {

    /**
     * Copies the lists and checks the status.
     *
     * @param call the call
     * @param declaration the declaration, null if it has no identifier
     * @param asOf the date of the question
     * @param day the day to which windows count
     * @param year the year whose targets were asked for, null if the declaration states none
     * @param status whether every objective is reached that is asked of this declaration
     * @param objectives the objectives of the call, in its order; none if they are not published
     * @param gaps what stands in the way of any answer at all
     * @param next the next deadline of the call, null if every step has ended
     * @param report what is wrong with the declaration, and what the answer was made with and from
     * @throws IllegalArgumentException if the status does not follow from those of the objectives and from the gaps
     */
    public AttainmentVerdict {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(report, "report");
        objectives = Elements.copyOf(objectives, "objectives");
        gaps = Elements.copyOf(gaps, "gaps");
        if (status != together(objectives, gaps)) {
            throw new IllegalArgumentException("Status " + status + " contradicts the objectives, which together are "
                    + together(objectives, gaps) + ".");
        }
    }

    /** The status of all objectives together: without any, not applicable if nothing stands in the way of an answer. */
    static Status together(List<ObjectiveVerdict> objectives, List<Gap> gaps) {
        Status together = gaps.isEmpty() ? Status.NOT_APPLICABLE : Status.UNKNOWN;
        for (ObjectiveVerdict objective : objectives) {
            together = together.and(objective.status());
        }
        return together;
    }

    /**
     * Returns the same answer with another report on the declaration, such as one that also names what is missing in its file, or where in
     * the file each finding is.
     *
     * @param newReport the report
     * @return a copy
     */
    public AttainmentVerdict withReport(Report newReport) {
        return new AttainmentVerdict(call, declaration, asOf, day, year, status, objectives, gaps, next, newReport);
    }

    /**
     * Tells whether every objective is reached that is asked of this declaration.
     *
     * @return true for {@link Status#MET}
     */
    public boolean isReached() {
        return status == Status.MET;
    }

    /**
     * Returns whether every objective is reached that the text calls mandatory.
     *
     * @return the status of the mandatory objectives together; not applicable if the text calls none so
     */
    public Status mandatory() {
        Status all = objectives.isEmpty() && status == Status.UNKNOWN ? Status.UNKNOWN : Status.NOT_APPLICABLE;
        for (ObjectiveVerdict objective : objectives) {
            all = objective.mandatory() ? all.and(objective.status()) : all;
        }
        return all;
    }

    /**
     * Returns the verdict on an objective.
     *
     * @param id the objective
     * @return the verdict, empty if the call has no such objective
     */
    public Optional<ObjectiveVerdict> objective(ObjectiveId id) {
        Objects.requireNonNull(id, "id");
        return objectives.stream()
                .filter(objective -> objective.id().equals(id))
                .findFirst();
    }

    /**
     * Returns whether each objective is reached, which is what a payment depends on.
     *
     * @return the status of each objective, in the order of the call
     */
    public Map<ObjectiveId, Status> statuses() {
        Map<ObjectiveId, Status> statuses = new LinkedHashMap<>();
        objectives.forEach(objective -> statuses.put(objective.id(), objective.status()));
        return Collections.unmodifiableMap(statuses);
    }
}
