package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Each claim has an identifier of its own, so that nobody is funded twice and no tie is left. */
final class UniqueClaimRule {

    private static final Rule DUPLICATE = Rule.of(
            "allocation.claim.duplicate-id",
            Severity.ERROR,
            BilingualText.of("Chaque demande a son propre identifiant", "Each claim has an identifier of its own"),
            BilingualText.of(
                    "L’identifiant {claim} est déjà celui de la demande {first}. Supprimez le doublon, ou donnez à la demande un autre identifiant.",
                    "The identifier {claim} is already that of the claim {first}. Remove the duplicate, or give the claim another identifier."));

    static final List<Rule> RULES = List.of(DUPLICATE);

    private UniqueClaimRule() {}

    static void check(AllocationRequest request, Consumer<Violation> violations) {
        if (!IdentifierTable.allDiffer(request.claims())) {
            compare(request.claims(), violations);
        }
    }

    private static void compare(List<Claim> claims, Consumer<Violation> violations) {
        Map<ClaimId, Integer> places = new HashMap<>();
        for (int index = 0; index < claims.size(); index++) {
            ClaimId id = claims.get(index).id();
            Integer first = places.putIfAbsent(id, index);
            if (first != null) {
                violations.accept(DUPLICATE.violatedAt(
                        ClaimPaths.of(index).key("id"),
                        Arguments.none().with("claim", id).with("first", ClaimPaths.of(first))));
            }
        }
    }
}
