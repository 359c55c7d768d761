package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.register.EntityKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides {@link Criterion.AppliesThroughGroup}. */
final class GroupCondition extends Condition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.applies-through-group",
            BilingualText.of(
                    "Candidature portée par le GHT pour ses établissements",
                    "A GHT applies for all of its establishments"),
            BilingualText.of("La candidature est portée par {applicant}.", "The applicant is {applicant}."),
            BilingualText.of(
                    "L’établissement est partie au GHT {group}\u00a0: seul le GHT peut déposer une candidature, pour tous ses"
                            + " établissements.",
                    "The establishment is party to the GHT {group}: only the GHT can apply, for all of its establishments."),
            BilingualText.of(
                    "Un établissement privé n’est partie à aucun GHT.", "A private establishment is party to no GHT."));

    private static final Argument THE_GROUP = new Argument.Wording(BilingualText.of(
            "le GHT lui-même, pour tous ses établissements", "the GHT itself, for all of its establishments"));

    private static final Argument AN_ENTITY = new Argument.Wording(
            BilingualText.of("une entité qui n’est partie à aucun GHT", "an entity that is party to no GHT"));

    private static final BilingualText CONTRADICTORY = BilingualText.of(
            "un membre déclaré du GHT est privé, hors GHT ou partie à un autre GHT",
            "a stated member of the GHT is private, outside any GHT or party to another");

    private static final BilingualText NO_SUPPORT = BilingualText.of(
            "l’établissement support ne figure pas parmi les membres déclarés\u00a0: la liste n’est pas complète",
            "the support establishment is not among the stated members: the list is not complete");

    private static final BilingualText PRIVATE_MEMBER = BilingualText.of(
            "l’entité est privée et déclarée partie à un GHT, ce qui se contredit",
            "the entity is private and stated to be party to a GHT, which contradict each other");

    private static final BilingualText PARAMETER =
            BilingualText.of("une candidature par GHT", "one application per GHT");

    private static final Argument OUTSIDE = new Argument.Wording(BilingualText.of("hors GHT", "outside any GHT"));

    private static final DataPath SUPPORT = Paths.APPLICANT.key("support");

    private static final Gap NO_SUPPORT_STATED = new Gap.MissingFact(SUPPORT);

    private static final Gap SUPPORT_NOT_LISTED = new Gap.CannotTell(Paths.APPLICANT.key("members"), NO_SUPPORT);

    private static final Gap CONTRADICTORY_MEMBERSHIP =
            new Gap.CannotTell(Paths.APPLICANT.key("membership"), PRIVATE_MEMBER);

    private static final Gap NO_MEMBERSHIP = new Gap.MissingFact(Paths.APPLICANT.key("membership"));

    private final Criterion.AppliesThroughGroup criterion;
    private final ReadyParameter<BilingualText> rule;

    GroupCondition(Place place, Criterion.AppliesThroughGroup criterion) {
        super(place, List.of());
        this.criterion = criterion;
        this.rule = ReadyParameter.rule(PARAMETER, criterion.reference());
    }

    /**
     * The criterion if it is demanded of every applicant: as an alternative, a general rule with derogations or an exclusion it leaves
     * room for applicants of whom it is not demanded.
     */
    static Criterion.@Nullable AppliesThroughGroup demandedIn(Condition condition) {
        if (condition instanceof GroupCondition group) {
            return group.criterion;
        }
        if (!condition.wording().equals(CombinedCondition.ALL_OF)) {
            return null;
        }
        for (Condition part : condition.parts()) {
            Criterion.AppliesThroughGroup found = demandedIn(part);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        rule.read(trace);
        Applicant applicant = situation.application().applicant();
        if (applicant == null) {
            return trace.unknown(Paths.NO_APPLICANT);
        }
        LocalDate day = situation.filingDay();
        return applicant instanceof HospitalGroup group
                ? decide(group, day, trace)
                : decide((LegalEntity) applicant, day, trace);
    }

    /** A group applies for itself, unless what is said of its members contradicts that it is one. */
    private static Status decide(HospitalGroup group, @Nullable LocalDate day, Trace trace) {
        trace.argument("applicant", THE_GROUP);
        Status status = Status.MET;
        List<LegalEntity> members = group.members();
        if (members.isEmpty()) {
            status = trace.unknown(Paths.NO_MEMBERS);
        }
        LegalEntityFinessNumber support = group.support();
        boolean supportListed = false;
        if (support != null && trace.isOn()) {
            trace.fact(SUPPORT, new Argument.Code(support.value()));
        }
        for (int index = 0; index < members.size(); index++) {
            LegalEntity member = members.get(index);
            supportListed |= support != null && support.equals(member.finess());
            DataPath place = trace.isOn() ? Paths.members().index(index) : SUPPORT;
            noteMembership(member, place, trace);
            if (isPrivate(member, day) || isElsewhere(member, group)) {
                status = Status.UNKNOWN;
                if (trace.isOn()) {
                    KindNotes.note(member, place, day, trace);
                    trace.gap(new Gap.CannotTell(place, CONTRADICTORY));
                }
            } else if (EntityKind.needsDay(day, member)) {
                status = trace.unknown(Paths.NO_FILING);
            }
        }
        if (support == null) {
            return trace.unknown(NO_SUPPORT_STATED);
        }
        return supportListed ? status : trace.unknown(SUPPORT_NOT_LISTED);
    }

    private static void noteMembership(LegalEntity entity, DataPath place, Trace trace) {
        GroupMembership membership = entity.membership();
        if (membership != null && trace.isOn()) {
            trace.fact(
                    place.key("membership"),
                    membership.<Argument>fold(
                            outside -> OUTSIDE,
                            member -> new Argument.Code(member.group().value())));
        }
    }

    private static boolean isElsewhere(LegalEntity member, HospitalGroup group) {
        GroupMembership membership = member.membership();
        if (membership instanceof GroupMembership.Member other) {
            return group.id() != null && !other.group().equals(group.id());
        }
        return membership != null;
    }

    /** Whether an entity is surely private on a day. */
    static boolean isPrivate(LegalEntity entity, @Nullable LocalDate day) {
        ApplicantKind kind = EntityKind.on(day, entity);
        return kind == ApplicantKind.PRIVATE_NON_PROFIT || kind == ApplicantKind.PRIVATE_FOR_PROFIT;
    }

    private static Status decide(LegalEntity entity, @Nullable LocalDate day, Trace trace) {
        trace.argument("applicant", AN_ENTITY);
        GroupMembership membership = entity.membership();
        noteMembership(entity, Paths.APPLICANT, trace);
        if (trace.isOn()) {
            KindNotes.note(entity, Paths.APPLICANT, day, trace);
        }
        if (EntityKind.needsDay(day, entity)) {
            return trace.unknown(Paths.NO_FILING);
        }
        if (isPrivate(entity, day)) {
            return membership instanceof GroupMembership.Member
                    ? trace.unknown(CONTRADICTORY_MEMBERSHIP)
                    : Status.NOT_APPLICABLE;
        }
        if (membership == null) {
            return trace.unknown(NO_MEMBERSHIP);
        }
        if (membership instanceof GroupMembership.Member member) {
            if (trace.isWorded()) {
                trace.argument("group", new Argument.Code(member.group().value()));
            }
            return Status.NOT_MET;
        }
        return Status.MET;
    }
}
