package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Each award is what a sound certificate gives. */
final class AwardDiffersRule {

    private static final Rule DIFFERS = Rule.of(
            "audit.award.differs-from-policy",
            Severity.ERROR,
            BilingualText.of(
                    "Chaque montant est celui que donne la règle de répartition",
                    "Each award is what the policy gives"),
            BilingualText.of(
                    "La demande {claim} reçoit {amount}\u00a0; la règle de répartition lui donne {expected}. Corrigez le montant, ou refaites la répartition.",
                    "The claim {claim} gets {amount}; the policy gives it {expected}. Correct the award, or allocate again."));

    static final List<Rule> RULES = List.of(DIFFERS);

    private AwardDiffersRule() {}

    static void check(
            AllocationRequest request,
            AwardTable table,
            AllocationCertificate certificate,
            Consumer<Violation> violations) {
        Function<Claim, Euros> expectedAwards = CertifiedAwards.of(certificate, request.envelope());
        Map<ClaimId, Claim> claims = new HashMap<>();
        request.claims().forEach(claim -> claims.put(claim.id(), claim));
        for (int index = 0; index < table.awards().size(); index++) {
            AwardedAmount award = table.awards().get(index);
            Claim claim = claims.get(award.claim());
            if (claim == null) {
                // An award without a claim is the finding of another rule.
                continue;
            }
            Euros expected = expectedAwards.apply(claim);
            if (!expected.equals(award.amount())) {
                violations.accept(DIFFERS.violatedAt(
                        AwardPaths.of(index).key("amount"),
                        Arguments.none()
                                .with("claim", claim.id())
                                .with("amount", award.amount())
                                .with("expected", expected)));
            }
        }
    }
}
