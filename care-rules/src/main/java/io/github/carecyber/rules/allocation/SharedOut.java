package io.github.carecyber.rules.allocation;

import java.math.BigInteger;
import java.util.List;

/**
 * What a sharing shares out, in cents.
 *
 * @param demanded what may still be granted to those who may get anything under the rule
 * @param target the envelope, or what is demanded if that is less
 */
record SharedOut(BigInteger demanded, BigInteger target) {

    static SharedOut of(long envelope, List<Claim> claims, SharingRule rule) {
        BigInteger demanded = BigInteger.ZERO;
        for (Claim claim : claims) {
            if (ClaimForm.baseOf(claim, rule) > 0) {
                demanded = demanded.add(BigInteger.valueOf(claim.room().cents()));
            }
        }
        return new SharedOut(demanded, demanded.min(BigInteger.valueOf(envelope)));
    }
}
