package io.github.carecyber.core.call;

import io.github.carecyber.core.money.Share;
import java.util.Objects;

/**
 * How the funding of a call is paid (<em>modalités de versement</em>): a share at the start, the rest on reaching the
 * objectives.
 *
 * <p>For example 20 % at the start and 80 % when the targets are reached, as an earlier scheme paid.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param atStart the share of the ceiling that is paid at the start
 */
public record PaymentTerms(Share atStart) {

    /**
     * Checks that the share is there.
     *
     * @param atStart the share of the ceiling that is paid at the start
     */
    public PaymentTerms {
        Objects.requireNonNull(atStart, "atStart");
    }
}
