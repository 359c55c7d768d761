package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Lines of financing and what they name; no line outside the group names any of it.
 *
 * @param lines the lines, in the order of the plan
 * @param named the identifiers of the actions and expenses that the lines cite
 * @param expenses the expenses behind them that need financing, each once
 * @param unclear what is cited of which it cannot be told what it stands for
 */
record FinancingGroup(
        List<Place<Financing>> lines, SortedSet<String> named, List<Place<Expense>> expenses, List<Gap> unclear) {

    Place<Financing> first() {
        return lines.get(0);
    }

    /** Returns the sources that are stated, each once and by name. Lines that name one call are of one source. */
    SortedMap<String, BilingualText> sources() {
        SortedMap<String, BilingualText> sources = new TreeMap<>();
        for (Place<Financing> line : lines) {
            FinancingSource source = line.value().source();
            if (source != null) {
                sources.merge(
                        keyOf(source),
                        nameOf(source),
                        (one, other) -> one.french().compareTo(other.french()) <= 0 ? one : other);
            }
        }
        return sources;
    }

    /** Returns a gap for each line whose source is not stated. */
    List<Gap> missingSources() {
        List<Gap> missing = new ArrayList<>();
        for (Place<Financing> line : lines) {
            if (line.value().source() == null) {
                missing.add(new Gap.MissingFact(line.at("source")));
            }
        }
        return missing;
    }

    /** Returns what the lines bring. */
    Total paid() {
        return Total.of(first().path(), lines, Financing::amount);
    }

    /** Returns what the expenses cost, as far as it can be told which they are. */
    Total cost() {
        return Total.of(first().path(), expenses, Expense::amount);
    }

    /** Money of a call is of one source, under whichever scheme the call is named. */
    private static String keyOf(FinancingSource source) {
        return source.fold(
                requested -> "call " + requested.call(),
                ownFunds -> "own funds",
                other -> other.call() == null ? "scheme " + other.scheme() : "call " + other.call());
    }

    private static BilingualText nameOf(FinancingSource source) {
        return source.fold(
                requested -> BilingualText.of("appel " + requested.call(), "call " + requested.call()),
                ownFunds -> BilingualText.of("fonds propres", "own funds"),
                FinancingGroup::nameOf);
    }

    private static BilingualText nameOf(FinancingSource.OtherScheme other) {
        BilingualText scheme = BilingualText.of("dispositif " + other.scheme(), "scheme " + other.scheme());
        return other.call() == null
                ? scheme
                : BilingualText.of(
                        "appel " + other.call() + " du " + scheme.french(),
                        "call " + other.call() + " of the " + scheme.english());
    }
}
