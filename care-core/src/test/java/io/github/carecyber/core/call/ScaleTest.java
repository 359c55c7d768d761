package io.github.carecyber.core.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.testkit.SealedKinds;
import io.github.carecyber.core.testkit.ValueContract;
import io.github.carecyber.core.text.BilingualText;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ScaleTest {

    private static final Quantity STAFF = new Quantity.Measured(new Measure.Staff(ReferenceYears.only(2024)));
    private static final Quantity PERSONS =
            new Quantity.Declared(QuantityId.of("persons"), BilingualText.of("personnes", "persons"));
    private static final Euros FIVE = Euros.of("5");
    private static final Euros NEGATIVE = Euros.of("-0.01");
    private static final Scale FLAT = Scale.flat(FIVE);

    private static final List<Scale> EVERY_KIND = List.of(
            FLAT,
            Scale.perUnit(STAFF, FIVE),
            Scale.tiered(STAFF, Tiering.MARGINAL, Bracket.upTo(10, FIVE), Bracket.beyond(Euros.ZERO)),
            Scale.shareOfCosts(Share.ofPercent(70), RoundingMode.DOWN),
            Scale.sum(FLAT),
            FLAT.atMost(FIVE),
            FLAT.atLeast(FIVE));

    @Test
    void keepsTheValueContract() {
        ValueContract.distinct(EVERY_KIND.toArray(Scale[]::new));
        ValueContract.<Scale>equalGroups(
                List.of(Scale.perUnit(PERSONS, FIVE), new Scale.PerUnit(PERSONS, FIVE)),
                List.of(Scale.perUnit(PERSONS, Euros.ZERO)),
                List.of(Scale.tiered(PERSONS, Tiering.MARGINAL, Bracket.beyond(FIVE))),
                List.of(Scale.tiered(PERSONS, Tiering.WHOLE_AMOUNT, Bracket.beyond(FIVE))),
                List.of(Scale.sum(FLAT, FLAT), new Scale.Sum(List.of(FLAT, FLAT))),
                List.of(Scale.shareOfCosts(Share.ofPercent(70), RoundingMode.UP)));
    }

    @Test
    void everyKindFoldsToItsCase() {
        assertEquals(
                List.of("flat", "per unit", "tiered", "share", "sum", "at most", "at least"),
                EVERY_KIND.stream().map(scale -> scale.fold(new KindName())).toList());
        assertEquals(
                Set.copyOf(SealedKinds.of(Scale.class)),
                EVERY_KIND.stream().map(Scale::getClass).collect(Collectors.toSet()));
    }

    @Test
    void aQuantityFoldsToItsKind() {
        assertEquals("measured", STAFF.<String>fold(measured -> "measured", declared -> "declared"));
        assertEquals(
                "persons",
                PERSONS.<String>fold(measured -> "", declared -> declared.id().value()));
    }

    /** The scale of another scheme, which shows that the kinds are enough for a real one. */
    @Test
    void thePublishedScaleOfOperatorsOfSecureMessagingCanBeWritten() {
        Scale operators = Scale.sum(
                        Scale.perUnit(declared("applications"), Euros.of("58.33")),
                        Scale.perUnit(declared("organisations"), Euros.of("20.83")),
                        Scale.perUnit(declared("persons"), Euros.of("5.00")),
                        Scale.flat(Euros.of("6666.67")))
                .atMost(Euros.of("250000"));
        assertEquals(
                new Scale.AtMost(
                        new Scale.Sum(List.of(
                                new Scale.PerUnit(declared("applications"), Euros.of("58.33")),
                                new Scale.PerUnit(declared("organisations"), Euros.of("20.83")),
                                new Scale.PerUnit(declared("persons"), Euros.of("5.00")),
                                new Scale.Flat(Euros.of("6666.67")))),
                        new Scale.Flat(Euros.of("250000"))),
                operators);
    }

    @Test
    void amountsAreNotNegative() {
        refuses("Amount -0.01 is negative: it is at least zero.", () -> Scale.flat(NEGATIVE));
        refuses("Price of one unit -0.01 is negative: it is at least zero.", () -> Scale.perUnit(STAFF, NEGATIVE));
        refuses(
                "Price of 1000 units -0.01 is negative: it is at least zero.",
                () -> Scale.perUnits(STAFF, NEGATIVE, 1_000, RoundingMode.UP));
        refuses("Amount of a bracket -0.01 is negative: it is at least zero.", () -> Bracket.beyond(NEGATIVE));
        refuses("Amount -0.01 is negative: it is at least zero.", () -> FLAT.atMost(NEGATIVE));
        refuses("Amount -0.01 is negative: it is at least zero.", () -> FLAT.atLeast(NEGATIVE));
    }

    @Test
    void bracketsLeaveNoFigureOutAndNoneTwice() {
        refuses("A scale of 0 brackets is not allowed: it has at least one, and fewer than 1000.", () -> tiered());
        refuses(
                "The last bracket ends with 10: it has no end, so that every figure falls in a bracket.",
                () -> tiered(Bracket.upTo(10, FIVE)));
        refuses(
                "Bracket 1 has no end and is not the last: nothing could fall in a later one.",
                () -> tiered(Bracket.beyond(FIVE), Bracket.beyond(FIVE)));
        refuses(
                "Bracket 2 up to 10 covers nothing: brackets stand in order, and each ends above the end of the one before it.",
                () -> tiered(Bracket.upTo(10, FIVE), Bracket.upTo(10, FIVE), Bracket.beyond(FIVE)));
        refuses(
                "Bracket 2 up to 9 covers nothing: brackets stand in order, and each ends above the end of the one before it.",
                () -> tiered(Bracket.upTo(10, FIVE), Bracket.upTo(9, FIVE), Bracket.beyond(FIVE)));
        refuses(
                "A bracket up to -1 is not allowed: figures of applicants are at least zero, and one that holds every figure has no"
                        + " end.",
                () -> Bracket.upTo(-1, FIVE));
        assertThrows(IllegalArgumentException.class, () -> Bracket.upTo(Long.MAX_VALUE, FIVE));
        refuses(
                "Bracket 1 up to 0 covers nothing: brackets stand in order, and each ends above the end of the one before it.",
                () -> Scale.tiered(STAFF, Tiering.MARGINAL, Bracket.upTo(0, FIVE), Bracket.beyond(FIVE)));
        assertEquals(
                2,
                ((Scale.Tiered) tiered(Bracket.upTo(0, Euros.ZERO), Bracket.beyond(FIVE)))
                        .brackets()
                        .size());
    }

    @Test
    void aSumHasAPartAndARoundingGivesAnAmount() {
        refuses("A sum of nothing is no scale: it has at least one part.", Scale::sum);
        refuses(
                "Rounding UNNECESSARY leaves costs without a ceiling whose share is no whole number of cents: state how to round.",
                () -> Scale.shareOfCosts(Share.WHOLE, RoundingMode.UNNECESSARY));
    }

    @Test
    void aCapIsNotBelowTheFloor() {
        Scale perUnit = Scale.perUnit(STAFF, FIVE);
        String refusal =
                "The cap of 99.99 euros is below the floor of 100.00 euros: the scale would give one amount to everybody.";
        refuses(refusal, () -> perUnit.atLeast(Euros.of("100")).atMost(Euros.of("99.99")));
        refuses(refusal, () -> perUnit.atMost(Euros.of("99.99")).atLeast(Euros.of("100")));
        perUnit.atLeast(Euros.of("100")).atMost(Euros.of("100"));
    }

    @Test
    void aScaleIsNotTooLargeToFollow() {
        String refusal =
                "The scale has more than 1000 parts and brackets, or parts nested deeper than 8: no reader could follow it.";
        Scale deep = FLAT;
        for (int depth = 2; depth <= Scale.DEEPEST; depth++) {
            deep = depth % 2 == 0 ? Scale.sum(deep) : deep.atMost(FIVE);
        }
        Scale deepest = deep;
        refuses(refusal, () -> Scale.sum(deepest));
        refuses(refusal, () -> deepest.atLeast(FIVE));
        refuses(refusal, () -> new Scale.AtMost(FLAT, deepest));
        new Scale.Sum(Collections.nCopies(999, FLAT));
        refuses(refusal, () -> new Scale.Sum(Collections.nCopies(1_000, FLAT)));
        refuses(refusal, () -> new Scale.Sum(Collections.nCopies(1_000_000, FLAT)));
        Scale wide = new Scale.Sum(Collections.nCopies(30, FLAT));
        refuses(refusal, () -> new Scale.Sum(Collections.nCopies(33, wide)));
        List<Bracket> many = new ArrayList<>();
        for (int end = 0; end < Scale.MOST_PARTS - 2; end++) {
            many.add(Bracket.upTo(end, FIVE));
        }
        many.add(Bracket.beyond(FIVE));
        Scale brackets = new Scale.Tiered(STAFF, Tiering.WHOLE_AMOUNT, many);
        refuses(refusal, () -> Scale.sum(brackets));
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> Scale.flat(null));
        assertThrows(NullPointerException.class, () -> Scale.perUnit(null, FIVE));
        assertThrows(NullPointerException.class, () -> Scale.perUnits(STAFF, FIVE, 2, null));
        assertThrows(NullPointerException.class, () -> Scale.perUnit(STAFF, null));
        assertThrows(NullPointerException.class, () -> Scale.tiered(STAFF, null, Bracket.beyond(FIVE)));
        assertThrows(NullPointerException.class, () -> new Scale.Sum(Arrays.asList(FLAT, null)));
        assertThrows(NullPointerException.class, () -> new Scale.AtMost(FLAT, null));
        assertThrows(NullPointerException.class, () -> new Scale.AtLeast(null, FLAT));
        assertThrows(NullPointerException.class, () -> Scale.shareOfCosts(Share.WHOLE, null));
        assertThrows(NullPointerException.class, () -> new Quantity.Declared(null, BilingualText.of("a", "b")));
        assertThrows(NullPointerException.class, () -> new Quantity.Measured(null));
    }

    @Test
    void aPriceOfSeveralUnitsSaysHowItIsRoundedAndAPriceOfOneDoesNot() {
        assertEquals(
                new Scale.PerUnit(STAFF, FIVE, 1_000, RoundingMode.HALF_UP),
                Scale.perUnits(STAFF, FIVE, 1_000, RoundingMode.HALF_UP));
        assertEquals(new Scale.PerUnit(STAFF, FIVE, 1, RoundingMode.UNNECESSARY), Scale.perUnit(STAFF, FIVE));
        refuses(
                "Price of 0 units is not of the allowed form: a price is that of at least 1.",
                () -> Scale.perUnits(STAFF, FIVE, 0, RoundingMode.HALF_UP));
        refuses(
                "Rounding HALF_UP has nothing to round: a price of one unit is in whole cents.",
                () -> Scale.perUnits(STAFF, FIVE, 1, RoundingMode.HALF_UP));
        refuses(
                "Rounding UNNECESSARY leaves figures without a ceiling whose price is no whole number of cents: state how to round.",
                () -> Scale.perUnits(STAFF, FIVE, 1_000, RoundingMode.UNNECESSARY));
    }

    @Test
    void quantitiesAreMadeOfAMeasureOrOfANameOfTheirOwn() {
        assertEquals(new Quantity.Measured(new Measure.Sites()), Quantity.of(new Measure.Sites()));
        BilingualText name = BilingualText.of("lits", "beds");
        assertEquals(new Quantity.Declared(QuantityId.of("beds"), name), Quantity.of(QuantityId.of("beds"), name));
    }

    private static Quantity declared(String id) {
        return new Quantity.Declared(QuantityId.of(id), BilingualText.of(id, id));
    }

    private static Scale tiered(Bracket... brackets) {
        return Scale.tiered(STAFF, Tiering.WHOLE_AMOUNT, brackets);
    }

    private static void refuses(String message, Executable building) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, building).getMessage());
    }

    private static final class KindName implements ScaleCases<String> {

        @Override
        public String flat(Scale.Flat scale) {
            return "flat";
        }

        @Override
        public String perUnit(Scale.PerUnit scale) {
            return "per unit";
        }

        @Override
        public String tiered(Scale.Tiered scale) {
            return "tiered";
        }

        @Override
        public String shareOfCosts(Scale.ShareOfCosts scale) {
            return "share";
        }

        @Override
        public String sum(Scale.Sum scale) {
            return "sum";
        }

        @Override
        public String atMost(Scale.AtMost scale) {
            return "at most";
        }

        @Override
        public String atLeast(Scale.AtLeast scale) {
            return "at least";
        }
    }
}
