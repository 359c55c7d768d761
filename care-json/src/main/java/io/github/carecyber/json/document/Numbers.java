package io.github.carecyber.json.document;

import io.github.carecyber.core.plan.AdsLevel;
import io.github.carecyber.json.binding.WholeNumberCodec;
import java.time.Year;

/** How whole numbers are read and written. */
public final class Numbers {

    /** Any whole number. */
    public static final WholeNumberCodec<Long> ANY = WholeNumberCodec.of(Long.MIN_VALUE, Long.MAX_VALUE);

    /** A figure, at least zero. */
    public static final WholeNumberCodec<Long> FIGURE = WholeNumberCodec.of(0, Long.MAX_VALUE);

    /** A figure that another one can exceed. */
    public static final WholeNumberCodec<Long> BELOW_THE_LARGEST = WholeNumberCodec.of(0, Long.MAX_VALUE - 1);

    /** How many of what is counted in more than ones. */
    public static final WholeNumberCodec<Long> FROM_TWO = WholeNumberCodec.of(2, Long.MAX_VALUE);

    /** A small number, of whichever sign. */
    public static final WholeNumberCodec<Integer> SMALL =
            WholeNumberCodec.of(Integer.MIN_VALUE, Integer.MAX_VALUE, Long::intValue, Integer::longValue);

    /** A small number from 1. */
    public static final WholeNumberCodec<Integer> COUNT =
            WholeNumberCodec.of(1, Integer.MAX_VALUE, Long::intValue, Integer::longValue);

    /** A small number from 0. */
    public static final WholeNumberCodec<Integer> COUNT_FROM_NONE =
            WholeNumberCodec.of(0, Integer.MAX_VALUE, Long::intValue, Integer::longValue);

    /** A year. */
    public static final WholeNumberCodec<Year> YEAR =
            WholeNumberCodec.of(0, 9_999, number -> Year.of(number.intValue()), year -> (long) year.getValue());

    /** A level of directory security. */
    public static final WholeNumberCodec<AdsLevel> ADS_LEVEL =
            WholeNumberCodec.of(1, 5, number -> AdsLevel.of(number.intValue()), level -> (long) level.value());

    private Numbers() {}
}
