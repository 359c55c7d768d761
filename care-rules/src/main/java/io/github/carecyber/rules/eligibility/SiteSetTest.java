package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.measure.Measurement;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A test of whether something that the file states of a site is among what the call admits. */
final class SiteSetTest<T extends Comparable<? super T>> extends SiteTest {

    private static final Argument NOTHING_FOUND = new Argument.Wording(BilingualText.of("néant", "none"));

    private final CriterionWording wording;
    private final ReadyParameter<Set<T>> admitted;
    private final @Nullable Set<T> known;
    private final Function<T, BilingualText> label;
    private final BilingualText wanted;
    private final Argument accepted;
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
        this.accepted = some == null ? new Argument.Wording(Labels.UNKNOWN) : Labels.list(some, label);
        this.wanted = Labels.colon(wording.rule().title(), accepted);
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
        return wanted;
    }

    @Override
    void begin(Trace trace) {
        admitted.read(trace);
        trace.argument("accepted", accepted);
    }

    @Override
    void noteFound(Applicant applicant, Situation situation, Trace trace) {
        Set<T> found = new TreeSet<>();
        Measurement.of(new Measure.Sites(), applicant, situation.filingDay())
                .sites()
                .forEach(open -> statement.collect(open.site(), situation.filingDay(), found::add));
        trace.argument("found", found.isEmpty() ? NOTHING_FOUND : Labels.list(found, label));
    }

    @Override
    Status decide(Facility site, int entity, int index, Situation situation, Trace trace) {
        Status status = fact.among(known == null ? Set.of() : known, site, entity, index, situation, trace);
        return known == null ? Status.UNKNOWN : status;
    }
}
