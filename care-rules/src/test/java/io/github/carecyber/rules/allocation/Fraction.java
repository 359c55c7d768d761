package io.github.carecyber.rules.allocation;

import java.math.BigInteger;

/** An exact number of the reference, of either sign; it shares no arithmetic with the engine. */
record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {

    static final Fraction ZERO = of(BigInteger.ZERO);

    Fraction {
        BigInteger divisor = above.gcd(below);
        above = above.divide(divisor);
        below = below.divide(divisor);
    }

    static Fraction of(BigInteger number) {
        return new Fraction(number, BigInteger.ONE);
    }

    static Fraction of(long number) {
        return of(BigInteger.valueOf(number));
    }

    Fraction plus(Fraction other) {
        return new Fraction(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.above.negate(), other.below));
    }

    Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    /** Returns the quotient; the other number is above zero. */
    Fraction over(Fraction other) {
        return new Fraction(above.multiply(other.below), below.multiply(other.above));
    }

    Fraction half() {
        return over(of(2));
    }

    Fraction negated() {
        return ZERO.minus(this);
    }

    /** Returns the whole part of a number that is not negative. */
    BigInteger whole() {
        return above.divide(below);
    }

    Fraction cutOff() {
        return minus(of(whole()));
    }

    Ratio ratio() {
        return Ratio.of(above, below);
    }

    @Override
    public int compareTo(Fraction other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }
}
