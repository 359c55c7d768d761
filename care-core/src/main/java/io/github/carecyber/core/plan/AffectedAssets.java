package io.github.carecyber.core.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * So many assets of one kind that a weakness affects (<em>actifs concernés</em>).
 *
 * <p>For example 250 workstations.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind what they are, null if not stated
 * @param count how many there are, null if not stated
 */
public record AffectedAssets(
        @NotNull @Nullable AssetKind kind,
        @NotNull @Positive @Nullable Integer count) {

    /**
     * Returns so many assets of a kind.
     *
     * @param kind what they are
     * @param count how many there are; that it is at least one is for the structural check
     * @return the assets
     */
    public static AffectedAssets of(AssetKind kind, int count) {
        return new AffectedAssets(Objects.requireNonNull(kind, "kind"), count);
    }
}
