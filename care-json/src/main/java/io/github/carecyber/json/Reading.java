package io.github.carecyber.json;

import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Fingerprint;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.json.binding.DocumentReading;
import io.github.carecyber.json.binding.PathFinder;
import io.github.carecyber.rules.allocation.Allocation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What came out of reading a document (<em>résultat de lecture</em>): its value, or all that is wrong with it.
 *
 * <p>For example a plan with a mistyped member and two impossible dates has no value and a report of three violations.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> what the document holds
 */
public final class Reading<T> {

    /** The role under which the provenance cites the document. */
    private static final String DOCUMENT = "document";

    private final DocumentReading<T> reading;

    Reading(DocumentReading<T> reading) {
        this.reading = reading;
    }

    /**
     * Tells whether the document could be read.
     *
     * @return whether there is a value and no violation
     */
    public boolean isReadable() {
        return reading.value() != null;
    }

    /**
     * Returns what the document holds.
     *
     * @return the value, empty if there is any violation
     */
    public Optional<T> value() {
        return Optional.ofNullable(reading.value());
    }

    /**
     * Returns the note at the top of the document, such as "fictitious figures".
     *
     * @return the text of the member {@code note}, empty if there is none that could be read
     */
    public Optional<String> note() {
        return Optional.ofNullable(reading.note());
    }

    /**
     * Returns all that is wrong with the document, each with path, line and column.
     *
     * <p>To show it, use {@code PlainText.of(JsonRules.catalog(), locale)}: the texts of reading problems are in that
     * catalogue, and {@code PlainText.in(locale)} would show them by their ids.
     *
     * <p>The provenance cites the input {@code document}: by the value if it could be read, so that white space and the order
     * of members make no difference; by its text if it could not, or if it holds a verdict or an allocation; and not at all if the text itself
     * could not be taken. It is computed when the report is asked for.
     *
     * @return the report, without violations if the document could be read
     */
    public Report report() {
        return new Report(reading.problems(), List.of(), Provenance.of(null, inputs()));
    }

    /**
     * Returns where values stand that could not be read and were left out of what is {@linkplain #check checked}: of the wrong type or
     * form, stated twice, or under a mistyped name. Why is in the {@link #report}.
     *
     * @return the paths in order, none inside another; none if the document could be read, or too little of it for a check
     */
    public List<DataPath> unreadable() {
        return reading.unreadable();
    }

    /**
     * Tells all that is wrong with the document at once: with its text, and with what an engine finds in its value.
     *
     * <p>If values could not be read, the engine is asked about the value without them, and of its findings those stand that they cannot
     * change: each rule {@linkplain Rule#reads() states} what it reads. A rule that reads a value that could not be read is undecided
     * for it, and a rule that states nothing is undecided altogether. What could not be read is not also missing. If reading ended early,
     * as at a syntax error, or what is left is too little for a value, the answer is the {@link #report}.
     *
     * <p>The provenance cites what the engine cites; but a text that could not be read cites the {@code document} in the place of its
     * value.
     *
     * @param rules the rules that the engine applies, which are undecided where they read what could not be read, such as
     *     {@code PlanValidator.rules()}; rules of the {@linkplain JsonRules#catalog() catalogue} that read nothing but what stands where
     *     they report, as those of the structural check, need not be among them
     * @param engine answers for a value, as in {@code plan -> validator.validate(plan, asOf)}; asked once at most
     * @return all violations with their places in the text, and all that is undecided
     */
    public Report check(List<Rule> rules, Function<? super T, Report> engine) {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(engine, "engine");
        T found = reading.found();
        if (found == null) {
            return report();
        }
        Report answer = engine.apply(found);
        return reading.problems().isEmpty()
                ? locate(answer)
                : locate(WhatStands.of(answer, rules, reading.unreadable(), reading.problems(), traced(found, answer)));
    }

    /**
     * Fills in where in this document a report's violations are.
     *
     * @param report a report on the value of this document, such as that of a rule engine
     * @return the same report, in which each violation without a position has the line and column of its path, or of the object or
     *     list that it is missing from; one that is about another document, or about what would stand at the top of this one, has none
     */
    public Report locate(Report report) {
        return new Report(
                PathFinder.locate(report.violations(), reading.source()),
                report.undecided(),
                report.provenance(),
                report.adjustments());
    }

    /** Cites the text in the place of a value that is not what the document holds. */
    private Provenance traced(T found, Report answer) {
        Provenance cited = answer.provenance();
        Map<String, Fingerprint> inputs = new TreeMap<>(cited.inputs());
        if (hasFingerprint(found)) {
            inputs.values().removeAll(Set.of(Fingerprint.of(found)));
        }
        inputs.put(DOCUMENT, Fingerprint.of(reading.source().text()));
        return new Provenance(cited.libraryVersion(), cited.catalogVersion(), inputs, cited.sources());
    }

    /** A verdict is no record and has no canonical form of its own. */
    private Map<String, ?> inputs() {
        T value = reading.value();
        if (value != null && hasFingerprint(value)) {
            return Map.of(DOCUMENT, value);
        }
        return reading.source().isWhole() ? Map.of(DOCUMENT, reading.source().text()) : Map.of();
    }

    /** The awards of an allocation are no records, which would be an object more for each of a million. */
    private static boolean hasFingerprint(Object value) {
        return value instanceof Record && !(value instanceof Allocation);
    }
}
