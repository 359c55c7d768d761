package io.github.carecyber.rules.allocation;

import java.util.List;

/** Tied claims in the order of their identifiers, whose characters are compared by eights. */
final class IdentifierOrder extends TieOrder {

    private final List<Claim> claims;

    IdentifierOrder(List<Claim> claims) {
        this.claims = claims;
    }

    @Override
    long part(int position, int depth) {
        return part(claims.get(position).id().value(), depth);
    }

    /** Returns eight ASCII characters as one number; where the text has ended, nothing comes before any character. */
    static long part(String text, int depth) {
        long part = 0;
        int from = depth * Long.BYTES;
        int to = Math.min(text.length(), from + Long.BYTES);
        for (int index = from; index < to; index++) {
            part = (part << Byte.SIZE) | text.charAt(index);
        }
        int missing = from + Long.BYTES - Math.max(from, to);
        return missing == Long.BYTES ? 0 : part << (missing * Byte.SIZE);
    }
}
