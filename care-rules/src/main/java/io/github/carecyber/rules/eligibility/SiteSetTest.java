package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.measure.Measurement;
import io.github.carecyber.rules.measure.SiteFigure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A test of whether something that the file states of a site is among what the condition is about. */
abstract class SiteSetTest<T extends Comparable<? super T>> extends SiteTest {

    private static final BilingualText NOTHING_FOUND = BilingualText.of("néant", "none");

    /** Stated, and of nothing: not the same as not stated. */
    static final Argument NONE = new Argument.Wording(BilingualText.of("aucune", "none"));

    private static final BilingualText NO_SITE = BilingualText.of("aucun site n’est ouvert", "no site is open");

    private final CriterionWording wording;
    private final Published<Set<T>> published;
    private final ReadyParameter<Set<T>> admitted;
    private final @Nullable Set<T> known;
    private final Lazy<BilingualText> wanted = new Lazy<>();
    private final Lazy<Argument> accepted = new Lazy<>();

    SiteSetTest(CriterionWording wording, BilingualText parameter, Published<Set<T>> published) {
        this.wording = wording;
        this.published = published;
        this.admitted = ReadyParameter.of(parameter, published);
        Set<T> some = published.value().orElse(null);
        // Asked for every site, where a sorted set is slow.
        this.known = some == null ? null : Set.copyOf(some);
    }

    /** Whether what the file states of a site is among what is admitted; notes the fact read, or the gap. */
    abstract Status among(Set<T> admittedOnes, Facility site, int entity, int index, Situation situation, Trace trace);

    /**
     * Hands on what is stated of a site, for a message; nothing if nothing is.
     *
     * @param site the site
     * @param day the day of filing, null if it is not known
     * @param found takes each thing stated
     * @param beside takes what stands for a thing that is none of its kind, such as a place that lies in no region
     */
    abstract void collect(Facility site, @Nullable LocalDate day, Set<T> found, Set<BilingualText> beside);

    @Override
    final CriterionWording wording() {
        return wording;
    }

    @Override
    final BilingualText wanted() {
        return wanted.get(() -> Labels.colon(wording.rule().title(), accepted()));
    }

    private Argument accepted() {
        return accepted.get(() -> published.<Argument>fold(
                given -> Labels.list(given.published()),
                awaited -> new Argument.Wording(Labels.awaited(awaited.text())),
                assumed -> Labels.list(assumed.assumption())));
    }

    @Override
    final void begin(Trace trace) {
        admitted.read(trace);
        if (trace.isWorded()) {
            trace.argument("accepted", accepted());
        }
    }

    @Override
    final void noteFound(Applicant applicant, Situation situation, Trace trace) {
        Set<T> found = new TreeSet<>();
        Set<BilingualText> beside = new LinkedHashSet<>();
        List<SiteFigure> sites = Measurement.of(new Measure.Sites(), applicant, situation.filingDay())
                .sites();
        for (SiteFigure open : sites) {
            collect(open.site(), situation.filingDay(), found, beside);
        }
        List<BilingualText> labels = new ArrayList<>();
        found.forEach(one -> labels.add(Labels.ofConstant(one)));
        labels.addAll(beside);
        BilingualText none = sites.isEmpty() ? NO_SITE : NOTHING_FOUND;
        trace.argument("found", new Argument.Wording(labels.isEmpty() ? none : Labels.enumerate(labels)));
    }

    @Override
    final Status decide(Facility site, int entity, int index, Situation situation, Trace trace) {
        Status status = among(known == null ? Set.of() : known, site, entity, index, situation, trace);
        return known == null ? Status.UNKNOWN : status;
    }

    static Status met(boolean met) {
        return met ? Status.MET : Status.NOT_MET;
    }

    static Status missing(String member, int entity, int index, Situation situation, Trace trace) {
        if (trace.isOn()) {
            trace.gap(new Gap.MissingFact(placeOf(entity, index, situation, member)));
        }
        return Status.UNKNOWN;
    }

    static Status unclear(
            String member, BilingualText reason, int entity, int index, Situation situation, Trace trace) {
        if (trace.isOn()) {
            trace.gap(new Gap.CannotTell(placeOf(entity, index, situation, member), reason));
        }
        return Status.UNKNOWN;
    }
}
