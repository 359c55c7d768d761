package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.rules.finding.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds up the rates of the members of a GHT that were measured over the same time; others stay apart, each to be reached. */
final class RateMerger {

    private final ObjectiveId objective;
    private final @Nullable ObjectiveDeclaration own;
    private final List<MemberSaying> sayings;
    private final Findings findings;

    RateMerger(
            ObjectiveId objective, @Nullable ObjectiveDeclaration own, List<MemberSaying> sayings, Findings findings) {
        this.objective = objective;
        this.own = own;
        this.sayings = sayings;
        this.findings = findings;
    }

    List<RateReached> merged() {
        List<RateReached> rates = new ArrayList<>(own == null ? List.of() : own.rates());
        Map<@Nullable String, List<RateReached>> byMeasure = new LinkedHashMap<>();
        for (MemberSaying saying : sayings) {
            if (saying.member() != null) {
                for (RateReached rate : saying.said().rates()) {
                    byMeasure
                            .computeIfAbsent(rate.measure(), measure -> new ArrayList<>())
                            .add(rate);
                }
            }
        }
        for (RateReached rate : List.copyOf(rates)) {
            byMeasure.remove(rate.measure());
        }
        byMeasure.forEach((measure, all) -> rates.addAll(together(measure, all)));
        return rates;
    }

    private List<RateReached> together(@Nullable String measure, List<RateReached> all) {
        RateReached sum = all.get(0);
        for (RateReached rate : all.subList(1, all.size())) {
            if (!Objects.equals(sum.firstMonth(), rate.firstMonth()) || !Objects.equals(sum.months(), rate.months())) {
                findings.violated(
                        RollUpRules.RATES_DIFFER,
                        sayings.get(sayings.size() - 1).path().key("rates"),
                        Arguments.none().with("objective", objective).with("measure", String.valueOf(measure)));
                return all;
            }
            sum = sum(sum, rate);
            if (sum == null) {
                return all;
            }
        }
        return List.of(sum);
    }

    /** The sum of two rates, null if one of them is none, or the sum is beyond counting. */
    private static @Nullable RateReached sum(RateReached one, RateReached other) {
        if (!isPart(one) || !isPart(other)) {
            return null;
        }
        try {
            return one.withCounted(Math.addExact(known(one.counted()), known(other.counted())))
                    .withOutOf(Math.addExact(known(one.outOf()), known(other.outOf())));
        } catch (ArithmeticException exception) {
            return null;
        }
    }

    private static boolean isPart(RateReached rate) {
        Long counted = rate.counted();
        Long outOf = rate.outOf();
        return counted != null && outOf != null && counted >= 0 && counted <= outOf;
    }

    private static long known(@Nullable Long count) {
        return Objects.requireNonNull(count);
    }
}
