package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Status;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A share of the ceiling and whether it is earned (<em>part acquise</em>): the first step of a payment.
 *
 * <p>For example 40 % for an objective that is reached.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param basis what the share is paid for
 * @param objective the objective that it is paid for, null unless it is one alone
 * @param share the share of the ceiling
 * @param status met if it is earned, not met if it is not; otherwise it may be, because it cannot be told whether the objective is
 *     reached, or because the objective does not apply and the terms do not say what then becomes of its share
 */
public record PaymentShare(Basis basis, @Nullable ObjectiveId objective, Share share, Status status) {

    /** What a share is paid for. */
    public enum Basis {
        /** The start, whatever is reached. */
        START,
        /** One objective. */
        OBJECTIVE,
        /** All objectives together, and nothing before. */
        ALL_OBJECTIVES
    }

    /**
     * Checks the parts.
     *
     * @param basis what the share is paid for
     * @param objective the objective that it is paid for, null unless it is one alone
     * @param share the share of the ceiling
     * @param status whether it is earned
     * @throws IllegalArgumentException if an objective is named and the share is not paid for one alone, or conversely
     */
    public PaymentShare {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(status, "status");
        if ((objective != null) != (basis == Basis.OBJECTIVE)) {
            throw new IllegalArgumentException("Share for " + basis + " with the objective " + objective
                    + " is not of the allowed form: an objective is named where the share is paid for it alone.");
        }
    }

    /**
     * Tells whether the share is surely earned.
     *
     * @return whether the status is met
     */
    public boolean isEarned() {
        return status == Status.MET;
    }

    /**
     * Tells whether the share may be earned.
     *
     * @return whether the status is another than not met
     */
    public boolean mayBeEarned() {
        return status != Status.NOT_MET;
    }
}
