package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.catalog.RuleCatalog;
import io.github.carecyber.rules.wording.Template;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the audit of a sharing or of a funding in full says of a certificate, one case for each finding. */
class CertificateCheckTest {

    private static final TieBreak TIES = TieBreak.byIdentifier();

    private static final List<Claim> CLAIMS = List.of(claim("A", "100"), claim("B", "200"), claim("C", "300"));

    private static final AllocationRequest QUOTA = request(SharingRule.PROPORTIONAL_TO_CEILING, Rounding.QUOTA, "100");

    private static final AllocationRequest LINE = request(SharingRule.EQUAL_AWARDS, Rounding.MONOTONE, "100");

    private static final Mark LAST = new Mark(Ratio.of(2, 3), ClaimId.of("A"));

    @Test
    void aCertificateOfAnotherKindIsNamed() {
        assertUnfit(
                "it is not that of a rounding to the largest remainders",
                QUOTA,
                new AllocationCertificate.Whole(Euros.of("600")));
        assertUnfit(
                "it is not that of cents handed out one after another",
                LINE,
                new AllocationCertificate.Whole(Euros.of("600")));
        assertUnfit(
                "it is not that of a funding in full",
                new AllocationRequest(Euros.of("600"), AllocationPolicy.inFull(), CLAIMS),
                cutOff(Level.factor(Ratio.of(1, 6)), LAST));
    }

    @Test
    void anotherRuleOrTieBreakIsNamed() {
        Level level = Level.factor(Ratio.of(1, 6));
        assertUnfit(
                "it follows another sharing rule",
                QUOTA,
                new AllocationCertificate.CutOff(SharingRule.EQUAL_AWARDS, level, LAST, TIES));
        assertUnfit(
                "it breaks ties in another way",
                QUOTA,
                new AllocationCertificate.CutOff(
                        SharingRule.PROPORTIONAL_TO_CEILING, level, LAST, TieBreak.bySeed("D2-2026")));
    }

    @Test
    void aDemandThatIsNotThatOfTheClaimsIsNamed() {
        assertFound(
                "The certificate does not follow from the envelope and the claims: it states a demand of €599.99 in all, and"
                        + " the claims come to €600.00. Check that certificate, envelope and claims are those of one allocation, or"
                        + " allocate again.",
                new AllocationRequest(Euros.of("600"), AllocationPolicy.inFull(), CLAIMS),
                new AllocationCertificate.Whole(Euros.of("599.99")));
    }

    @Test
    void aLevelThatIsNotTheOneIsNamed() {
        assertUnsound(
                "its level is not of the kind that the sharing rule asks for with this envelope",
                QUOTA,
                cutOff(Level.award(Ratio.of(1, 6)), LAST));
        assertUnsound(
                "the exact shares at its level exceed the €100.00 to share out",
                QUOTA,
                cutOff(Level.factor(Ratio.of(1, 5)), LAST));
        assertUnsound(
                "the exact shares at its level fall short of the €100.00 to share out",
                QUOTA,
                cutOff(Level.factor(Ratio.of(1, 7)), LAST));
        assertUnsound(
                "a lower level gives the same shares, and the lowest is the one to state",
                request(SharingRule.PROPORTIONAL_TO_CEILING, Rounding.QUOTA, "600"),
                cutOff(Level.factor(Ratio.of(2, 1)), null));
    }

    @Test
    void aLastCentThatIsNotTheLastIsNamed() {
        Level level = Level.factor(Ratio.of(1, 6));
        assertUnsound(
                "it names D, which is the identifier of no claim",
                QUOTA,
                cutOff(level, new Mark(Ratio.of(2, 3), ClaimId.of("D"))));
        assertUnsound(
                "the part of a cent that it states for B is not what rounding cuts off from that claim",
                QUOTA,
                cutOff(level, new Mark(Ratio.of(2, 3), ClaimId.of("B"))));
        assertUnsound(
                "the awards that follow from it come to €99.99, and there is €100.00 to share out",
                QUOTA,
                cutOff(level, null));
    }

    @Test
    void aPlaceThatIsNotTheLastIsNamed() {
        assertUnsound(
                "it names D, which is the identifier of no claim", LINE, line(Level.award(Ratio.of(3_333, 1)), "D"));
        assertUnsound(
                "the place that it states is that of no cent of the claim A",
                LINE,
                line(Level.award(Ratio.of(10_000, 1)), "A"));
        assertUnsound(
                "the place that it states is that of no cent of the claim A",
                LINE,
                line(Level.award(Ratio.of(1, 2)), "A"));
        assertUnsound(
                "the awards that follow from it come to €100.01, and there is €100.00 to share out",
                LINE,
                line(Level.award(Ratio.of(3_333, 1)), "B"));
    }

    @Test
    void theFrenchTextSaysTheSame() {
        Violation found = audit(QUOTA, cutOff(Level.factor(Ratio.of(1, 5)), LAST))
                .violations()
                .get(0);
        assertEquals(
                "La clé de vérification ne découle pas de l’enveloppe et des demandes\u00a0: les parts exactes à son niveau"
                        + " dépassent les 100,00\u00a0€ à répartir. Vérifiez que la clé, l’enveloppe et les demandes sont celles"
                        + " d’une même répartition, ou refaites la répartition.",
                text(found, Locale.FRENCH));
    }

    private static void assertUnfit(String difference, AllocationRequest request, AllocationCertificate certificate) {
        assertFound(
                "The certificate does not fit the policy asked for: " + difference
                        + ". Give the certificate of this allocation, or allocate again.",
                request,
                certificate);
    }

    private static void assertUnsound(String difference, AllocationRequest request, AllocationCertificate certificate) {
        assertFound(
                "The certificate does not follow from the envelope and the claims: " + difference
                        + ". Check that certificate, envelope and claims are those of one allocation, or allocate again.",
                request,
                certificate);
    }

    private static void assertFound(String text, AllocationRequest request, AllocationCertificate certificate) {
        assertEquals(
                List.of(text),
                audit(request, certificate).violations().stream()
                        .map(violation -> text(violation, Locale.ENGLISH))
                        .toList());
    }

    /** Audits the right table through a certificate. */
    private static Report audit(AllocationRequest request, AllocationCertificate certificate) {
        Allocation allocation = request.allocate();
        assertEquals(
                List.of(),
                AllocationAudit.policy(request, allocation.table(), allocation.certificate())
                        .violations());
        return AllocationAudit.policy(request, allocation.table(), certificate);
    }

    private static String text(Violation violation, Locale locale) {
        return Template.fill(
                RuleCatalog.standard().rule(violation.rule()).orElseThrow().message(), violation.arguments(), locale);
    }

    private static AllocationCertificate cutOff(Level level, @Nullable Mark lastCent) {
        return new AllocationCertificate.CutOff(SharingRule.PROPORTIONAL_TO_CEILING, level, lastCent, TIES);
    }

    private static AllocationCertificate line(Level standing, String claim) {
        return new AllocationCertificate.Line(SharingRule.EQUAL_AWARDS, new Place(standing, ClaimId.of(claim)), TIES);
    }

    private static AllocationRequest request(SharingRule rule, Rounding rounding, String envelope) {
        return new AllocationRequest(Euros.of(envelope), AllocationPolicy.sharing(rule, rounding, TIES), CLAIMS);
    }

    private static Claim claim(String id, String ceiling) {
        return Claim.of(ClaimId.of(id), Euros.of(ceiling));
    }
}
