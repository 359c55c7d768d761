package io.github.carecyber.rules.testkit;

import io.github.carecyber.core.call.Bracket;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.call.Tiering;
import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.text.BilingualText;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Scales of every kind over three declared figures and the figures of an applicant, with amounts small enough to meet each other. */
public final class Scales {

    private static final int MOST_AMOUNT = 2_000;
    private static final int LARGEST_END = 40;
    private static final int MOST_BRACKETS = 4;
    private static final int MOST_PARTS = 3;
    private static final int DEEPEST = 3;

    private Scales() {}

    /** The identifiers of the figures that the scales want declared. */
    public static List<QuantityId> declaredIds() {
        return List.of(QuantityId.of("a"), QuantityId.of("b"), QuantityId.of("c"));
    }

    public static Quantity declared(QuantityId id) {
        return new Quantity.Declared(id, BilingualText.of("grandeur " + id, "figure " + id));
    }

    /** Scales over declared figures alone. */
    public static Arbitrary<Scale> overDeclared() {
        return nested(Arbitraries.of(declaredIds()).map(Scales::declared), DEEPEST);
    }

    /** Scales over declared figures and those of the applicant. */
    public static Arbitrary<Scale> any() {
        return over(Criteria.measures());
    }

    /** Scales over declared figures and some of those of the applicant. */
    public static Arbitrary<Scale> over(Arbitrary<Measure> measures) {
        return nested(
                Arbitraries.oneOf(
                        Arbitraries.of(declaredIds()).map(Scales::declared), measures.map(Quantity.Measured::new)),
                DEEPEST);
    }

    public static Arbitrary<Scale.Tiered> tiered(Arbitrary<Quantity> quantities) {
        return Combinators.combine(
                        quantities,
                        Arbitraries.of(Tiering.class),
                        Arbitraries.integers().between(1, LARGEST_END).set().ofMaxSize(MOST_BRACKETS),
                        amounts().list().ofSize(MOST_BRACKETS + 1))
                .as((quantity, tiering, ends, prices) ->
                        new Scale.Tiered(quantity, tiering, brackets(new TreeSet<>(ends), prices)));
    }

    public static Arbitrary<Euros> amounts() {
        return Arbitraries.integers().between(0, MOST_AMOUNT).map(Euros::ofCents);
    }

    private static List<Bracket> brackets(Set<Integer> ends, List<Euros> prices) {
        List<Bracket> brackets = new ArrayList<>();
        for (int end : ends) {
            brackets.add(Bracket.upTo(end, prices.get(brackets.size())));
        }
        brackets.add(Bracket.beyond(prices.get(brackets.size())));
        return brackets;
    }

    private static Arbitrary<Scale> nested(Arbitrary<Quantity> quantities, int depth) {
        Arbitrary<Scale> simple = Arbitraries.oneOf(
                amounts().map(Scale::flat),
                Combinators.combine(quantities, amounts()).as(Scale::perUnit),
                Combinators.combine(
                                quantities,
                                amounts(),
                                Arbitraries.longs().between(2, 1_000),
                                Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY))
                        .as(Scale::perUnits),
                tiered(quantities).map(scale -> scale),
                Combinators.combine(
                                Arbitraries.integers().between(0, 7),
                                Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY))
                        .as((part, rounding) -> Scale.shareOfCosts(Share.of(part, 7), rounding)));
        if (depth == 1) {
            return simple;
        }
        Arbitrary<Scale> inner = nested(quantities, depth - 1);
        return Arbitraries.oneOf(
                simple,
                inner.list().ofMinSize(1).ofMaxSize(MOST_PARTS).map(Scale.Sum::new),
                Combinators.combine(inner, inner).as(Scales::capped),
                Combinators.combine(inner, inner).as(Scales::floored));
    }

    /** A cap below a floor is refused when it is built, so what has a floor is added instead. */
    private static Scale capped(Scale scale, Scale limit) {
        return scale instanceof Scale.AtLeast ? Scale.sum(scale, limit) : new Scale.AtMost(scale, limit);
    }

    private static Scale floored(Scale scale, Scale limit) {
        return scale instanceof Scale.AtMost ? Scale.sum(scale, limit) : new Scale.AtLeast(scale, limit);
    }
}
