package io.github.carecyber.core.plan;

/**
 * A level of directory security as ANSSI's service ADS gives it (<em>niveau de sécurité de l'annuaire</em>), from 1 to 5.
 *
 * <p>Higher is better: 1 has critical weaknesses, 2 has gaps that soon put everything at risk, 3 has the basic security of its
 * installation, 4 is good, 5 is the state of the art. A level needs the checks of all lower ones.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value the level, from 1 to 5
 */
public record AdsLevel(int value) implements Comparable<AdsLevel> {

    private static final int HIGHEST = 5;

    /**
     * Checks the bounds.
     *
     * @param value the level, from 1 to 5
     * @throws IllegalArgumentException if there is no such level
     */
    public AdsLevel {
        if (value < 1 || value > HIGHEST) {
            throw new IllegalArgumentException(
                    "Level of directory security " + value + " does not exist: levels go from 1 to " + HIGHEST + ".");
        }
    }

    /**
     * Returns a level.
     *
     * @param value the level, from 1 to 5
     * @return the level
     * @throws IllegalArgumentException if there is no such level
     */
    public static AdsLevel of(int value) {
        return new AdsLevel(value);
    }

    /** Compares by level; the higher one is the better. */
    @Override
    public int compareTo(AdsLevel other) {
        return Integer.compare(value, other.value);
    }
}
