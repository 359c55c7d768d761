package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Argument;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Sums of amounts in messages, however large. */
final class WideAmount {

    private WideAmount() {}

    /** Returns an amount, or the bare number of euros where a sum comes to more than any amount. */
    static Argument of(BigInteger cents) {
        return cents.bitLength() < Long.SIZE
                ? new Argument.Amount(Euros.ofCents(cents.longValueExact()))
                : new Argument.Code(new BigDecimal(cents, 2).toPlainString());
    }
}
