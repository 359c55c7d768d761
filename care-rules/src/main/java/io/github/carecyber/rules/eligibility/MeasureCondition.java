package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Bound;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.register.Tally;
import io.github.carecyber.rules.register.YearlyMeasure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides {@link Criterion.Measured}. What is sure of a figure can settle the question before all of it is known: figures are not
 * negative, so a part of the sites may be enough to reach a minimum, or to exceed a maximum; and where all that is open is which
 * sites count, all of them together may be too few, or not too many.
 */
final class MeasureCondition extends Condition {

    static final CriterionWording AT_LEAST = CriterionWording.of(
            "eligibility.measure-at-least",
            BilingualText.of("Seuil minimal", "Minimum"),
            BilingualText.of(
                    "{measure}\u00a0: {figure} ({basis}), pour un minimum de {threshold}.",
                    "{measure}: {figure} ({basis}), for a minimum of {threshold}."),
            BilingualText.of(
                    "{measure}\u00a0: {figure} ({basis}), en dessous du minimum de {threshold}.",
                    "{measure}: {figure} ({basis}), below the minimum of {threshold}."));

    static final CriterionWording AT_MOST = CriterionWording.of(
            "eligibility.measure-at-most",
            BilingualText.of("Seuil maximal", "Maximum"),
            BilingualText.of(
                    "{measure}\u00a0: {figure} ({basis}), pour un maximum de {threshold}.",
                    "{measure}: {figure} ({basis}), for a maximum of {threshold}."),
            BilingualText.of(
                    "{measure}\u00a0: {figure} ({basis}), au-dessus du maximum de {threshold}.",
                    "{measure}: {figure} ({basis}), above the maximum of {threshold}."));

    private static final BilingualText THRESHOLD = BilingualText.of("seuil", "threshold");

    private final Measure measure;
    private final @Nullable YearlyMeasure yearly;
    private final boolean atLeast;
    private final ReadyParameter<Long> threshold;
    private final Lazy<BilingualText> title = new Lazy<>();

    MeasureCondition(Place place, Criterion.Measured criterion) {
        super(place, List.of());
        this.measure = criterion.measure();
        this.yearly = YearlyMeasure.of(measure);
        this.atLeast = criterion.bound() == Bound.AT_LEAST;
        this.threshold = ReadyParameter.of(THRESHOLD, criterion.threshold());
    }

    @Override
    CriterionWording wording() {
        return atLeast ? AT_LEAST : AT_MOST;
    }

    @Override
    BilingualText title() {
        return title.get(() -> {
            BilingualText name = Labels.of(measure);
            BilingualText bound = wording().rule().title();
            return BilingualText.of(
                    bound.french() + "\u00a0: " + name.french(), bound.english() + ": " + name.english());
        });
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        Long limit = threshold.read(trace);
        Applicant applicant = situation.application().applicant();
        if (applicant == null) {
            return trace.unknown(Paths.NO_APPLICANT);
        }
        MeasureNotes notes = trace.isOn() ? new MeasureNotes(measure, yearly, applicant, situation, trace) : null;
        Tally tally = Tally.of(yearly, applicant, situation.filingDay(), notes);
        if (notes != null) {
            notes.finish(tally, limit);
        }
        if (limit == null || !tally.contradictions().isEmpty()) {
            return Status.UNKNOWN;
        }
        return atLeast ? reaches(tally, limit) : staysUnder(tally, limit);
    }

    private static Status reaches(Tally tally, long limit) {
        if (tally.figure() >= limit) {
            return Status.MET;
        }
        return tally.isComplete() || (tally.isBounded() && tally.most() < limit) ? Status.NOT_MET : Status.UNKNOWN;
    }

    private static Status staysUnder(Tally tally, long limit) {
        if (tally.figure() > limit || tally.isBeyondCounting()) {
            return Status.NOT_MET;
        }
        return tally.isComplete() || (tally.isBounded() && tally.most() <= limit) ? Status.MET : Status.UNKNOWN;
    }
}
