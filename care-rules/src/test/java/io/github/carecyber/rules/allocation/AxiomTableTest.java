package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The table of axioms by policy says what is so: a cell that says yes meets no counter-example, one that says no has one on file, and
 * the page in the Javadoc is the table.
 *
 * <p>To make counter-examples and page anew, after a change of axioms, policies or awards, run this class with {@code
 * -Dcare.axioms=write}: {@code mvn test -pl care-core,care-rules -Dtest=AxiomTableTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dcare.axioms=write}.
 */
class AxiomTableTest {

    private static final Path PAGE = Path.of(
            System.getProperty("care.root"),
            "care-rules/src/main/java/io/github/carecyber/rules/allocation/doc-files/axioms.html");

    private static final AxiomTable TABLE = tableOnFile();

    private static final List<Kept> KEPT = TABLE.cells().stream()
            .filter(cell -> cell.verdict() != AxiomTable.Verdict.REFUTED)
            .map(cell -> new Kept(cell, cell.verdict() == AxiomTable.Verdict.KEPT ? 0 : 1))
            .toList();

    /** A cell that may be missed by so many cents at most. */
    private record Kept(AxiomTable.Cell cell, long allowed) {}

    private static AxiomTable tableOnFile() {
        if ("write".equals(System.getProperty("care.axioms"))) {
            makeAnew();
        }
        return AxiomTable.read();
    }

    private static void makeAnew() {
        try {
            AxiomTable.search().write();
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, AxiomPage.of(AxiomTable.read()));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    @Example
    void everyCounterExampleRefutesItsCell() {
        List<AxiomTable.Cell> refuted = TABLE.cells().stream()
                .filter(cell -> cell.counterExample().isPresent())
                .toList();
        for (AxiomTable.Cell cell : refuted) {
            assertTrue(cell.missedBy(cell.counterExample().orElseThrow()) > 0, cell::toString);
        }
        assertEquals(TABLE.size(), refuted.size(), "counter-examples of unknown axioms or policies");
    }

    @Property(tries = 2_000)
    void noOtherCellMeetsACounterExample(@ForAll("situations") AxiomCase situation) {
        for (Kept kept : KEPT) {
            long missed = kept.cell().missedBy(situation);
            assertTrue(missed <= kept.allowed(), () -> kept + " is missed by " + missed);
        }
    }

    @Example
    void thePageIsTheTable() throws IOException {
        assertEquals(AxiomPage.of(TABLE), Files.readString(PAGE), "make it anew with -Dcare.axioms=write");
    }

    @Provide
    Arbitrary<AxiomCase> situations() {
        return Arbitraries.of(6, 30, 1_000)
                .flatMap(largest -> claims(largest).flatMap(claims -> situations(claims, largest)));
    }

    private static Arbitrary<AxiomCase> situations(List<Claim> claims, int largest) {
        long demanded = claims.stream().mapToLong(ReferenceSharing::room).sum();
        return Combinators.combine(
                        Arbitraries.longs().between(0, demanded + 1),
                        Arbitraries.longs().between(1, largest),
                        Arbitraries.integers().between(0, claims.size() - 1))
                .as((envelope, second, index) -> new AxiomCase(envelope, second, index, claims))
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Claim>> claims(int largest) {
        Arbitrary<Long> small = Arbitraries.longs().between(1, 4);
        return Combinators.combine(Arbitraries.longs().between(0, largest), small, small, small)
                .as((ceiling, weight, priority, score) -> AxiomCase.claim(0, ceiling, weight, priority, score))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(AxiomTableTest::named);
    }

    private static List<Claim> named(List<Claim> claims) {
        return IntStream.range(0, claims.size())
                .mapToObj(index -> Claims.withId(
                        claims.get(index), AxiomCase.claim(index, 0, 0, 0, 0).id()))
                .toList();
    }
}
