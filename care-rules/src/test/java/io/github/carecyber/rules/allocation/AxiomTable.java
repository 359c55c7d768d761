package io.github.carecyber.rules.allocation;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    private final List<Cell> cells = new ArrayList<>();

    private AxiomTable(Map<String, AxiomCase> counterExamples) {
        this.counterExamples = counterExamples;
        for (Axiom axiom : Axiom.values()) {
            for (AxiomPolicy policy : AxiomPolicy.all()) {
                AxiomCase situation = counterExamples.get(key(axiom, policy));
                cells.add(new Cell(axiom, policy, Optional.ofNullable(situation)));
            }
        }
    }

    /**
     * A cell of the table.
     *
     * @param axiom the row
     * @param policy the column
     * @param counterExample the counter-example on file, if there is one
     */
    record Cell(Axiom axiom, AxiomPolicy policy, Optional<AxiomCase> counterExample) {

        long missedBy(AxiomCase situation) {
            return axiom.missedBy(policy.policy(), situation);
        }

        Verdict verdict() {
            return counterExample
                    .map(situation -> missedBy(situation) > 1 ? Verdict.REFUTED : Verdict.WITHIN_A_CENT)
                    .orElse(Verdict.KEPT);
        }
    }

    /** Reads the counter-examples on file. */
    static AxiomTable read() {
        Map<String, AxiomCase> counterExamples = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(FILE)) {
                List<String> parts = List.of(line.split(": ", 2));
                counterExamples.put(parts.get(0), AxiomCase.parse(parts.get(1)));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
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

    /** Returns the cells, row by row. */
    List<Cell> cells() {
        return List.copyOf(cells);
    }

    /** Returns the cells of a row. */
    List<Cell> row(Axiom axiom) {
        return cells.stream().filter(cell -> cell.axiom() == axiom).toList();
    }

    /** Returns how many counter-examples are on file, be they of cells or not. */
    int size() {
        return counterExamples.size();
    }

    private static String key(Axiom axiom, AxiomPolicy policy) {
        return axiom + " " + policy.name();
    }
}
