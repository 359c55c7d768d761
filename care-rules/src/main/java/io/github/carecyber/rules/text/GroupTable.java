package io.github.carecyber.rules.text;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.FlowBack;
import io.github.carecyber.rules.allocation.GroupEnvelope;
import io.github.carecyber.rules.allocation.InitialPart;
import io.github.carecyber.rules.allocation.Ratio;
import io.github.carecyber.rules.wording.ValueText;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The money of each group: its initial part and how that follows, what came in from other groups and went out to them, what its claims got,
 * and what is left. In each line the initial part, plus what came in, less what went out, is what was awarded and what is left.
 */
final class GroupTable {

    private static final Set<Integer> FIGURES = Set.of(1, 2, 3, 4, 5);

    private final MessageText messages;
    private final ValueText values;
    private final RatioText ratios;

    GroupTable(MessageText messages, Locale locale) {
        this.messages = messages;
        this.values = ValueText.in(locale);
        this.ratios = new RatioText(messages, locale);
    }

    /** Writes the table; nothing if the allocation knows no groups, or its groups are not those of its policy. */
    String of(Allocation allocation) {
        if (!(allocation.policy() instanceof AllocationPolicy.Grouped policy)) {
            return "";
        }
        List<AwardGroups.Group> groups = AwardGroups.of(allocation);
        Optional<List<InitialPart>> parts = policy.initialParts(allocation.envelope());
        return parts.isPresent() && areOf(groups, parts.get()) ? write(allocation, policy, groups, parts.get()) : "";
    }

    private static boolean areOf(List<AwardGroups.Group> groups, List<InitialPart> parts) {
        return groups.stream()
                .map(AwardGroups.Group::id)
                .toList()
                .equals(parts.stream().map(part -> part.group().group()).toList());
    }

    private String write(
            Allocation allocation,
            AllocationPolicy.Grouped policy,
            List<AwardGroups.Group> groups,
            List<InitialPart> parts) {
        TextTable table = new TextTable(FIGURES);
        table.add(List.of(
                messages.in("Groupe", "Group"),
                messages.in("Part initiale", "Initial part"),
                messages.in("Reçu", "Received"),
                messages.in("Cédé", "Given up"),
                messages.in("Attribué", "Awarded"),
                messages.in("Reste", "Left"),
                messages.in("Calcul de la part initiale", "How the initial part follows")));
        Euros rest = restAfterFixed(allocation.envelope(), policy);
        Money all = Money.NONE;
        for (int index = 0; index < groups.size(); index++) {
            InitialPart part = parts.get(index);
            Money money = money(groups.get(index), part.amount(), policy.flowBack());
            table.add(row(groups.get(index).id().value(), money, derivation(part, rest)));
            all = all.plus(money);
        }
        Euros outside = allocation.envelope().minus(all.initial());
        if (!outside.isZero() || policy.flowBack() != FlowBack.STAYS) {
            // What groups give up passes through here, and what they receive is taken from here.
            Money common = new Money(outside, /* received= */ all.given(), /* given= */ all.received(), Euros.ZERO);
            table.add(row(
                    messages.in("Pot commun", "Common pot"),
                    common,
                    messages.in(
                            "ce que les parts initiales laissent de l’enveloppe",
                            "what the initial parts leave of the envelope")));
            all = all.plus(common);
        }
        table.add(row(messages.in("Total", "Total"), all, ""));
        return messages.in("Enveloppes des groupes", "Envelopes of the groups") + "\n" + table + "\n";
    }

    private List<String> row(String name, Money money, String remark) {
        return List.of(
                name,
                values.of(money.initial()),
                values.of(money.received()),
                values.of(money.given()),
                values.of(money.awarded()),
                values.of(money.left()),
                remark);
    }

    private static Money money(AwardGroups.Group group, Euros initial, FlowBack flowBack) {
        Euros awarded = group.awarded();
        if (flowBack == FlowBack.TO_ALL_CLAIMS) {
            Euros inside = group.awardedInside();
            return new Money(initial, awarded.minus(inside), initial.minus(inside), awarded);
        }
        Euros more = group.envelope().minus(initial);
        return more.isNegative()
                ? new Money(initial, Euros.ZERO, Euros.ZERO.minus(more), awarded)
                : new Money(initial, more, Euros.ZERO, awarded);
    }

    private static Euros restAfterFixed(Euros envelope, AllocationPolicy.Grouped policy) {
        Euros rest = envelope;
        for (GroupEnvelope group : policy.groups()) {
            rest = rest.minus(group.<Euros>fold(GroupEnvelope.Fixed::amount, part -> Euros.ZERO));
        }
        return rest;
    }

    private String derivation(InitialPart part, Euros rest) {
        return part.group()
                .<String>fold(
                        fixed -> messages.in("montant fixe", "fixed amount"), share -> derivation(share, part, rest));
    }

    private String derivation(GroupEnvelope.Part part, InitialPart initial, Euros rest) {
        Ratio whole = shareOf(part.share(), rest);
        String product = messages.in(part.share() + " de " + values.of(rest), part.share() + " of " + values.of(rest));
        int order = initial.exact().compareTo(whole);
        if (order > 0) {
            return messages.in("minimum, supérieur à " + product, "minimum, which is more than " + product);
        }
        String lowered = order == 0
                ? ""
                : messages.in(
                        ", moins ce que prennent les minimums d’autres groupes",
                        ", less what minimums of other groups take");
        return product + lowered + rounding(initial);
    }

    private String rounding(InitialPart initial) {
        BigInteger[] parts =
                initial.exact().numerator().divideAndRemainder(initial.exact().denominator());
        if (parts[1].signum() == 0) {
            return "";
        }
        Euros cut = Euros.ofCents(parts[0].longValueExact());
        String exact = values.of(cut)
                + messages.in(" et ", " and ")
                + ratios.partOfCent(Ratio.of(parts[1], initial.exact().denominator()));
        return messages.in(", soit ", ", that is ")
                + exact
                + (cut.equals(initial.amount())
                        ? messages.in(", qui est retranché", ", which is cut off")
                        : messages.in(", qui vaut un centime restant", ", which earns an odd cent"));
    }

    private static Ratio shareOf(Share share, Euros rest) {
        return Ratio.of(
                BigInteger.valueOf(share.numerator()).multiply(BigInteger.valueOf(rest.cents())),
                BigInteger.valueOf(share.denominator()));
    }

    /** What a group began with, received and gave up, and what its claims got. */
    private record Money(Euros initial, Euros received, Euros given, Euros awarded) {

        static final Money NONE = new Money(Euros.ZERO, Euros.ZERO, Euros.ZERO, Euros.ZERO);

        /** In this order no sum on the way is larger than the envelope, which may be the largest amount there is. */
        Euros left() {
            return initial.minus(given).plus(received.minus(awarded));
        }

        Money plus(Money other) {
            return new Money(
                    initial.plus(other.initial),
                    received.plus(other.received),
                    given.plus(other.given),
                    awarded.plus(other.awarded));
        }
    }
}
