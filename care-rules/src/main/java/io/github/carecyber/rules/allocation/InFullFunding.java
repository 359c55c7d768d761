package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.util.Arrays;
import java.util.List;

/** Every claim in full, or none. */
final class InFullFunding {

    private InFullFunding() {}

    static Outcome of(long envelope, List<Claim> claims) {
        long[] cents = new long[claims.size()];
        long demanded = 0;
        for (int index = 0; index < cents.length; index++) {
            cents[index] = claims.get(index).roomInCents();
            demanded += cents[index];
        }
        boolean funded = demanded <= envelope;
        if (!funded) {
            Arrays.fill(cents, 0);
        }
        AwardReason[] reasons = new AwardReason[cents.length];
        Euros sum = Euros.ofCents(demanded);
        Arrays.fill(reasons, funded ? new AwardReason.AtCeiling() : new AwardReason.NotFunded(sum));
        return new Outcome(cents, reasons, new AllocationCertificate.Whole(sum));
    }
}
