package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Violation;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Everything that stands in the way of an allocation, found in one pass over the claims and one for their identifiers. */
final class ClaimsCheck {

    static final List<Rule> RULES = Stream.of(
                    EnvelopeRule.RULES,
                    UniqueClaimRule.RULES,
                    CeilingRules.RULES,
                    GrantedElsewhereRule.RULES,
                    MinimumRules.RULES,
                    WeightRules.RULES,
                    PriorityRule.RULES,
                    ScoreRules.RULES,
                    GroupRules.RULES)
            .flatMap(List::stream)
            .toList();

    private ClaimsCheck() {}

    static void check(AllocationRequest request, Consumer<Violation> violations) {
        UniqueClaimRule.check(request, violations);
        checkAllButIdentifiers(request, violations);
    }

    /** Checks everything that one claim after another tells; identifiers have to be compared with each other. */
    static void checkAllButIdentifiers(AllocationRequest request, Consumer<Violation> violations) {
        EnvelopeRule.check(request, violations);
        PolicyNeeds needs = PolicyNeeds.of(request.policy());
        if (needs.contains(ClaimNeed.GROUP)) {
            GroupRules.check(request, needs.groups(), violations);
        }
        checkEach(request, needs, violations);
    }

    /** The needs are read before the loop: among a million claims, looking them up again shows. */
    private static void checkEach(AllocationRequest request, PolicyNeeds needs, Consumer<Violation> violations) {
        boolean noMinimum = needs.contains(ClaimNeed.NO_MINIMUM);
        boolean weight = needs.contains(ClaimNeed.WEIGHT);
        boolean priority = needs.contains(ClaimNeed.PRIORITY);
        boolean score = needs.contains(ClaimNeed.SCORE);
        BoundedSum rooms = new BoundedSum();
        BoundedSum weights = new BoundedSum();
        BoundedSum scores = new BoundedSum();
        boolean everyWeightIsZero = true;
        List<Claim> claims = request.claims();
        for (int index = 0; index < claims.size(); index++) {
            Claim claim = claims.get(index);
            rooms.add(CeilingRules.check(claim, index, violations));
            GrantedElsewhereRule.check(claim, index, violations);
            MinimumRules.check(claim, index, noMinimum, violations);
            if (weight) {
                long figure = WeightRules.check(claim, index, violations);
                weights.add(figure);
                everyWeightIsZero &= figure == 0;
            }
            if (priority) {
                PriorityRule.check(claim, index, violations);
            }
            if (score) {
                scores.add(ScoreRules.check(claim, index, violations));
            }
        }
        CeilingRules.checkSum(rooms, violations);
        WeightRules.checkSum(weights, violations);
        if (weight && everyWeightIsZero && request.envelope().isPositive() && !rooms.isZero()) {
            WeightRules.refuseAllZero(request.envelope(), violations);
        }
        if (needs.contains(ClaimNeed.SUM_OF_SCORES)) {
            ScoreRules.checkSum(scores, violations);
        }
    }
}
