package io.github.carecyber.rules.scale;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.DataPath;
import java.time.Year;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was read, with its place (<em>donnée lue</em>).
 *
 * <p>For example a staff of 280 at {@code /applicant/facilities/0/staff/2024}. A site that declared none of the years that count adds
 * zero and has no year, which is not the same as zero declared.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param path where it stands: in the application, or as a member of {@link DeclaredFigures}
 * @param figure the figure, at least zero
 * @param year the year that it was declared for, null if it has none
 */
public record FigureRead(
        DataPath path, long figure, @Nullable Year year) {

    /**
     * Checks the figure.
     *
     * @param path where it stands: in the application, or as a member of {@link DeclaredFigures}
     * @param figure the figure, at least zero
     * @param year the year that it was declared for, null if it has none
     * @throws IllegalArgumentException if the figure is negative
     */
    public FigureRead {
        Objects.requireNonNull(path, "path");
        if (figure < 0) {
            throw new IllegalArgumentException(
                    "Figure " + figure + " at " + Excerpt.of(path.toString()) + " is negative: it is at least zero.");
        }
    }
}
