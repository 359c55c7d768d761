package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Certificates of rankings, useful shares and groups with one figure changed. */
final class OtherOrders {

    private static final Euros CENT = Euros.ofCents(1);

    private OtherOrders() {}

    static List<AllocationCertificate> of(AllocationCertificate.Ranking ranking, List<Claim> claims) {
        List<AllocationCertificate> others = new ArrayList<>();
        List<AllocationCertificate.Misfit> tooLarge = ranking.tooLarge();
        for (RankedBy by : RankedBy.values()) {
            for (WhenTooLarge whenTooLarge : WhenTooLarge.values()) {
                others.add(new AllocationCertificate.Ranking(by, whenTooLarge, ranking.ties(), tooLarge));
            }
        }
        others.add(new AllocationCertificate.Ranking(
                ranking.by(), ranking.whenTooLarge(), TieBreak.bySeed("other"), tooLarge));
        List<List<AllocationCertificate.Misfit>> lists = new ArrayList<>();
        for (int index = 0; index < tooLarge.size(); index++) {
            AllocationCertificate.Misfit misfit = tooLarge.get(index);
            lists.add(without(tooLarge, index));
            lists.add(with(
                    tooLarge,
                    index,
                    misfit(misfit, misfit.standing(), misfit.left().plus(CENT))));
            lists.add(with(
                    tooLarge,
                    index,
                    misfit(misfit, misfit.standing(), misfit.left().minus(CENT).max(Euros.ZERO))));
            lists.add(with(tooLarge, index, misfit(misfit, misfit.standing() + 1, misfit.left())));
        }
        names(claims).forEach(name -> lists.add(plus(tooLarge, new AllocationCertificate.Misfit(name, 0, Euros.ZERO))));
        lists.add(reversed(tooLarge));
        lists.forEach(list -> others.add(
                new AllocationCertificate.Ranking(ranking.by(), ranking.whenTooLarge(), ranking.ties(), list)));
        return others;
    }

    static List<AllocationCertificate> of(AllocationCertificate.Useful useful, List<Claim> claims) {
        List<AllocationCertificate> others = new ArrayList<>();
        List<AllocationCertificate.Drop> dropped = useful.dropped();
        List<List<AllocationCertificate.Drop>> lists = new ArrayList<>();
        for (int index = 0; index < dropped.size(); index++) {
            AllocationCertificate.Drop drop = dropped.get(index);
            lists.add(without(dropped, index));
            lists.add(with(dropped, index, drop(drop, drop.offered().plus(CENT), drop.least())));
            lists.add(
                    with(dropped, index, drop(drop, drop.offered(), drop.least().plus(CENT))));
        }
        names(claims).forEach(name -> lists.add(plus(dropped, new AllocationCertificate.Drop(name, Euros.ZERO, CENT))));
        lists.add(reversed(dropped));
        lists.forEach(list -> others.add(new AllocationCertificate.Useful(list, useful.sharing())));
        OtherCertificates.of(useful.sharing(), claims)
                .forEach(other -> others.add(new AllocationCertificate.Useful(dropped, other)));
        others.add(useful.sharing());
        return others;
    }

    static List<AllocationCertificate> of(AllocationCertificate.Tree tree, List<Claim> claims) {
        List<AllocationCertificate> others = new ArrayList<>();
        List<AllocationCertificate.Branch> branches = tree.branches();
        List<List<AllocationCertificate.Branch>> lists = new ArrayList<>();
        for (int index = 0; index < branches.size(); index++) {
            AllocationCertificate.Branch branch = branches.get(index);
            lists.add(without(branches, index));
            lists.add(with(branches, index, branch(branch, branch.envelope().plus(CENT), branch.certificate())));
            lists.add(with(
                    branches,
                    index,
                    branch(branch, branch.envelope().minus(CENT).max(Euros.ZERO), branch.certificate())));
            for (AllocationCertificate other : OtherCertificates.of(branch.certificate(), in(branch.group(), claims))) {
                lists.add(with(branches, index, branch(branch, branch.envelope(), other)));
            }
        }
        lists.add(reversed(branches));
        lists.forEach(list -> others.add(new AllocationCertificate.Tree(list, tree.flowedBack())));
        AllocationCertificate.FlowedBack flowedBack = tree.flowedBack();
        if (flowedBack == null) {
            others.add(new AllocationCertificate.Tree(
                    branches,
                    new AllocationCertificate.FlowedBack(Euros.ZERO, new AllocationCertificate.Whole(Euros.ZERO))));
        } else {
            others.add(new AllocationCertificate.Tree(branches, null));
            others.add(new AllocationCertificate.Tree(
                    branches,
                    new AllocationCertificate.FlowedBack(flowedBack.envelope().plus(CENT), flowedBack.certificate())));
            OtherCertificates.of(flowedBack.certificate(), claims)
                    .forEach(other -> others.add(new AllocationCertificate.Tree(
                            branches, new AllocationCertificate.FlowedBack(flowedBack.envelope(), other))));
        }
        return others;
    }

    private static AllocationCertificate.Misfit misfit(AllocationCertificate.Misfit misfit, long standing, Euros left) {
        return new AllocationCertificate.Misfit(misfit.claim(), standing, left);
    }

    private static AllocationCertificate.Drop drop(AllocationCertificate.Drop drop, Euros offered, Euros least) {
        return new AllocationCertificate.Drop(drop.claim(), offered, least);
    }

    private static AllocationCertificate.Branch branch(
            AllocationCertificate.Branch branch, Euros envelope, AllocationCertificate certificate) {
        return new AllocationCertificate.Branch(branch.group(), envelope, certificate);
    }

    private static Stream<ClaimId> names(List<Claim> claims) {
        return Stream.concat(claims.stream().map(Claim::id), Stream.of(ClaimId.of("nobody")));
    }

    private static List<Claim> in(ClaimGroupId group, List<Claim> claims) {
        return claims.stream().filter(claim -> group.equals(claim.group())).toList();
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(index);
        return changed;
    }

    private static <T> List<T> with(List<T> list, int index, T item) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, item);
        return changed;
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> changed = new ArrayList<>(list);
        changed.add(item);
        return changed;
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> changed = new ArrayList<>(list);
        Collections.reverse(changed);
        return changed;
    }
}
