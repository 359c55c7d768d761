package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Provenance;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.Blackhole;

/** An allocation whose check that no identifier stands twice is left out, since that is measured apart. */
final class SharedOut {

    private SharedOut() {}

    static Allocation of(AllocationPolicy policy, Euros envelope, List<Claim> claims) {
        AllocationRequest request = new AllocationRequest(envelope, policy, claims);
        ClaimsCheck.checkAllButIdentifiers(request, violation -> {
            throw new IllegalStateException(violation.toString());
        });
        return Allocator.of(policy)
                .shareOut(envelope, request.claims(), Provenance.of(null, Map.of("claims", request)));
    }

    /** Reads what a user would read of each award. */
    static void read(Allocation allocation, Blackhole consumer) {
        for (Award award : allocation.awards()) {
            consumer.consume(award.reason());
        }
        consumer.consume(allocation.certificate());
    }
}
