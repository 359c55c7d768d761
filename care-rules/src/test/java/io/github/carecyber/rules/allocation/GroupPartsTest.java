package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class GroupPartsTest {

    @Test
    void fixedAmountsAreSetAsideFirst() {
        assertEnvelopes(1_000, List.of(fixed("a", 100), part("b", 1, 3, 0), part("c", 2, 3, 0)), 100, 300, 600);
    }

    @Test
    void whatOneHasToReachItsMinimumTheOthersLack() {
        // A half of 900 would be 450, and a third 300; the third is raised to 400, so the half has what is left of 750.
        assertEnvelopes(1_000, List.of(fixed("a", 100), part("b", 1, 2, 0), part("c", 1, 3, 400)), 100, 350, 400);
        // Once c is raised, b is below its own minimum, and d bears it all.
        assertEnvelopes(
                1_000, List.of(part("b", 3, 10, 290), part("c", 1, 10, 200), part("d", 6, 10, 0)), 290, 200, 510);
    }

    @Test
    void minimumsAreKeptEvenIfTheSharesDoNotCoverThem() {
        assertEnvelopes(200, List.of(part("a", 1, 10, 50), part("b", 1, 10, 60), part("c", 1, 10, 0)), 50, 60, 0);
        assertEnvelopes(200, List.of(part("a", 0, 1, 50), part("b", 1, 10, 0), part("c", 0, 1, 0)), 50, 0, 0);
        assertEnvelopes(200, List.of(part("a", 0, 1, 50), part("b", 1, 2, 0)), 50, 50);
    }

    @Test
    void oddCentsGoToTheLargestPartsCutOffAndThenByIdentifier() {
        assertEnvelopes(100, List.of(part("c", 1, 3, 0), part("a", 1, 3, 0), part("b", 1, 3, 0)), 33, 34, 33);
        assertEnvelopes(100, List.of(part("a", 1, 6, 0), part("b", 1, 3, 0), part("c", 1, 2, 0)), 17, 33, 50);
        // Two thirds of a euro are 66 2/3 cents; the 2/3 cent is nobody's.
        assertEnvelopes(100, List.of(part("a", 1, 3, 0), part("b", 1, 3, 0)), 33, 33);
    }

    @Test
    void nothingAndEverythingCanBeSharedOut() {
        assertEnvelopes(0, List.of(fixed("a", 0), part("b", 1, 1, 0)), 0, 0);
        assertEnvelopes(
                Long.MAX_VALUE, List.of(part("a", 1, Long.MAX_VALUE, 0), part("b", 1, 2, 0)), 1, (1L << 62) - 1);
        assertEnvelopes(Long.MAX_VALUE, List.of(part("a", 1, 1, Long.MAX_VALUE)), Long.MAX_VALUE);
        assertEnvelopes(7, List.of());
    }

    @Property
    void roundAfterRoundGivesTheSame(
            @ForAll("groups") List<GroupEnvelope> groups, @ForAll @LongRange(min = 0) long more) {
        long promised = groups.stream()
                .mapToLong(group -> group.<Euros>fold(GroupEnvelope.Fixed::amount, GroupEnvelope.Part::minimum)
                        .cents())
                .sum();
        for (long envelope : new long[] {promised, promised + more % 1_000, promised + more % 1_000_000_007L}) {
            long[] envelopes = GroupParts.envelopes(groups, envelope);
            Map<ClaimGroupId, Long> reference = ReferenceGroupParts.envelopes(groups, envelope);
            for (int index = 0; index < envelopes.length; index++) {
                assertEquals(
                        reference.get(groups.get(index).group()), envelopes[index], () -> envelope + groups.toString());
            }
        }
    }

    @Test
    void theSharesHaveACommonDenominatorThatStaysCheap() {
        List<GroupEnvelope> groups = new ArrayList<>();
        Random random = new Random(7);
        for (int index = 0; index < 1_000; index++) {
            groups.add(part("g" + index, 1, Long.MAX_VALUE - random.nextInt(1_000_000), 0));
        }
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> grouped(groups));
        assertEquals(
                "Shares of the groups have no common denominator of at most 1024 bits.\n"
                        + "Advice: write them as parts of the same whole, such as 3/40 and 7/40.",
                refused.getMessage());
    }

    @Test
    void theNumberOfGroupsIsBounded() {
        List<GroupEnvelope> groups = IntStream.rangeClosed(0, 1_000)
                .mapToObj(index -> fixed("g" + index, 1))
                .toList();
        grouped(groups.subList(0, 1_000));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> grouped(groups));
        assertEquals("Number of groups 1001 is too large: it is at most 1000.", refused.getMessage());
    }

    @Provide
    Arbitrary<List<GroupEnvelope>> groups() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 5);
        Arbitrary<Long> cents = Arbitraries.oneOf(
                Arbitraries.just(0L),
                Arbitraries.longs().between(0, 300),
                Arbitraries.longs().between(0, 1_000_000));
        return Combinators.combine(small, cents)
                .as((part, minimum) -> new Drawn(part, minimum))
                .list()
                .ofMaxSize(6)
                .map(GroupPartsTest::groups);
    }

    private static List<GroupEnvelope> groups(List<Drawn> drawn) {
        int whole = 1 + drawn.stream().mapToInt(Drawn::part).sum();
        List<GroupEnvelope> groups = new ArrayList<>();
        for (Drawn one : drawn) {
            String name = "g" + groups.size();
            groups.add(groups.size() % 3 == 2 ? fixed(name, one.cents()) : part(name, one.part(), whole, one.cents()));
        }
        Collections.reverse(groups);
        return groups;
    }

    private static void assertEnvelopes(long envelope, List<GroupEnvelope> groups, long... expected) {
        assertArrayEquals(expected, GroupParts.envelopes(groups, envelope));
    }

    private static void grouped(List<GroupEnvelope> groups) {
        AllocationPolicy.grouped(groups, FlowBack.STAYS, AllocationPolicy.inFull());
    }

    private static GroupEnvelope fixed(String group, long cents) {
        return GroupEnvelope.fixed(ClaimGroupId.of(group), Euros.ofCents(cents));
    }

    private static GroupEnvelope part(String group, long part, long whole, long minimum) {
        return GroupEnvelope.part(ClaimGroupId.of(group), Share.of(part, whole), Euros.ofCents(minimum));
    }

    private record Drawn(int part, long cents) {}
}
