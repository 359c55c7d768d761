package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Bound;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures that thresholds leave, both ends included, with the thresholds that set the ends.
 *
 * @param lowest the lowest figure left
 * @param highest the highest figure left
 * @param from the threshold that sets the lowest figure, null if none does
 * @param to the threshold that sets the highest figure, null if none does
 */
record FigureRange(
        long lowest,
        long highest,
        @Nullable Limit from,
        @Nullable Limit to) {

    static final FigureRange ANY = new FigureRange(0, Long.MAX_VALUE, null, null);

    /** A threshold that must fail is one on the other side; at the very end of the numbers it says a little less. */
    FigureRange within(Limit limit) {
        long threshold = limit.threshold();
        if (limit.bound() == Bound.AT_LEAST) {
            return limit.kept() ? atLeast(threshold, limit) : atMost(threshold - 1, limit);
        }
        return limit.kept()
                ? atMost(threshold, limit)
                : atLeast(threshold == Long.MAX_VALUE ? threshold : threshold + 1, limit);
    }

    boolean isEmpty() {
        return lowest > highest;
    }

    /** The thresholds that set the ends. */
    List<Limit> thresholds() {
        return Stream.of(from, to).filter(Objects::nonNull).toList();
    }

    private FigureRange atLeast(long figure, Limit limit) {
        return figure > lowest ? new FigureRange(figure, highest, limit, to) : this;
    }

    private FigureRange atMost(long figure, Limit limit) {
        return figure < highest ? new FigureRange(lowest, figure, from, limit) : this;
    }
}
