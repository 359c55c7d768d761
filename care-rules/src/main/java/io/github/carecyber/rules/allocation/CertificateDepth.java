package io.github.carecyber.rules.allocation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How deep certificates are nested. Each is measured when it is built, and its parts are within the bound already, so the recursion
 * is as shallow as the bound.
 */
final class CertificateDepth {

    private CertificateDepth() {}

    /** Refuses parts that would nest the certificate that they are meant for too deep. */
    static void requireWithin(List<AllocationCertificate> parts) {
        int depth = 1 + deepest(parts);
        if (depth > AllocationCertificate.DEEPEST) {
            throw new IllegalArgumentException(
                    "Certificate of depth " + depth + " is not of the allowed form: certificates nest at" + " most "
                            + AllocationCertificate.DEEPEST + " deep, those of groups, of minimums and of a sharing.");
        }
    }

    static List<AllocationCertificate> parts(
            List<AllocationCertificate.Branch> branches, AllocationCertificate.@Nullable FlowedBack flowedBack) {
        List<AllocationCertificate> parts = new ArrayList<>();
        for (AllocationCertificate.Branch branch : branches) {
            parts.add(branch.certificate());
        }
        if (flowedBack != null) {
            parts.add(flowedBack.certificate());
        }
        return parts;
    }

    private static int deepest(List<AllocationCertificate> parts) {
        int deepest = 0;
        for (AllocationCertificate part : parts) {
            deepest = Math.max(deepest, 1 + deepest(partsOf(part)));
        }
        return deepest;
    }

    private static List<AllocationCertificate> partsOf(AllocationCertificate certificate) {
        if (certificate instanceof AllocationCertificate.Tree tree) {
            return parts(tree.branches(), tree.flowedBack());
        }
        return certificate instanceof AllocationCertificate.Useful useful ? List.of(useful.sharing()) : List.of();
    }
}
