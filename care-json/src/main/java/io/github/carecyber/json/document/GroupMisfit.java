package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Misfit;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.FlowBack;
import io.github.carecyber.rules.allocation.GroupEnvelope;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which part of a policy by groups does not fit the others. */
final class GroupMisfit {

    private static final DataPath GROUPS = DataPath.of("groups");

    private GroupMisfit() {}

    /** The first part at fault of a policy that cannot be built. */
    static Misfit in(List<GroupEnvelope> groups, AllocationPolicy inside) {
        if (inside instanceof AllocationPolicy.Grouped) {
            return new Misfit(
                    DataPath.of("inside", "kind"),
                    BilingualText.of(
                            "à l’intérieur d’un groupe, une règle sans groupes",
                            "inside a group, a policy without groups"));
        }
        int last = firstTooMany(groups) - 1;
        DataPath place = GROUPS.index(last);
        if (isRepeated(groups, last)) {
            return new Misfit(
                    place.key("group"), BilingualText.of("chaque groupe une seule fois", "each group only once"));
        }
        if (groups.get(last) instanceof GroupEnvelope.Fixed || last >= AllocationPolicy.Grouped.MOST_GROUPS) {
            return new Misfit(
                    place,
                    BilingualText.of(
                            "au plus " + AllocationPolicy.Grouped.MOST_GROUPS + " groupes",
                            "at most " + AllocationPolicy.Grouped.MOST_GROUPS + " groups"));
        }
        BigInteger denominator = commonDenominator(groups.subList(0, last + 1));
        BigInteger parts = BigInteger.ZERO;
        for (GroupEnvelope group : groups.subList(0, last + 1)) {
            Share share = shareOf(group);
            parts = parts.add(denominator
                    .divide(BigInteger.valueOf(share.denominator()))
                    .multiply(BigInteger.valueOf(share.numerator())));
        }
        return new Misfit(
                place.key("share"),
                parts.compareTo(denominator) > 0
                        ? BilingualText.of(
                                "des parts (share) qui ensemble ne dépassent pas 1/1\u00a0; avec celle-ci, elles le dépassent",
                                "shares that together are at most 1/1; with this one they exceed it")
                        : BilingualText.of(
                                "des parts (share) d’un dénominateur commun d’au plus 1024 bits, comme 3/40 et 7/40",
                                "shares with a common denominator of at most 1,024 bits, such as 3/40 and 7/40"));
    }

    private static BigInteger commonDenominator(List<GroupEnvelope> groups) {
        BigInteger common = BigInteger.ONE;
        for (GroupEnvelope group : groups) {
            BigInteger denominator = BigInteger.valueOf(shareOf(group).denominator());
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        return common;
    }

    private static Share shareOf(GroupEnvelope group) {
        return group.<Share>fold(fixed -> Share.NONE, GroupEnvelope.Part::share);
    }

    /** How many groups, from the first on, are the fewest of which no policy can be built: what is wrong stays so with more. */
    private static int firstTooMany(List<GroupEnvelope> groups) {
        int fits = 0;
        int refused = groups.size();
        while (refused - fits > 1) {
            int middle = (fits + refused) >>> 1;
            if (canBeBuilt(groups.subList(0, middle))) {
                fits = middle;
            } else {
                refused = middle;
            }
        }
        return refused;
    }

    private static boolean canBeBuilt(List<GroupEnvelope> groups) {
        try {
            return AllocationPolicy.grouped(groups, FlowBack.STAYS, AllocationPolicy.inFull()) != null;
        } catch (IllegalArgumentException exception) {
            return false;
        }
    }

    private static boolean isRepeated(List<GroupEnvelope> groups, int last) {
        Set<ClaimGroupId> before = new HashSet<>();
        groups.subList(0, last).forEach(group -> before.add(group.group()));
        return before.contains(groups.get(last).group());
    }
}
