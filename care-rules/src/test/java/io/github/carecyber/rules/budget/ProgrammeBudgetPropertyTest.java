package io.github.carecyber.rules.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.programme.ProgrammeFunding;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ProgrammeBudgetPropertyTest {

    private static final LegalReference TEXT = LegalReference.of("Budget d’essai", Confidence.OFFICIAL);

    /** Whatever goes beyond an appropriation is the excess of some commitments, to the cent, and what does not is left. */
    @Property
    void committedAndLeftAddUpToTheAppropriationAndTheExcess(
            @ForAll("funding") List<ProgrammeFunding> funding,
            @ForAll("commitments") List<Commitment> commitments,
            @ForAll("days") LocalDate asOf) {
        for (AppropriationPosition position :
                ProgrammeBudget.of(funding).assess(commitments, asOf).appropriations()) {
            BigInteger committed = BigInteger.ZERO;
            for (Commitment commitment : commitments) {
                if (!commitment.day().isAfter(asOf)
                        && commitment.day().getYear()
                                <= position.appropriation().until().getValue()) {
                    committed = committed.add(cents(commitment.amount()));
                }
            }
            BigInteger excess = position.overCommitted().stream()
                    .map(over -> cents(over.excess()))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            assertEquals(
                    committed.add(cents(position.headroom())),
                    cents(position.appropriation().amount()).add(excess));
            Euros told = position.committed();
            assertEquals(committed.bitLength() < Long.SIZE, told != null);
            assertTrue(told == null || committed.equals(cents(told)));
        }
    }

    /** The report names a commitment by its place in the list, which is all that the order may change. */
    @Property
    void theOrderOfTheCommitmentsChangesNothing(
            @ForAll("funding") List<ProgrammeFunding> funding,
            @ForAll("commitments") List<Commitment> commitments,
            @ForAll("days") LocalDate asOf,
            @ForAll Random random) {
        List<Commitment> shuffled = new ArrayList<>(commitments);
        Collections.shuffle(shuffled, random);
        List<ProgrammeFunding> reordered = new ArrayList<>(funding);
        Collections.shuffle(reordered, random);
        BudgetPosition one = ProgrammeBudget.of(funding).assess(commitments, asOf);
        BudgetPosition other = ProgrammeBudget.of(reordered).assess(shuffled, asOf);
        assertEquals(one.appropriations(), other.appropriations());
        assertEquals(one.aims(), other.aims());
        assertEquals(one.headroom(), other.headroom());
        assertEquals(one.later(), other.later());
        assertEquals(
                one.report().violations().size(), other.report().violations().size());
    }

    /** What is left can be committed and not a cent more. */
    @Property
    void theHeadroomIsExact(
            @ForAll("funding") List<ProgrammeFunding> funding,
            @ForAll("commitments") List<Commitment> commitments,
            @ForAll("days") LocalDate asOf) {
        ProgrammeBudget budget = ProgrammeBudget.of(funding);
        BudgetPosition before = budget.assess(commitments, asOf);
        Euros headroom = before.headroom();
        if (headroom == null || headroom.cents() == Long.MAX_VALUE) {
            return;
        }
        long errors = errors(before);
        assertEquals(errors, errors(budget.assess(with(commitments, headroom, asOf), asOf)));
        assertTrue(errors(budget.assess(with(commitments, headroom.plus(Euros.ofCents(1)), asOf), asOf)) > errors);
    }

    @Provide
    Arbitrary<List<ProgrammeFunding>> funding() {
        return Combinators.combine(
                        amounts(),
                        Arbitraries.integers().between(2024, 2026),
                        Arbitraries.of(ProgrammeFunding.Nature.class))
                .as((amount, year, nature) -> new ProgrammeFunding(amount, Year.of(year), nature, TEXT))
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Commitment>> commitments() {
        return Combinators.combine(Arbitraries.of("a", "b", "c").map(CallId::of), amounts(), days())
                .as(Commitment::new)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                        "2023-12-18",
                        "2024-12-31",
                        "2025-01-01",
                        "2025-06-30",
                        "2025-12-31",
                        "2026-01-01",
                        "2027-05-05")
                .map(LocalDate::parse);
    }

    private static Arbitrary<Euros> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(19, Arbitraries.longs().between(0, 500).map(Euros::ofCents)),
                Tuple.of(1, Arbitraries.just(Euros.ofCents(Long.MAX_VALUE))));
    }

    /** The last to draw on its day, so that it takes nothing from those that are there. */
    private static List<Commitment> with(List<Commitment> commitments, Euros amount, LocalDate day) {
        List<Commitment> more = new ArrayList<>(commitments);
        more.add(new Commitment(CallId.of("z"), amount, day));
        return more;
    }

    private static long errors(BudgetPosition position) {
        return position.appropriations().stream()
                .mapToLong(appropriation -> appropriation.overCommitted().size())
                .sum();
    }

    private static BigInteger cents(Euros amount) {
        return BigInteger.valueOf(amount.cents());
    }
}
