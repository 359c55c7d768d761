package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.LazyCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.allocation.AllocationCertificate;
import io.github.carecyber.rules.allocation.Level;
import io.github.carecyber.rules.allocation.Mark;
import io.github.carecyber.rules.allocation.Place;
import io.github.carecyber.rules.allocation.RankedBy;
import io.github.carecyber.rules.allocation.SharingRule;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.allocation.WhenTooLarge;
import io.github.carecyber.rules.portfolio.BoundBasis;
import io.github.carecyber.rules.portfolio.Relaxation;
import java.util.List;
import java.util.Set;

/** How the certificate of an allocation is read and written. */
public final class AllocationCertificateCodec {

    private static final BilingualText NOT_TOO_DEEP = BilingualText.of(
            "des certificats imbriqués sur " + AllocationCertificate.DEEPEST + " niveaux au plus",
            "certificates nested at most " + AllocationCertificate.DEEPEST + " levels deep");

    /** The codec. */
    public static final KindCodec<AllocationCertificate> CODEC = KindCodec.builder(AllocationCertificate.class)
            .kind(AllocationCertificate.Whole.class, whole())
            .kind(AllocationCertificate.CutOff.class, cutOff())
            .kind(AllocationCertificate.Line.class, line())
            .kind(AllocationCertificate.Useful.class, useful())
            .kind(AllocationCertificate.Ranking.class, ranking())
            .kind(AllocationCertificate.Bound.class, bound())
            .kind(AllocationCertificate.Tree.class, tree())
            .build();

    private AllocationCertificateCodec() {}

    private static ObjectCodec<AllocationCertificate.Whole> whole() {
        ObjectCodec.Builder<AllocationCertificate.Whole> object =
                ObjectCodec.builder(AllocationCertificate.Whole.class);
        Field<Euros> demanded =
                object.required("demanded", Texts.EUROS_NOT_NEGATIVE, AllocationCertificate.Whole::demanded);
        return object.build(values -> new AllocationCertificate.Whole(values.get(demanded)));
    }

    private static ObjectCodec<AllocationCertificate.CutOff> cutOff() {
        ObjectCodec.Builder<AllocationCertificate.CutOff> object =
                ObjectCodec.builder(AllocationCertificate.CutOff.class);
        Field<SharingRule> rule =
                object.required("rule", EnumCodec.of(SharingRule.class), AllocationCertificate.CutOff::rule);
        Field<Level> level = object.required("level", LevelCodec.CODEC, AllocationCertificate.CutOff::level);
        OptionalField<Mark> lastCent =
                object.optional("lastCent", MarkCodec.CODEC, AllocationCertificate.CutOff::lastCent);
        Field<TieBreak> ties = object.required("ties", TieBreakCodec.CODEC, AllocationCertificate.CutOff::ties);
        return object.build(values -> new AllocationCertificate.CutOff(
                values.get(rule), values.get(level), values.get(lastCent), values.get(ties)));
    }

    private static ObjectCodec<AllocationCertificate.Line> line() {
        ObjectCodec.Builder<AllocationCertificate.Line> object = ObjectCodec.builder(AllocationCertificate.Line.class);
        Field<SharingRule> rule =
                object.required("rule", EnumCodec.of(SharingRule.class), AllocationCertificate.Line::rule);
        OptionalField<Place> last = object.optional("last", PlaceCodec.CODEC, AllocationCertificate.Line::last);
        Field<TieBreak> ties = object.required("ties", TieBreakCodec.CODEC, AllocationCertificate.Line::ties);
        return object.build(
                values -> new AllocationCertificate.Line(values.get(rule), values.get(last), values.get(ties)));
    }

    private static ObjectCodec<AllocationCertificate.Useful> useful() {
        ObjectCodec.Builder<AllocationCertificate.Useful> object =
                ObjectCodec.builder(AllocationCertificate.Useful.class);
        Field<List<AllocationCertificate.Drop>> dropped =
                object.list("dropped", drop(), AllocationCertificate.Useful::dropped);
        Field<AllocationCertificate> sharing = object.required(
                "sharing", LazyCodec.of(() -> AllocationCertificateCodec.CODEC), AllocationCertificate.Useful::sharing);
        return object.where(NOT_TOO_DEEP)
                .build(values -> new AllocationCertificate.Useful(values.get(dropped), values.get(sharing)));
    }

    private static ObjectCodec<AllocationCertificate.Ranking> ranking() {
        ObjectCodec.Builder<AllocationCertificate.Ranking> object =
                ObjectCodec.builder(AllocationCertificate.Ranking.class);
        Field<RankedBy> by = object.required("by", EnumCodec.of(RankedBy.class), AllocationCertificate.Ranking::by);
        Field<WhenTooLarge> whenTooLarge = object.required(
                "whenTooLarge", EnumCodec.of(WhenTooLarge.class), AllocationCertificate.Ranking::whenTooLarge);
        Field<TieBreak> ties = object.required("ties", TieBreakCodec.CODEC, AllocationCertificate.Ranking::ties);
        Field<List<AllocationCertificate.Misfit>> tooLarge =
                object.list("tooLarge", misfit(), AllocationCertificate.Ranking::tooLarge);
        return object.build(values -> new AllocationCertificate.Ranking(
                values.get(by), values.get(whenTooLarge), values.get(ties), values.get(tooLarge)));
    }

    private static ObjectCodec<AllocationCertificate.Bound> bound() {
        ObjectCodec.Builder<AllocationCertificate.Bound> object =
                ObjectCodec.builder(AllocationCertificate.Bound.class);
        Field<Set<ClaimId>> selected =
                object.set("selected", Identifiers.CLAIM_ID, AllocationCertificate.Bound::selected);
        Field<Long> score = object.required("score", Numbers.FIGURE, AllocationCertificate.Bound::score);
        Field<Long> upperBound = object.required("upperBound", Numbers.FIGURE, AllocationCertificate.Bound::upperBound);
        Field<BoundBasis> basis =
                object.required("basis", EnumCodec.of(BoundBasis.class), AllocationCertificate.Bound::basis);
        Field<Relaxation> relaxation =
                object.required("relaxation", RelaxationCodec.CODEC, AllocationCertificate.Bound::relaxation);
        return object.where(BilingualText.of(
                        "une borne qui n’est pas inférieure au score", "a bound that is not below the score"))
                .build(values -> new AllocationCertificate.Bound(
                        values.get(selected),
                        values.get(score),
                        values.get(upperBound),
                        values.get(basis),
                        values.get(relaxation)));
    }

    private static ObjectCodec<AllocationCertificate.Tree> tree() {
        ObjectCodec.Builder<AllocationCertificate.Tree> object = ObjectCodec.builder(AllocationCertificate.Tree.class);
        Field<List<AllocationCertificate.Branch>> branches =
                object.list("branches", branch(), AllocationCertificate.Tree::branches);
        OptionalField<AllocationCertificate.FlowedBack> flowedBack =
                object.optional("flowedBack", flowedBack(), AllocationCertificate.Tree::flowedBack);
        return object.where(NOT_TOO_DEEP)
                .build(values -> new AllocationCertificate.Tree(values.get(branches), values.get(flowedBack)));
    }

    private static ObjectCodec<AllocationCertificate.Drop> drop() {
        ObjectCodec.Builder<AllocationCertificate.Drop> object = ObjectCodec.builder(AllocationCertificate.Drop.class);
        Field<ClaimId> claim = object.required("claim", Identifiers.CLAIM_ID, AllocationCertificate.Drop::claim);
        Field<Euros> offered =
                object.required("offered", Texts.EUROS_NOT_NEGATIVE, AllocationCertificate.Drop::offered);
        Field<Euros> least = object.required("least", Texts.EUROS_NOT_NEGATIVE, AllocationCertificate.Drop::least);
        return object.build(
                values -> new AllocationCertificate.Drop(values.get(claim), values.get(offered), values.get(least)));
    }

    private static ObjectCodec<AllocationCertificate.Misfit> misfit() {
        ObjectCodec.Builder<AllocationCertificate.Misfit> object =
                ObjectCodec.builder(AllocationCertificate.Misfit.class);
        Field<ClaimId> claim = object.required("claim", Identifiers.CLAIM_ID, AllocationCertificate.Misfit::claim);
        Field<Long> standing = object.required("standing", Numbers.ANY, AllocationCertificate.Misfit::standing);
        Field<Euros> left = object.required("left", Texts.EUROS_NOT_NEGATIVE, AllocationCertificate.Misfit::left);
        return object.build(
                values -> new AllocationCertificate.Misfit(values.get(claim), values.get(standing), values.get(left)));
    }

    private static ObjectCodec<AllocationCertificate.Branch> branch() {
        ObjectCodec.Builder<AllocationCertificate.Branch> object =
                ObjectCodec.builder(AllocationCertificate.Branch.class);
        Field<ClaimGroupId> group =
                object.required("group", Identifiers.CLAIM_GROUP_ID, AllocationCertificate.Branch::group);
        Field<Euros> envelope =
                object.required("envelope", Texts.EUROS_NOT_NEGATIVE, AllocationCertificate.Branch::envelope);
        Field<AllocationCertificate> certificate = object.required(
                "certificate",
                LazyCodec.of(() -> AllocationCertificateCodec.CODEC),
                AllocationCertificate.Branch::certificate);
        return object.build(values ->
                new AllocationCertificate.Branch(values.get(group), values.get(envelope), values.get(certificate)));
    }

    private static ObjectCodec<AllocationCertificate.FlowedBack> flowedBack() {
        ObjectCodec.Builder<AllocationCertificate.FlowedBack> object =
                ObjectCodec.builder(AllocationCertificate.FlowedBack.class);
        Field<Euros> envelope =
                object.required("envelope", Texts.EUROS_NOT_NEGATIVE, AllocationCertificate.FlowedBack::envelope);
        Field<AllocationCertificate> certificate = object.required(
                "certificate",
                LazyCodec.of(() -> AllocationCertificateCodec.CODEC),
                AllocationCertificate.FlowedBack::certificate);
        return object.build(
                values -> new AllocationCertificate.FlowedBack(values.get(envelope), values.get(certificate)));
    }
}
