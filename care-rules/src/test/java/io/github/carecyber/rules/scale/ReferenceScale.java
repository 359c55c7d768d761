package io.github.carecyber.rules.scale;

import io.github.carecyber.core.call.Bracket;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.call.ScaleCases;
import io.github.carecyber.core.call.Tiering;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A slow and plain way to work out a scale whose figures are all known: unit by unit, in cents without a limit. */
final class ReferenceScale implements ScaleCases<BigInteger> {

    private final DeclaredFigures figures;

    ReferenceScale(DeclaredFigures figures) {
        this.figures = figures;
    }

    @Override
    public BigInteger flat(Scale.Flat scale) {
        return BigInteger.valueOf(scale.amount().cents());
    }

    @Override
    public BigInteger perUnit(Scale.PerUnit scale) {
        BigInteger sum = BigInteger.ZERO;
        for (long unit = 1; unit <= figure(scale.quantity()); unit++) {
            sum = sum.add(BigInteger.valueOf(scale.price().cents()));
        }
        return new BigDecimal(sum)
                .divide(BigDecimal.valueOf(scale.units()), 0, scale.rounding())
                .toBigIntegerExact();
    }

    @Override
    public BigInteger tiered(Scale.Tiered scale) {
        long figure = figure(scale.quantity());
        if (scale.tiering() == Tiering.WHOLE_AMOUNT) {
            return price(scale, figure);
        }
        BigInteger sum = BigInteger.ZERO;
        for (long unit = 1; unit <= figure; unit++) {
            sum = sum.add(price(scale, scale.tiering() == Tiering.MARGINAL ? unit : figure));
        }
        return sum;
    }

    @Override
    public BigInteger shareOfCosts(Scale.ShareOfCosts scale) {
        return new BigDecimal(BigInteger.valueOf(figures.costs().cents())
                        .multiply(BigInteger.valueOf(scale.share().numerator())))
                .divide(BigDecimal.valueOf(scale.share().denominator()), 0, scale.rounding())
                .toBigIntegerExact();
    }

    @Override
    public BigInteger sum(Scale.Sum scale) {
        return scale.parts().stream().map(part -> part.fold(this)).reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Override
    public BigInteger atMost(Scale.AtMost scale) {
        return scale.scale().fold(this).min(scale.limit().fold(this));
    }

    @Override
    public BigInteger atLeast(Scale.AtLeast scale) {
        return scale.scale().fold(this).max(scale.limit().fold(this));
    }

    private static BigInteger price(Scale.Tiered scale, long figure) {
        for (Bracket bracket : scale.brackets()) {
            if (bracket.upTo() == null || figure <= bracket.upTo()) {
                return BigInteger.valueOf(bracket.amount().cents());
            }
        }
        throw new AssertionError("no bracket for " + figure);
    }

    private long figure(Quantity quantity) {
        return figures.quantities().get(((Quantity.Declared) quantity).id());
    }
}
