package io.github.carecyber.rules.text;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.rules.allocation.TieBreak;
import org.jspecify.annotations.Nullable;

/** Which of two claims of equal right comes first, in words; a draw is shown by the first digits of both digests. */
final class TieText {

    private static final int DIGITS = 12;

    private final MessageText messages;
    private final @Nullable TieBreak ties;

    TieText(MessageText messages, @Nullable TieBreak ties) {
        this.messages = messages;
        this.ties = ties;
    }

    /** Names a claim that comes after another one. */
    String after(ClaimId claim, ClaimId other) {
        return claim
                + messages.in(", qui vient après au départage", ", which comes after it among equals")
                + draws(other, claim);
    }

    /** Names a claim that comes before another one. */
    String before(ClaimId claim, ClaimId other) {
        return claim
                + messages.in(", qui vient avant au départage", ", which comes before it among equals")
                + draws(other, claim);
    }

    /** Tells whether a claim comes before another one, or is the same; null if nothing says how ties are broken. */
    @Nullable
    Boolean isUpTo(ClaimId claim, ClaimId last) {
        return ties == null ? null : ties.keyOf(claim).compareTo(ties.keyOf(last)) <= 0;
    }

    private String draws(ClaimId one, ClaimId other) {
        return ties instanceof TieBreak.BySeed
                ? messages.in("\u00a0: tirages ", ": draws ")
                        + digits(ties, one)
                        + messages.in(" et ", " and ")
                        + digits(ties, other)
                : "";
    }

    private static String digits(TieBreak ties, ClaimId claim) {
        return ties.keyOf(claim).substring(0, DIGITS) + "…";
    }
}
