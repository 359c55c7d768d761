package io.github.carecyber.rules.budget;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.programme.ProgrammeFunding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far an aim of the programme is (<em>avancement vers un montant visé</em>). An aim limits nothing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param aim the aim
 * @param committed what is committed up to the date and to the end of its last year, in euros; null if that is more than an amount can be
 */
public record AimPosition(ProgrammeFunding aim, @Nullable Euros committed) {

    /**
     * Checks that the aim is there.
     *
     * @param aim the aim
     * @param committed what is committed up to the date and to the end of its last year, in euros; null if that is more than an amount
     *     can be
     */
    public AimPosition {
        Objects.requireNonNull(aim, "aim");
    }
}
