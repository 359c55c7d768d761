package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;

/** Copies of claims with what the library has no reason to change. */
final class Claims {

    private Claims() {}

    static Claim withCeiling(Claim claim, Euros ceiling) {
        return new Claim(
                claim.id(),
                ceiling,
                claim.grantedElsewhere(),
                claim.minimum(),
                claim.weight(),
                claim.priority(),
                claim.score(),
                claim.group());
    }

    static Claim withId(Claim claim, ClaimId id) {
        return new Claim(
                id,
                claim.ceiling(),
                claim.grantedElsewhere(),
                claim.minimum(),
                claim.weight(),
                claim.priority(),
                claim.score(),
                claim.group());
    }
}
