package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.rules.testkit.AllocationPolicies;
import io.github.carecyber.rules.testkit.AllocationProblems;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The audit of a policy accepts the one sound certificate and no other.
 *
 * <p>A sharing and a funding in full have just one sound certificate for each problem: whatever figure of it is changed, even where
 * the awards that follow from it would be the same, it is rejected.
 */
class SharingAuditPropertyTest {

    @Property(tries = 1_000)
    void everyOtherCertificateIsRejected(@ForAll("problems") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        for (AllocationCertificate other : OtherCertificates.of(allocation.certificate(), problem.claims())) {
            assertRejected(problem, allocation.table(), other);
        }
    }

    @Property(tries = 1_000)
    void whatTheReferenceSharesOutIsAcceptedAndNoOtherCertificate(@ForAll("fewCents") AllocationRequest problem) {
        ReferenceSharing reference = ReferenceSharing.of(problem);
        List<AwardedAmount> awards = new ArrayList<>();
        long left = problem.envelope().cents();
        for (int index = 0; index < problem.claims().size(); index++) {
            long cents = reference.cents().get(index);
            awards.add(new AwardedAmount(problem.claims().get(index).id(), Euros.ofCents(cents)));
            left -= cents;
        }
        AwardTable table = new AwardTable(problem.envelope(), awards, Euros.ofCents(left));
        Report report = AllocationAudit.policy(problem, table, reference.certificate());
        assertEquals(List.of(), report.violations(), () -> problem + " " + reference);
        for (AllocationCertificate other : OtherCertificates.of(reference.certificate(), problem.claims())) {
            assertRejected(problem, table, other);
        }
    }

    @Provide
    Arbitrary<AllocationRequest> problems() {
        return AllocationProblems.under(Arbitraries.oneOf(
                Arbitraries.just(AllocationPolicy.inFull()),
                AllocationPolicies.sharing(),
                AllocationPolicies.sharing(),
                AllocationPolicies.sharing()));
    }

    @Provide
    Arbitrary<AllocationRequest> fewCents() {
        return AllocationProblems.small(AllocationPolicies.sharing());
    }

    private static void assertRejected(AllocationRequest problem, AwardTable table, AllocationCertificate certificate) {
        Report report = AllocationAudit.policy(problem, table, certificate);
        assertFalse(report.isAccepted(), () -> certificate + " is accepted for " + problem);
        RuleTexts.assertComplete(AllocationAudit.rules(), report);
    }
}
