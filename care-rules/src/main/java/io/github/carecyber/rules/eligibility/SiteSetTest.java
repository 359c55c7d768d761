package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.measure.Measurement;
import io.github.carecyber.rules.measure.SiteFigure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A test of whether something that the file states of a site is among what the condition is about. */
final class SiteSetTest<T extends Comparable<? super T>> extends SiteTest {

    private static final BilingualText NOTHING_FOUND = BilingualText.of("néant", "none");

    private static final BilingualText NO_SITE = BilingualText.of("aucun site n’est ouvert", "no site is open");

    private final CriterionWording wording;
    private final ReadyParameter<Set<T>> admitted;
    private final @Nullable Set<T> known;
    private final Function<T, BilingualText> label;
    private final Lazy<BilingualText> wanted;
    private final Lazy<Argument> accepted;
    private final SiteFact<T> fact;
    private final SiteStatement<T> statement;

    SiteSetTest(
            CriterionWording wording,
            BilingualText parameter,
            Published<Set<T>> admitted,
            Function<T, BilingualText> label,
            SiteFact<T> fact,
            SiteStatement<T> statement) {
        this.wording = wording;
        this.admitted = ReadyParameter.of(parameter, admitted, elements -> Labels.list(elements, label));
        Set<T> some = admitted.value().orElse(null);
        // Asked for every site, where a sorted set is slow.
        this.known = some == null ? null : Set.copyOf(some);
        this.accepted = new Lazy<>(() -> admitted.<Argument>fold(
                given -> Labels.list(given.published(), label),
                awaited -> new Argument.Wording(Labels.awaited(awaited.text())),
                assumed -> Labels.list(assumed.assumption(), label)));
        this.wanted = new Lazy<>(() -> Labels.colon(wording.rule().title(), accepted.get()));
        this.label = label;
        this.fact = fact;
        this.statement = statement;
    }

    @Override
    CriterionWording wording() {
        return wording;
    }

    @Override
    BilingualText wanted() {
        return wanted.get();
    }

    @Override
    void begin(Trace trace) {
        admitted.read(trace);
        if (trace.isWorded()) {
            trace.argument("accepted", accepted.get());
        }
    }

    @Override
    void noteFound(Applicant applicant, Situation situation, Trace trace) {
        Set<T> found = new TreeSet<>();
        Set<BilingualText> beside = new LinkedHashSet<>();
        List<SiteFigure> sites = Measurement.of(new Measure.Sites(), applicant, situation.filingDay())
                .sites();
        for (SiteFigure open : sites) {
            statement.collect(open.site(), situation.filingDay(), found::add, beside::add);
        }
        List<BilingualText> labels = new ArrayList<>();
        found.forEach(one -> labels.add(label.apply(one)));
        labels.addAll(beside);
        BilingualText none = sites.isEmpty() ? NO_SITE : NOTHING_FOUND;
        trace.argument("found", new Argument.Wording(labels.isEmpty() ? none : Labels.enumerate(labels)));
    }

    @Override
    Status decide(Facility site, int entity, int index, Situation situation, Trace trace) {
        Status status = fact.among(known == null ? Set.of() : known, site, entity, index, situation, trace);
        return known == null ? Status.UNKNOWN : status;
    }
}
