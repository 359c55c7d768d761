package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;

/** Decides {@link Criterion.AppliesThroughGroup}. */
final class GroupCondition extends SimpleCondition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.applies-through-group",
            BilingualText.of(
                    "Candidature portée par le GHT pour ses établissements",
                    "A GHT applies for all of its establishments"),
            BilingualText.of("La candidature est portée par {applicant}.", "The applicant is {applicant}."),
            BilingualText.of(
                    "L’établissement est partie au GHT {group} : seul le GHT peut déposer une candidature, pour tous ses"
                            + " établissements.",
                    "The establishment is party to the GHT {group}: only the GHT can apply, for all of its establishments."),
            BilingualText.of(
                    "Un établissement privé n’est partie à aucun GHT.", "A private establishment is party to no GHT."));

    private static final BilingualText THE_GROUP = BilingualText.of(
            "le GHT lui-même, pour tous ses établissements", "the GHT itself, for all of its establishments");

    private static final BilingualText AN_ENTITY =
            BilingualText.of("une entité qui n’est partie à aucun GHT", "an entity that is party to no GHT");

    private static final BilingualText CONTRADICTORY = BilingualText.of(
            "un membre déclaré du GHT est privé, hors GHT ou partie à un autre GHT",
            "a stated member of the GHT is private, outside any GHT or party to another");

    private static final BilingualText NO_SUPPORT = BilingualText.of(
            "l’établissement support ne figure pas parmi les membres déclarés : la liste n’est pas complète",
            "the support establishment is not among the stated members: the list is not complete");

    private static final BilingualText PRIVATE_MEMBER = BilingualText.of(
            "l’entité est privée et déclarée partie à un GHT, ce qui se contredit",
            "the entity is private and stated to be party to a GHT, which contradict each other");

    private static final BilingualText PARAMETER =
            BilingualText.of("une candidature par GHT", "one application per GHT");

    private final Criterion.AppliesThroughGroup criterion;

    GroupCondition(int place, Criterion.AppliesThroughGroup criterion) {
        super(place);
        this.criterion = criterion;
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        trace.parameter(PARAMETER, Published.of(PARAMETER, criterion.reference()), Argument.Wording::new);
        Applicant applicant = situation.application().applicant();
        if (applicant == null) {
            return trace.unknown(() -> new Gap.MissingFact(Paths.APPLICANT));
        }
        return applicant.fold(group -> decide(group, trace), entity -> decide(entity, trace));
    }

    /** A group applies for itself, unless what is said of its members contradicts that it is one. */
    private static Status decide(HospitalGroup group, Trace trace) {
        trace.argument("applicant", () -> new Argument.Wording(THE_GROUP));
        Status status = Status.MET;
        List<LegalEntity> members = group.members();
        if (members.isEmpty()) {
            status = trace.unknown(() -> new Gap.MissingFact(Paths.members()));
        }
        for (int index = 0; index < members.size(); index++) {
            DataPath place = Paths.members().index(index);
            if (isPrivate(members.get(index)) || isElsewhere(members.get(index), group)) {
                status = trace.unknown(() -> new Gap.CannotTell(place, CONTRADICTORY));
            }
        }
        LegalEntityFinessNumber support = group.support();
        if (support == null) {
            status = trace.unknown(() -> new Gap.MissingFact(Paths.APPLICANT.key("support")));
        } else if (members.stream().noneMatch(member -> support.equals(member.finess()))) {
            status = trace.unknown(() -> new Gap.CannotTell(Paths.members(), NO_SUPPORT));
        }
        return status;
    }

    private static boolean isElsewhere(LegalEntity member, HospitalGroup group) {
        GroupMembership membership = member.membership();
        return membership != null
                && membership.<Boolean>fold(
                        outside -> true,
                        other -> group.id() != null && !other.group().equals(group.id()));
    }

    private static boolean isPrivate(LegalEntity entity) {
        ApplicantKind kind = entity.kind().orElse(null);
        return kind == ApplicantKind.PRIVATE_NON_PROFIT || kind == ApplicantKind.PRIVATE_FOR_PROFIT;
    }

    private static Status decide(LegalEntity entity, Trace trace) {
        trace.argument("applicant", () -> new Argument.Wording(AN_ENTITY));
        GroupMembership membership = entity.membership();
        if (isPrivate(entity)) {
            if (membership instanceof GroupMembership.Member) {
                return trace.unknown(() -> new Gap.CannotTell(Paths.APPLICANT.key("membership"), PRIVATE_MEMBER));
            }
            return Status.NOT_APPLICABLE;
        }
        if (membership == null) {
            return trace.unknown(() -> new Gap.MissingFact(Paths.APPLICANT.key("membership")));
        }
        return membership.fold(outside -> Status.MET, member -> partyTo(member.group(), trace));
    }

    private static Status partyTo(GroupId group, Trace trace) {
        trace.argument("group", () -> new Argument.Code(group.value()));
        trace.fact(() -> Paths.APPLICANT.key("membership"), () -> new Argument.Code(group.value()));
        return Status.NOT_MET;
    }
}
