package io.github.carecyber.rules.scale;

import io.github.carecyber.core.call.Bracket;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.call.ScaleCases;
import io.github.carecyber.core.call.Tiering;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import java.util.ArrayList;
import java.util.List;

/** Works out each part of a scale. What is not known is a range, and every range holds each amount that the scale could give. */
final class StepMaker implements ScaleCases<DerivationStep> {

    private final FigureSource figures;

    StepMaker(FigureSource figures) {
        this.figures = figures;
    }

    @Override
    public DerivationStep flat(Scale.Flat scale) {
        return new DerivationStep.Flat(AmountRange.exactly(scale.amount()));
    }

    @Override
    public DerivationStep perUnit(Scale.PerUnit scale) {
        QuantityReading quantity = figures.read(scale.quantity());
        AmountRange amount = AmountRange.of(quantity.figure(), scale.price(), scale.units(), scale.rounding());
        return new DerivationStep.PerUnit(quantity, scale.price(), scale.units(), scale.rounding(), amount);
    }

    @Override
    public DerivationStep tiered(Scale.Tiered scale) {
        QuantityReading quantity = figures.read(scale.quantity());
        return scale.tiering() == Tiering.MARGINAL ? marginal(scale, quantity) : whole(scale, quantity);
    }

    private static DerivationStep marginal(Scale.Tiered scale, QuantityReading quantity) {
        List<BracketUse> uses = new ArrayList<>();
        AmountRange sum = AmountRange.exactly(Euros.ZERO);
        long before = 0;
        for (int index = 0; index < scale.brackets().size(); index++) {
            Bracket bracket = scale.brackets().get(index);
            FigureRange units = quantity.figure().unitsBetween(before, bracket.upTo());
            if (units.most() == null || units.most() > 0) {
                AmountRange amount = AmountRange.of(units, bracket.amount());
                uses.add(new BracketUse(index + 1, before + 1, bracket.upTo(), units, bracket.amount(), amount));
                sum = sum.plus(amount);
            }
            before = bracket.upTo() == null ? before : bracket.upTo();
        }
        return new DerivationStep.Tiered(quantity, scale.tiering(), uses, sum);
    }

    private static DerivationStep whole(Scale.Tiered scale, QuantityReading quantity) {
        List<BracketUse> uses = new ArrayList<>();
        long first = 0;
        for (int index = 0; index < scale.brackets().size(); index++) {
            Bracket bracket = scale.brackets().get(index);
            FigureRange units = quantity.figure().within(first, bracket.upTo());
            if (units != null) {
                AmountRange amount = scale.tiering() == Tiering.WHOLE_AMOUNT
                        ? AmountRange.exactly(bracket.amount())
                        : AmountRange.of(units, bracket.amount());
                uses.add(new BracketUse(index + 1, first, bracket.upTo(), units, bracket.amount(), amount));
            }
            first = bracket.upTo() == null ? first : bracket.upTo() + 1;
        }
        AmountRange amount = uses.get(0).amount();
        for (BracketUse use : uses) {
            amount = AmountRange.either(amount, use.amount());
        }
        return new DerivationStep.Tiered(quantity, scale.tiering(), uses, amount);
    }

    @Override
    public DerivationStep shareOfCosts(Scale.ShareOfCosts scale) {
        Euros costs = figures.costs();
        AmountRange amount;
        if (costs == null) {
            amount = new AmountRange(Euros.ZERO, scale.share().equals(Share.NONE) ? Euros.ZERO : null);
        } else {
            amount = AmountRange.exactly(costs.times(scale.share(), scale.rounding()));
        }
        return new DerivationStep.ShareOfCosts(costs, scale.share(), scale.rounding(), amount);
    }

    @Override
    public DerivationStep sum(Scale.Sum scale) {
        List<DerivationStep> parts = new ArrayList<>();
        AmountRange sum = AmountRange.exactly(Euros.ZERO);
        for (Scale part : scale.parts()) {
            DerivationStep step = part.fold(this);
            parts.add(step);
            sum = sum.plus(step.amount());
        }
        return new DerivationStep.Sum(parts, sum);
    }

    @Override
    public DerivationStep atMost(Scale.AtMost scale) {
        DerivationStep capped = scale.scale().fold(this);
        DerivationStep limit = scale.limit().fold(this);
        return new DerivationStep.AtMost(capped, limit, AmountRange.smaller(capped.amount(), limit.amount()));
    }

    @Override
    public DerivationStep atLeast(Scale.AtLeast scale) {
        DerivationStep floored = scale.scale().fold(this);
        DerivationStep limit = scale.limit().fold(this);
        return new DerivationStep.AtLeast(floored, limit, AmountRange.larger(floored.amount(), limit.amount()));
    }
}
