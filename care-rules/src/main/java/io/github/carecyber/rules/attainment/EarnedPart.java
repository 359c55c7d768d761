package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;

/** Shares added up exactly. Some of the shares may have a common denominator that no {@link Share} can have. */
record EarnedPart(BigInteger part, BigInteger whole) {

    static final EarnedPart NOTHING = new EarnedPart(BigInteger.ZERO, BigInteger.ONE);
    static final EarnedPart EVERYTHING = new EarnedPart(BigInteger.ONE, BigInteger.ONE);

    static EarnedPart of(List<PaymentShare> shares, Predicate<PaymentShare> counted) {
        EarnedPart sum = NOTHING;
        for (PaymentShare share : shares) {
            sum = counted.test(share) ? sum.plus(share.share()) : sum;
        }
        return sum;
    }

    /** This part of an amount, rounded down to the cent. */
    Euros of(Euros amount) {
        return Euros.ofCents(
                BigInteger.valueOf(amount.cents()).multiply(part).divide(whole).longValueExact());
    }

    private EarnedPart plus(Share share) {
        BigInteger denominator = BigInteger.valueOf(share.denominator());
        BigInteger sum = part.multiply(denominator).add(whole.multiply(BigInteger.valueOf(share.numerator())));
        BigInteger product = whole.multiply(denominator);
        BigInteger common = sum.gcd(product);
        return new EarnedPart(sum.divide(common), product.divide(common));
    }
}
