package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Fingerprint;
import io.github.carecyber.core.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AllocationAuditTest {

    private static final List<Claim> CLAIMS = List.of(claim("A", 100), claim("B", 200));

    @Test
    void whatWasGrantedElsewhereCountsTowardsTheCeiling() {
        Claim claim = Claim.of(ClaimId.of("twice"), Euros.of("100.00")).withGrantedElsewhere(Euros.of("98.00"));
        AwardTable table = new AwardTable(
                Euros.of("10.00"), List.of(new AwardedAmount(claim.id(), Euros.of("10.00"))), Euros.ZERO);
        assertEquals(
                "audit.award.above-ceiling",
                AllocationAudit.invariants(List.of(claim), table)
                        .violations()
                        .get(0)
                        .rule()
                        .value());
    }

    @Test
    void aNegativeAmountGrantedElsewhereGivesNoMoreRoom() {
        Claim claim = Claim.of(ClaimId.of("odd"), Euros.ofCents(Long.MAX_VALUE))
                .withMinimum(Euros.ofCents(Long.MAX_VALUE))
                .withGrantedElsewhere(Euros.ofCents(-1));
        assertEquals(claim.ceiling(), claim.room());
        assertEquals(claim.ceiling(), claim.leastAward());
    }

    @Test
    void aTableThatAddsUpIsAccepted() {
        assertFound(List.of(), table(300, 50, award("B", 200), award("A", 50)));
        assertFound(List.of(), table(0, 0, award("A", 0), award("B", 0)));
        assertEquals(
                List.of(),
                found(AllocationAudit.invariants(List.of(), new AwardTable(Euros.ZERO, List.of(), Euros.ZERO))));
    }

    @Test
    void aCentTooMuchOrTooLittleIsFound() {
        assertFound(List.of("audit.total.differs at /unallocated"), table(300, 50, award("A", 51), award("B", 200)));
        assertFound(List.of("audit.total.differs at /unallocated"), table(300, 50, award("A", 50), award("B", 199)));
        assertFound(List.of("audit.total.differs at /unallocated"), table(300, 49, award("A", 50), award("B", 200)));
    }

    @Test
    void anAwardBelowZeroIsFound() {
        assertFound(
                List.of("audit.award.negative at /awards/1/amount"), table(100, 1, award("A", 100), award("B", -1)));
    }

    @Test
    void anAwardAboveItsCeilingIsFound() {
        assertFound(List.of(), table(300, 0, award("B", 200), award("A", 100)));
        assertFound(
                List.of("audit.award.above-ceiling at /awards/1/amount"),
                table(301, 0, award("B", 200), award("A", 101)));
    }

    @Test
    void anAwardWithoutAClaimIsFound() {
        assertFound(
                List.of("audit.award.unknown-claim at /awards/2/claim"),
                table(300, 0, award("A", 100), award("B", 199), award("C", 1)));
    }

    @Test
    void aSecondAwardIsFoundEvenIfItGivesNothing() {
        Report report = audit(table(300, 0, award("A", 100), award("B", 200), award("A", 0)));
        assertEquals(List.of("audit.award.twice at /awards/2/claim"), found(report));
        assertEquals(
                new Argument.Place(DataPath.parse("/awards/0"), null),
                report.violations().get(0).arguments().values().get("first"));
    }

    @Test
    void aMissingAwardIsFoundEvenIfItWouldGiveNothing() {
        assertFound(List.of("audit.award.missing at /awards"), table(100, 0, award("A", 100)));
        assertFound(List.of("audit.award.missing at /awards", "audit.award.missing at /awards"), table(0, 0));
    }

    @Test
    void aRestBelowZeroIsFound() {
        assertFound(
                List.of("audit.unallocated.negative at /unallocated"),
                table(299, -1, award("A", 100), award("B", 200)));
    }

    @Test
    void sumsBeyondAnyAmountAreExact() {
        List<Claim> claims =
                List.of(claim("A", Long.MAX_VALUE), claim("B", Long.MAX_VALUE), claim("C", Long.MAX_VALUE));
        // Three times 2^63 - 1 and five make 2^63 + 2 modulo 2^64, which a sum in longs would take for the envelope.
        AwardTable wrapping = table(
                Long.MIN_VALUE + 2,
                5,
                award("A", Long.MAX_VALUE),
                award("B", Long.MAX_VALUE),
                award("C", Long.MAX_VALUE));
        Report report = AllocationAudit.invariants(claims, wrapping);
        assertEquals(List.of("audit.total.differs at /unallocated"), found(report));
        assertEquals(
                new Argument.Code("276701161105643274.21"),
                report.violations().get(0).arguments().values().get("awarded"));
    }

    @Test
    void aClaimThatStandsTwiceLeavesItsCeilingUndecided() {
        List<Claim> claims = List.of(claim("A", 100), claim("A", 200));
        Report report = AllocationAudit.invariants(claims, table(150, 0, award("A", 150)));
        assertTrue(report.isAccepted());
        assertEquals(1, report.undecided().size());
        assertEquals("/awards/0/amount", report.undecided().get(0).path().toString());
        assertEquals(
                "audit.award.above-ceiling", report.undecided().get(0).rule().value());
    }

    @Test
    void everythingWrongComesAtOnce() {
        assertFound(
                List.of(
                        "audit.award.missing at /awards",
                        "audit.award.above-ceiling at /awards/0/amount",
                        "audit.award.twice at /awards/1/claim",
                        "audit.award.unknown-claim at /awards/2/claim",
                        "audit.award.negative at /awards/3/amount",
                        "audit.award.unknown-claim at /awards/3/claim",
                        "audit.total.differs at /unallocated",
                        "audit.unallocated.negative at /unallocated"),
                table(10, -5, award("A", 101), award("A", 1), award("C", 1), award("D", -1)));
    }

    @Test
    void anotherEnvelopeThanTheOneAskedForIsFound() {
        AllocationRequest request = new AllocationRequest(Euros.ofCents(300), AllocationPolicy.inFull(), CLAIMS);
        Report same = AllocationAudit.invariants(request, table(300, 0, award("A", 100), award("B", 200)));
        assertEquals(List.of(), found(same));
        assertEquals(
                Map.of(
                        "claims",
                        Fingerprint.of(request),
                        "awards",
                        Fingerprint.of(table(300, 0, award("A", 100), award("B", 200)))),
                same.provenance().inputs());
        Report other = AllocationAudit.invariants(request, table(301, 1, award("A", 100), award("B", 200)));
        assertEquals(List.of("audit.envelope.differs at /envelope"), found(other));
        RuleTexts.assertComplete(AllocationAudit.rules(), other);
    }

    @Test
    void theProvenanceNamesClaimsAndTable() {
        AwardTable table = table(0, 0);
        assertEquals(
                Map.of("claims", Fingerprint.of(CLAIMS), "awards", Fingerprint.of(table)),
                audit(table).provenance().inputs());
    }

    @Test
    void everyRuleOfTheAuditIsDescribedOnce() {
        Set<String> ids =
                AllocationAudit.rules().stream().map(rule -> rule.id().value()).collect(Collectors.toSet());
        assertEquals(11, ids.size());
        assertEquals(11, AllocationAudit.rules().size());
        assertFalse(ids.stream().anyMatch(id -> !id.startsWith("audit.")), ids::toString);
    }

    private static void assertFound(List<String> expected, AwardTable table) {
        Report report = audit(table);
        assertEquals(expected, found(report));
        RuleTexts.assertComplete(AllocationAudit.rules(), report);
    }

    private static Report audit(AwardTable table) {
        return AllocationAudit.invariants(CLAIMS, table);
    }

    private static List<String> found(Report report) {
        return report.violations().stream()
                .map(violation -> violation.rule() + " at " + violation.path())
                .toList();
    }

    private static AwardTable table(long envelope, long unallocated, AwardedAmount... awards) {
        return new AwardTable(Euros.ofCents(envelope), List.of(awards), Euros.ofCents(unallocated));
    }

    private static AwardedAmount award(String claim, long cents) {
        return new AwardedAmount(ClaimId.of(claim), Euros.ofCents(cents));
    }

    private static Claim claim(String id, long ceiling) {
        return Claim.of(ClaimId.of(id), Euros.ofCents(ceiling));
    }
}
