package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Status;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which further entities make it sure that a share is reached: all that are required, and of the others so many that their weights come
 * to the need.
 *
 * <p>By {@link ThresholdDecision} it is sure if {@code (q - p) × least covered >= p × most others}. An entity that changes sides adds
 * its least to the left and takes its most from the right: its weight is {@code (q - p) × least + p × most}, and what is missing
 * before is the need.
 *
 * @param required the entities that are part of every set, in the order of their numbers
 * @param choices the entities to choose from, in the order of their numbers
 * @param weights their weights, at least zero
 * @param need what the weights of those chosen must come to, above zero unless nothing need be chosen; at most what all come to
 */
record CoveringProblem(
        List<FinessNumber> required, List<FinessNumber> choices, List<BigInteger> weights, BigInteger need) {

    static final Comparator<FinessNumber> BY_NUMBER = Comparator.comparing(FinessNumber::value);

    /** The problem of a coverage that is not surely reached, empty if no set of entities makes it sure. */
    static Optional<CoveringProblem> of(CoverageVerdict verdict) {
        List<EntityActivity> entities = verdict.entities();
        if (entities.stream().filter(entity -> entity.open() == Status.MET).count() < 2) {
            return Optional.empty();
        }
        // Nothing is a share of nothing: then all of them must be covered.
        return verdict.total().least().signum() == 0 ? all(entities) : some(verdict.atLeast(), entities);
    }

    private static Optional<CoveringProblem> all(List<EntityActivity> entities) {
        List<FinessNumber> required = new ArrayList<>();
        for (EntityActivity entity : entities) {
            FinessNumber number = entity.number();
            if (entity.covered() != Status.MET) {
                if (number == null) {
                    return Optional.empty();
                }
                required.add(number);
            }
        }
        required.sort(BY_NUMBER);
        return Optional.of(new CoveringProblem(required, List.of(), List.of(), BigInteger.ZERO));
    }

    private static Optional<CoveringProblem> some(Share atLeast, List<EntityActivity> entities) {
        BigInteger part = BigInteger.valueOf(atLeast.numerator());
        BigInteger rest = BigInteger.valueOf(atLeast.denominator() - atLeast.numerator());
        List<FinessNumber> required = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        BigInteger need = BigInteger.ZERO;
        BigInteger available = BigInteger.ZERO;
        for (EntityActivity entity : entities) {
            FinessNumber number = entity.number();
            BigInteger least = entity.activity().least().multiply(rest);
            BigInteger most = entity.activity().most();
            if (entity.covered() == Status.MET) {
                need = need.subtract(least);
            } else if (most == null) {
                if (number == null) {
                    return Optional.empty();
                }
                required.add(number);
                need = need.subtract(least);
            } else {
                BigInteger against = most.multiply(part);
                need = need.add(against);
                if (number != null) {
                    choices.add(new Choice(number, least.add(against)));
                    available = available.add(least).add(against);
                }
            }
        }
        if (available.compareTo(need) < 0) {
            return Optional.empty();
        }
        required.sort(BY_NUMBER);
        choices.sort(Comparator.comparing(Choice::number, BY_NUMBER));
        return Optional.of(new CoveringProblem(
                required,
                choices.stream().map(Choice::number).toList(),
                choices.stream().map(Choice::weight).toList(),
                need.max(BigInteger.ZERO)));
    }

    /** The required entities with these chosen ones, in the order of their numbers. */
    List<FinessNumber> with(List<FinessNumber> chosen) {
        List<FinessNumber> set = new ArrayList<>(required);
        set.addAll(chosen);
        set.sort(BY_NUMBER);
        return set;
    }

    private record Choice(FinessNumber number, BigInteger weight) {}
}
