package io.github.carecyber.rules.allocation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which policy keeps which axiom: the counter-examples on file, and silence where none is known. */
final class AxiomTable {

    /** What a cell of the table says. */
    enum Verdict {

        /** The policy keeps the axiom. */
        KEPT,

        /** Whole cents make the policy miss the axiom, by one cent and never more. */
        WITHIN_A_CENT,

        /** The policy does not keep the axiom. */
        REFUTED
    }

    private static final Path FILE = Path.of(
            System.getProperty("care.root"),
            "care-rules/src/test/resources/io/github/carecyber/rules/allocation/counter-examples.txt");

    private final Map<String, AxiomCase> counterExamples;

    private AxiomTable(Map<String, AxiomCase> counterExamples) {
        this.counterExamples = counterExamples;
    }

    /** Reads the counter-examples on file. */
    static AxiomTable read() throws IOException {
        Map<String, AxiomCase> counterExamples = new TreeMap<>();
        for (String line : Files.readAllLines(FILE)) {
            List<String> parts = List.of(line.split(": ", 2));
            counterExamples.put(parts.get(0), AxiomCase.parse(parts.get(1)));
        }
        return new AxiomTable(counterExamples);
    }

    /** Searches for counter-examples anew. */
    static AxiomTable search() {
        Map<String, AxiomCase> counterExamples = new TreeMap<>();
        for (Axiom axiom : Axiom.values()) {
            for (AxiomPolicy policy : AxiomPolicy.all()) {
                AxiomSearch.of(axiom, policy.policy())
                        .ifPresent(situation -> counterExamples.put(key(axiom, policy), situation));
            }
        }
        return new AxiomTable(counterExamples);
    }

    void write() throws IOException {
        List<String> lines = new ArrayList<>();
        counterExamples.forEach((key, situation) -> lines.add(key + ": " + situation));
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, lines);
    }

    Optional<AxiomCase> counterExample(Axiom axiom, AxiomPolicy policy) {
        return Optional.ofNullable(counterExamples.get(key(axiom, policy)));
    }

    int size() {
        return counterExamples.size();
    }

    Verdict verdict(Axiom axiom, AxiomPolicy policy) {
        return counterExample(axiom, policy)
                .map(situation ->
                        axiom.missedBy(policy.policy(), situation) > 1 ? Verdict.REFUTED : Verdict.WITHIN_A_CENT)
                .orElse(Verdict.KEPT);
    }

    private static String key(Axiom axiom, AxiomPolicy policy) {
        return axiom + " " + policy.name();
    }
}
