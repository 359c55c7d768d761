package io.github.carecyber.json.document;

import io.github.carecyber.core.call.Bracket;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.call.Tiering;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Codec;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.LazyCodec;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/** How it is read and written how a ceiling is found. */
public final class ScaleCodec {

    /** The codec. */
    public static final KindCodec<Scale> CODEC = KindCodec.builder(Scale.class)
            .kind(Scale.Flat.class, flat())
            .kind(Scale.PerUnit.class, perUnit())
            .kind(Scale.Tiered.class, tiered())
            .kind(Scale.ShareOfCosts.class, shareOfCosts())
            .kind(Scale.Sum.class, sum())
            .kind(Scale.AtMost.class, atMost())
            .kind(Scale.AtLeast.class, atLeast())
            .build();

    private ScaleCodec() {}

    /** Scales are made of scales, so the codec needs itself before it is there. */
    private static Codec<Scale> self() {
        return LazyCodec.of(() -> CODEC);
    }

    private static ObjectCodec<Scale.Flat> flat() {
        ObjectCodec.Builder<Scale.Flat> object = ObjectCodec.builder(Scale.Flat.class);
        Field<Euros> amount = object.required("amount", Texts.EUROS_NOT_NEGATIVE, Scale.Flat::amount);
        return object.build(values -> new Scale.Flat(values.get(amount)));
    }

    private static ObjectCodec<Scale.PerUnit> perUnit() {
        ObjectCodec.Builder<Scale.PerUnit> object = ObjectCodec.builder(Scale.PerUnit.class);
        Field<Quantity> quantity = object.required("quantity", QuantityCodec.CODEC, Scale.PerUnit::quantity);
        Field<Euros> price = object.required("price", Texts.EUROS_NOT_NEGATIVE, Scale.PerUnit::price);
        OptionalField<Long> units =
                object.optional("units", Numbers.FROM_TWO, scale -> scale.units() == 1 ? null : scale.units());
        OptionalField<RoundingMode> rounding = object.optional(
                "rounding", EnumCodec.of(RoundingMode.class), scale -> scale.units() == 1 ? null : scale.rounding());
        return object.where(BilingualText.of(
                        "un nombre d’unités (units) et un arrondi (rounding) autre que unnecessary, ou aucun des deux",
                        "a number of units and a rounding other than unnecessary, or neither of them"))
                .build(values -> new Scale.PerUnit(
                        values.get(quantity),
                        values.get(price),
                        Objects.requireNonNullElse(values.get(units), 1L),
                        Objects.requireNonNullElse(values.get(rounding), RoundingMode.UNNECESSARY)));
    }

    private static ObjectCodec<Scale.Tiered> tiered() {
        ObjectCodec.Builder<Scale.Tiered> object = ObjectCodec.builder(Scale.Tiered.class);
        Field<Quantity> quantity = object.required("quantity", QuantityCodec.CODEC, Scale.Tiered::quantity);
        Field<Tiering> tiering = object.required("tiering", EnumCodec.of(Tiering.class), Scale.Tiered::tiering);
        Field<List<Bracket>> brackets = object.required("brackets", ListCodec.of(bracket()), Scale.Tiered::brackets);
        return object.where(BilingualText.of(
                        "des tranches dans l’ordre, chacune finissant (upTo) après la précédente, et une dernière sans fin",
                        "brackets in order, each ending (upTo) after the one before it, and a last one without an end"))
                .build(values -> new Scale.Tiered(values.get(quantity), values.get(tiering), values.get(brackets)));
    }

    private static ObjectCodec<Bracket> bracket() {
        ObjectCodec.Builder<Bracket> object = ObjectCodec.builder(Bracket.class);
        OptionalField<Long> upTo = object.optional("upTo", Numbers.BELOW_THE_LARGEST, Bracket::upTo);
        Field<Euros> amount = object.required("amount", Texts.EUROS_NOT_NEGATIVE, Bracket::amount);
        return object.build(values -> new Bracket(values.get(upTo), values.get(amount)));
    }

    private static ObjectCodec<Scale.ShareOfCosts> shareOfCosts() {
        ObjectCodec.Builder<Scale.ShareOfCosts> object = ObjectCodec.builder(Scale.ShareOfCosts.class);
        Field<Share> share = object.required("share", Texts.SHARE, Scale.ShareOfCosts::share);
        Field<RoundingMode> rounding =
                object.required("rounding", EnumCodec.of(RoundingMode.class), Scale.ShareOfCosts::rounding);
        return object.where(BilingualText.of(
                        "un arrondi qui donne toujours un montant, donc autre que unnecessary",
                        "a rounding that always gives an amount, so other than unnecessary"))
                .build(values -> new Scale.ShareOfCosts(values.get(share), values.get(rounding)));
    }

    private static ObjectCodec<Scale.Sum> sum() {
        ObjectCodec.Builder<Scale.Sum> object = ObjectCodec.builder(Scale.Sum.class);
        Field<List<Scale>> parts = object.required("parts", ListCodec.of(self()), Scale.Sum::parts);
        return object.where(BilingualText.of(
                        "au moins un élément dans parts, et " + limits().french(),
                        "at least one element in parts, and " + limits().english()))
                .build(values -> new Scale.Sum(values.get(parts)));
    }

    private static ObjectCodec<Scale.AtMost> atMost() {
        ObjectCodec.Builder<Scale.AtMost> object = ObjectCodec.builder(Scale.AtMost.class);
        Field<Scale> scale = object.required("scale", self(), Scale.AtMost::scale);
        Field<Scale> limit = object.required("limit", self(), Scale.AtMost::limit);
        return object.where(BilingualText.of(
                        "un plafond qui n’est pas inférieur au plancher, et " + limits().french(),
                        "a cap that is not below the floor, and " + limits().english()))
                .build(values -> new Scale.AtMost(values.get(scale), values.get(limit)));
    }

    private static ObjectCodec<Scale.AtLeast> atLeast() {
        ObjectCodec.Builder<Scale.AtLeast> object = ObjectCodec.builder(Scale.AtLeast.class);
        Field<Scale> scale = object.required("scale", self(), Scale.AtLeast::scale);
        Field<Scale> limit = object.required("limit", self(), Scale.AtLeast::limit);
        return object.where(BilingualText.of(
                        "un plancher qui n’est pas supérieur au plafond, et " + limits().french(),
                        "a floor that is not above the cap, and " + limits().english()))
                .build(values -> new Scale.AtLeast(values.get(scale), values.get(limit)));
    }

    private static BilingualText limits() {
        return BilingualText.of(
                "au plus " + Scale.MOST_PARTS + " éléments et tranches, imbriqués sur " + Scale.DEEPEST
                        + " niveaux au plus",
                "at most " + Scale.MOST_PARTS + " parts and brackets, nested at most " + Scale.DEEPEST
                        + " levels deep");
    }
}
