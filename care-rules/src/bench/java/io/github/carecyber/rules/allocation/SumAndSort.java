package io.github.carecyber.rules.allocation;

import java.util.Arrays;

/** What no exact sharing that looks at every claim and puts claims in order could do without. */
final class SumAndSort {

    private final long[] figures;
    private final long[] work;

    SumAndSort(long[] figures) {
        this.figures = figures;
        this.work = new long[figures.length];
    }

    long run() {
        System.arraycopy(figures, 0, work, 0, figures.length);
        long sum = 0;
        for (long figure : figures) {
            sum += figure;
        }
        Arrays.sort(work);
        return sum + work[0];
    }
}
