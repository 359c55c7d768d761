package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Under a policy by groups, each claim is in a group that has an envelope, and what is promised to groups is there. */
final class GroupRules {

    private static final DataPath GROUPS = DataPath.of("policy").key("groups");

    private static final Rule MISSING = Rule.of(
            "allocation.claim.missing-group",
            Severity.ERROR,
            BilingualText.of("Chaque demande relève d’un groupe", "Each claim is in a group"),
            BilingualText.of(
                    "L’enveloppe est répartie par groupes, et la demande {claim} ne relève d’aucun. Indiquez son groupe.",
                    "The envelope is shared out by groups, and the claim {claim} is in none. State its group."));

    private static final Rule UNKNOWN = Rule.of(
            "allocation.claim.unknown-group",
            Severity.ERROR,
            BilingualText.of("Chaque groupe a une enveloppe", "Each group has an envelope"),
            BilingualText.of(
                    "La demande {claim} relève du groupe {group}, auquel la règle de répartition ne donne pas d’enveloppe. Ajoutez ce groupe à la règle, ou corrigez celui de la demande.",
                    "The claim {claim} is in the group {group}, to which the policy gives no envelope. Add the group to the policy, or correct that of the claim."));

    private static final Rule EXCEED_ENVELOPE = Rule.of(
            "allocation.groups.exceed-envelope",
            Severity.ERROR,
            BilingualText.of(
                    "L’enveloppe couvre ce qui est promis aux groupes", "The envelope covers what groups are promised"),
            BilingualText.of(
                    "Les montants fixes et les minimums des groupes font {promised}\u00a0; l’enveloppe est de {envelope}. Réduisez ces montants ou minimums, ou augmentez l’enveloppe.",
                    "The fixed amounts and the minimums of the groups come to {promised}; the envelope is {envelope}. Lower those amounts or minimums, or raise the envelope."));

    static final List<Rule> RULES = List.of(MISSING, UNKNOWN, EXCEED_ENVELOPE);

    private GroupRules() {}

    static void check(AllocationRequest request, List<GroupEnvelope> groups, Consumer<Violation> violations) {
        checkPromises(groups, request.envelope(), violations);
        Set<ClaimGroupId> known = new HashSet<>();
        groups.forEach(group -> known.add(group.group()));
        List<Claim> claims = request.claims();
        for (int index = 0; index < claims.size(); index++) {
            checkOne(claims.get(index), index, known, violations);
        }
    }

    private static void checkOne(Claim claim, int index, Set<ClaimGroupId> known, Consumer<Violation> violations) {
        ClaimGroupId group = claim.group();
        if (group == null) {
            violations.accept(MISSING.violatedAt(path(index), Arguments.none().with("claim", claim.id())));
        } else if (!known.contains(group)) {
            violations.accept(UNKNOWN.violatedAt(
                    path(index), Arguments.none().with("claim", claim.id()).with("group", group)));
        }
    }

    private static void checkPromises(List<GroupEnvelope> groups, Euros envelope, Consumer<Violation> violations) {
        BigInteger promised = promised(groups);
        if (promised.compareTo(BigInteger.valueOf(Math.max(0, envelope.cents()))) > 0) {
            violations.accept(EXCEED_ENVELOPE.violatedAt(
                    GROUPS,
                    Arguments.none().with("promised", WideAmount.of(promised)).with("envelope", envelope)));
        }
    }

    /** Tells whether fixed amounts and minimums exceed an envelope, which is not negative. */
    static boolean arePromisesAbove(List<GroupEnvelope> groups, Euros envelope) {
        return promised(groups).compareTo(BigInteger.valueOf(envelope.cents())) > 0;
    }

    private static BigInteger promised(List<GroupEnvelope> groups) {
        BigInteger promised = BigInteger.ZERO;
        for (GroupEnvelope group : groups) {
            Euros least = group.<Euros>fold(GroupEnvelope.Fixed::amount, GroupEnvelope.Part::minimum);
            promised = promised.add(BigInteger.valueOf(least.cents()));
        }
        return promised;
    }

    private static DataPath path(int index) {
        return ClaimPaths.of(index).key("group");
    }
}
