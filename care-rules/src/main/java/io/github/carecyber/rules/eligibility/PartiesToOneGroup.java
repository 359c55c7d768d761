package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.remedy.Obstacle;
import io.github.carecyber.rules.wording.Template;
import java.util.List;
import java.util.Locale;

/**
 * The establishments of a GHT are in the application of no other GHT.
 *
 * <p>Where they are, nobody can tell to which of the two they belong. That one of them applies by itself as well is no fault of the
 * GHT: it is mentioned here, and refused there.
 */
final class PartiesToOneGroup extends BatchCondition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.batch.parties-to-one-group",
            BilingualText.of(
                    "Établissements du GHT dans un seul dossier de GHT",
                    "Establishments of the GHT in one GHT’s application only"),
            BilingualText.of(
                    "Aucun autre GHT du lot ne compte l’un de ces établissements. Dossiers que l’un d’eux a déposés séparément\u00a0:"
                            + " {separate}.",
                    "No other GHT of the batch has one of these establishments. Applications that one of them filed by itself:"
                            + " {separate}."),
            BilingualText.of(
                    "Un autre GHT du lot compte l’un de ces établissements.",
                    "Another GHT of the batch has one of these establishments."),
            GROUPS_ONLY);

    private static final BilingualText SHARED = BilingualText.of(
            "l’établissement {entity} figure aussi dans le dossier d’un autre GHT ({named})",
            "the establishment {entity} is in the application of another GHT too ({named})");

    /** Of more establishments than this the message would say no more than of so many. */
    private static final int MOST_NOTED = 12;

    private static final DataPath SUPPORT = Paths.APPLICANT.key("support");

    private final ReadyParameter<BilingualText> rule;

    PartiesToOneGroup(Place place, Batch batch, Criterion.AppliesThroughGroup criterion) {
        super(place, batch);
        this.rule = ReadyParameter.rule(ALL_ESTABLISHMENTS, criterion.reference());
    }

    @Override
    Obstacle.Reason wayOut() {
        return Obstacle.Reason.ONE_GROUP_ONLY;
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status compare(Situation situation, Trace trace) {
        if (trace.isWorded()) {
            trace.argument("separate", new Argument.Wording(new OtherApplications().inWords()));
        }
        return super.compare(situation, trace);
    }

    @Override
    Status compare(HospitalGroup group, Situation situation, Trace trace) {
        rule.read(trace);
        OtherApplications others = new OtherApplications();
        boolean comparable = batch().groups().countBeside(situation) > 0;
        LegalEntityFinessNumber support = group.support();
        boolean supportListed = false;
        Status status = Status.MET;
        List<LegalEntity> members = group.members();
        for (int index = 0; index < members.size(); index++) {
            LegalEntityFinessNumber member = members.get(index).finess();
            if (member == null && comparable) {
                status = trace.isOn() ? open(new Gap.MissingFact(pathOf(index)), trace) : Status.UNKNOWN;
            } else if (member != null && isShared(member, group, situation)) {
                status = trace.isOn() ? shared(member, pathOf(index), group, situation, others, trace) : Status.UNKNOWN;
            }
            supportListed |= member != null && member.equals(support);
        }
        if (support != null && !supportListed && isShared(support, group, situation)) {
            status = shared(support, SUPPORT, group, situation, others, trace);
        }
        if (trace.isOn()) {
            mention(group, others, trace);
        }
        return status;
    }

    private boolean isShared(LegalEntityFinessNumber entity, HospitalGroup group, Situation situation) {
        KeyedFilings<GroupId> speakers = batch().speakingFor(entity);
        return speakers != null && speakers.countBeside(group.id(), situation) > 0;
    }

    private Status shared(
            LegalEntityFinessNumber entity,
            DataPath path,
            HospitalGroup group,
            Situation situation,
            OtherApplications others,
            Trace trace) {
        KeyedFilings<GroupId> speakers = batch().speakingFor(entity);
        if (speakers == null || !trace.isOn() || trace.gapCount() == MOST_NOTED) {
            return Status.UNKNOWN;
        }
        others.addBeside(group.id(), situation, speakers);
        BilingualText named = new OtherApplications()
                .addBeside(group.id(), situation, speakers)
                .inWords();
        Arguments arguments = Arguments.none().with("entity", entity).with("named", named);
        return open(
                new Gap.CannotTell(
                        path,
                        BilingualText.of(
                                Template.fill(SHARED, arguments, Locale.FRENCH),
                                Template.fill(SHARED, arguments, Locale.ENGLISH))),
                trace);
    }

    private static Status open(Gap gap, Trace trace) {
        return trace.gapCount() < MOST_NOTED ? trace.unknown(gap) : Status.UNKNOWN;
    }

    /** Mentions the applications that parties to the GHT filed by themselves: those it lists, and those that say they are. */
    private void mention(HospitalGroup group, OtherApplications others, Trace trace) {
        OtherApplications separate = new OtherApplications();
        GroupId id = group.id();
        KeyedFilings<LegalEntityFinessNumber> parties = id == null ? null : batch().ofPartiesTo(id);
        separate.add(parties);
        for (LegalEntityFinessNumber entity : Batch.entitiesOf(group)) {
            separate.add(batch().ofEntity(entity)).addedTwice(parties == null ? null : parties.of(entity));
        }
        int noted = 0;
        for (int index = 0; index < group.members().size() && noted < MOST_NOTED; index++) {
            LegalEntityFinessNumber member = group.members().get(index).finess();
            if (member != null && batch().ofEntity(member) != null) {
                trace.fact(pathOf(index), new Argument.Code(member.value()));
                noted++;
            }
        }
        trace.argument("others", others.and(separate).identifiers());
        trace.argument("separate", new Argument.Wording(separate.inWords()));
    }

    private static DataPath pathOf(int member) {
        return Paths.members().index(member).key("finess");
    }
}
