package io.github.carecyber.core.programme;

import io.github.carecyber.core.text.BilingualText;
import java.util.Objects;

/**
 * An axis of the programme (<em>axe</em>). Only the fourth, operational security, funds establishments.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param number its number, from 1
 * @param title what it is about
 * @param funds whether establishments are funded under it
 */
public record ProgrammeAxis(int number, BilingualText title, boolean funds) {

    /**
     * Checks the number.
     *
     * @param number its number, from 1
     * @param title what it is about
     * @param funds whether establishments are funded under it
     * @throws IllegalArgumentException if the number is below 1
     */
    public ProgrammeAxis {
        Objects.requireNonNull(title, "title");
        if (number < 1) {
            throw new IllegalArgumentException("Axis number " + number + " is below 1: axes count from 1.");
        }
    }
}
