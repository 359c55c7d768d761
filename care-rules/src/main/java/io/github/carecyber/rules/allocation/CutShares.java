package io.github.carecyber.rules.allocation;

/** Exact shares cut to the cent: what each claim keeps for certain, and what was cut off. */
final class CutShares {

    private final long[] kept;
    private final long[] cutOff;

    private CutShares(long[] kept, long[] cutOff) {
        this.kept = kept;
        this.cutOff = cutOff;
    }

    /** Cuts the exact shares; a share that is its ceiling loses nothing. */
    static CutShares of(Multiplier multiplier, long[] ceilings, long[] bases) {
        long[] kept = new long[bases.length];
        long[] cutOff = new long[bases.length];
        for (int index = 0; index < bases.length; index++) {
            if (bases[index] == 0) {
                continue;
            }
            if (multiplier.reaches(ceilings[index], bases[index])) {
                kept[index] = ceilings[index];
            } else {
                kept[index] = multiplier.wholeCents(bases[index]);
                cutOff[index] = multiplier.remainder(bases[index], kept[index]);
            }
        }
        return new CutShares(kept, cutOff);
    }

    /** Returns the whole cents of each share. The array is shared, to be read only. */
    long[] kept() {
        return kept;
    }

    /** Returns the part cut off from each share, in the multiplier's parts of a cent. The array is shared, to be read only. */
    long[] cutOff() {
        return cutOff;
    }
}
