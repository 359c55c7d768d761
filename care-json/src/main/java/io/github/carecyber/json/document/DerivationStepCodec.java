package io.github.carecyber.json.document;

import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.call.Tiering;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Codec;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.LazyCodec;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.scale.AmountRange;
import io.github.carecyber.rules.scale.BracketUse;
import io.github.carecyber.rules.scale.DerivationStep;
import io.github.carecyber.rules.scale.FigureRange;
import io.github.carecyber.rules.scale.FigureRead;
import io.github.carecyber.rules.scale.QuantityReading;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import java.util.Objects;

/** How it is read and written what a part of a scale gives. */
public final class DerivationStepCodec {

    private static final ObjectCodec<AmountRange> AMOUNT = AmountRangeCodec.CODEC;
    private static final ObjectCodec<FigureRange> FIGURE = figureRange();
    private static final ObjectCodec<QuantityReading> READING = reading();

    /** The codec. */
    public static final KindCodec<DerivationStep> CODEC = KindCodec.builder(DerivationStep.class)
            .kind(DerivationStep.Flat.class, flat())
            .kind(DerivationStep.PerUnit.class, perUnit())
            .kind(DerivationStep.Tiered.class, tiered())
            .kind(DerivationStep.ShareOfCosts.class, shareOfCosts())
            .kind(DerivationStep.Sum.class, sum())
            .kind(DerivationStep.AtMost.class, atMost())
            .kind(DerivationStep.AtLeast.class, atLeast())
            .build();

    private DerivationStepCodec() {}

    /** Steps are made of steps, so the codec needs itself before it is there. */
    private static Codec<DerivationStep> self() {
        return LazyCodec.of(() -> CODEC);
    }

    private static ObjectCodec<DerivationStep.Flat> flat() {
        ObjectCodec.Builder<DerivationStep.Flat> object = ObjectCodec.builder(DerivationStep.Flat.class);
        Field<AmountRange> amount = object.required("amount", AMOUNT, DerivationStep.Flat::amount);
        return object.build(values -> new DerivationStep.Flat(values.get(amount)));
    }

    private static ObjectCodec<DerivationStep.PerUnit> perUnit() {
        ObjectCodec.Builder<DerivationStep.PerUnit> object = ObjectCodec.builder(DerivationStep.PerUnit.class);
        Field<QuantityReading> quantity = object.required("quantity", READING, DerivationStep.PerUnit::quantity);
        Field<Euros> price = object.required("price", Texts.EUROS_NOT_NEGATIVE, DerivationStep.PerUnit::price);
        OptionalField<Long> units =
                object.optional("units", Numbers.FROM_TWO, step -> step.units() == 1 ? null : step.units());
        OptionalField<RoundingMode> rounding = object.optional(
                "rounding", EnumCodec.of(RoundingMode.class), step -> step.units() == 1 ? null : step.rounding());
        Field<AmountRange> amount = object.required("amount", AMOUNT, DerivationStep.PerUnit::amount);
        return object.build(values -> new DerivationStep.PerUnit(
                values.get(quantity),
                values.get(price),
                Objects.requireNonNullElse(values.get(units), 1L),
                Objects.requireNonNullElse(values.get(rounding), RoundingMode.UNNECESSARY),
                values.get(amount)));
    }

    private static ObjectCodec<DerivationStep.Tiered> tiered() {
        ObjectCodec.Builder<DerivationStep.Tiered> object = ObjectCodec.builder(DerivationStep.Tiered.class);
        Field<QuantityReading> quantity = object.required("quantity", READING, DerivationStep.Tiered::quantity);
        Field<Tiering> tiering =
                object.required("tiering", EnumCodec.of(Tiering.class), DerivationStep.Tiered::tiering);
        Field<List<BracketUse>> brackets = object.list("brackets", bracketUse(), DerivationStep.Tiered::brackets);
        Field<AmountRange> amount = object.required("amount", AMOUNT, DerivationStep.Tiered::amount);
        return object.build(values -> new DerivationStep.Tiered(
                values.get(quantity), values.get(tiering), values.get(brackets), values.get(amount)));
    }

    private static ObjectCodec<DerivationStep.ShareOfCosts> shareOfCosts() {
        ObjectCodec.Builder<DerivationStep.ShareOfCosts> object =
                ObjectCodec.builder(DerivationStep.ShareOfCosts.class);
        OptionalField<Euros> costs =
                object.optional("costs", Texts.EUROS_NOT_NEGATIVE, DerivationStep.ShareOfCosts::costs);
        Field<Share> share = object.required("share", Texts.SHARE, DerivationStep.ShareOfCosts::share);
        Field<RoundingMode> rounding =
                object.required("rounding", EnumCodec.of(RoundingMode.class), DerivationStep.ShareOfCosts::rounding);
        Field<AmountRange> amount = object.required("amount", AMOUNT, DerivationStep.ShareOfCosts::amount);
        return object.build(values -> new DerivationStep.ShareOfCosts(
                values.get(costs), values.get(share), values.get(rounding), values.get(amount)));
    }

    private static ObjectCodec<DerivationStep.Sum> sum() {
        ObjectCodec.Builder<DerivationStep.Sum> object = ObjectCodec.builder(DerivationStep.Sum.class);
        Field<List<DerivationStep>> parts = object.required("parts", ListCodec.of(self()), DerivationStep.Sum::parts);
        Field<AmountRange> amount = object.required("amount", AMOUNT, DerivationStep.Sum::amount);
        return object.build(values -> new DerivationStep.Sum(values.get(parts), values.get(amount)));
    }

    private static ObjectCodec<DerivationStep.AtMost> atMost() {
        ObjectCodec.Builder<DerivationStep.AtMost> object = ObjectCodec.builder(DerivationStep.AtMost.class);
        Field<DerivationStep> scale = object.required("scale", self(), DerivationStep.AtMost::scale);
        Field<DerivationStep> limit = object.required("limit", self(), DerivationStep.AtMost::limit);
        Field<AmountRange> amount = object.required("amount", AMOUNT, DerivationStep.AtMost::amount);
        return object.build(
                values -> new DerivationStep.AtMost(values.get(scale), values.get(limit), values.get(amount)));
    }

    private static ObjectCodec<DerivationStep.AtLeast> atLeast() {
        ObjectCodec.Builder<DerivationStep.AtLeast> object = ObjectCodec.builder(DerivationStep.AtLeast.class);
        Field<DerivationStep> scale = object.required("scale", self(), DerivationStep.AtLeast::scale);
        Field<DerivationStep> limit = object.required("limit", self(), DerivationStep.AtLeast::limit);
        Field<AmountRange> amount = object.required("amount", AMOUNT, DerivationStep.AtLeast::amount);
        return object.build(
                values -> new DerivationStep.AtLeast(values.get(scale), values.get(limit), values.get(amount)));
    }

    private static ObjectCodec<FigureRange> figureRange() {
        ObjectCodec.Builder<FigureRange> range = ObjectCodec.builder(FigureRange.class);
        Field<Long> least = range.required("least", Numbers.FIGURE, FigureRange::least);
        OptionalField<Long> most = range.optional("most", Numbers.FIGURE, FigureRange::most);
        return range.where(AmountRangeCodec.BOUNDS)
                .build(values -> new FigureRange(values.get(least), values.get(most)));
    }

    private static ObjectCodec<QuantityReading> reading() {
        ObjectCodec.Builder<QuantityReading> reading = ObjectCodec.builder(QuantityReading.class);
        Field<Quantity> quantity = reading.required("quantity", QuantityCodec.CODEC, QuantityReading::quantity);
        Field<FigureRange> figure = reading.required("figure", FIGURE, QuantityReading::figure);
        Field<List<FigureRead>> read = reading.list("read", figureRead(), QuantityReading::read);
        Field<List<Gap>> gaps = reading.list("gaps", GapCodec.CODEC, QuantityReading::gaps);
        return reading.build(values ->
                new QuantityReading(values.get(quantity), values.get(figure), values.get(read), values.get(gaps)));
    }

    private static ObjectCodec<FigureRead> figureRead() {
        ObjectCodec.Builder<FigureRead> read = ObjectCodec.builder(FigureRead.class);
        Field<DataPath> path = read.required("path", Texts.PATH, FigureRead::path);
        Field<Long> figure = read.required("figure", Numbers.FIGURE, FigureRead::figure);
        OptionalField<Year> year = read.optional("year", Numbers.YEAR, FigureRead::year);
        return read.build(values -> new FigureRead(values.get(path), values.get(figure), values.get(year)));
    }

    private static ObjectCodec<BracketUse> bracketUse() {
        ObjectCodec.Builder<BracketUse> use = ObjectCodec.builder(BracketUse.class);
        Field<Integer> bracket = use.required("bracket", Numbers.COUNT, BracketUse::bracket);
        Field<Long> from = use.required("from", Numbers.FIGURE, BracketUse::from);
        OptionalField<Long> upTo = use.optional("upTo", Numbers.FIGURE, BracketUse::upTo);
        Field<FigureRange> units = use.required("units", FIGURE, BracketUse::units);
        Field<Euros> price = use.required("price", Texts.EUROS_NOT_NEGATIVE, BracketUse::price);
        Field<AmountRange> amount = use.required("amount", AMOUNT, BracketUse::amount);
        return use.where(BilingualText.of(
                        "une fin (upTo) qui ne précède pas le début (from)",
                        "an end (upTo) that is not before its start (from)"))
                .build(values -> new BracketUse(
                        values.get(bracket),
                        values.get(from),
                        values.get(upTo),
                        values.get(units),
                        values.get(price),
                        values.get(amount)));
    }
}
