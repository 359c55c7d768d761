package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.register.EntityKind;
import io.github.carecyber.rules.remedy.Obstacle;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party to a GHT that has an application in the batch applies through it, and so through its support establishment.
 *
 * <p>That a GHT lists an entity is enough if the entity's own file does not contradict it. A file that says "outside any GHT" is not
 * refused on the word of another applicant: then it is unknown.
 */
final class MemberThroughGroup extends BatchCondition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.batch.member-through-group",
            BilingualText.of(
                    "Établissement partie à un GHT\u00a0: dossier porté par l’établissement support",
                    "A party to a GHT applies through its support establishment"),
            BilingualText.of(
                    "Aucun GHT du lot ne compte cette entité parmi ses établissements.",
                    "No GHT of the batch has this entity among its establishments."),
            BilingualText.of(
                    "Le GHT de cette entité a déposé un dossier pour tous ses établissements ({named})\u00a0: la candidature passe par"
                            + " l’établissement support, non par un dossier séparé.",
                    "The GHT of this entity filed an application for all of its establishments ({named}): the way to apply is through"
                            + " the support establishment, not by an application of its own."),
            ENTITIES_ONLY);

    private static final BilingualText OUTSIDE = BilingualText.of(
            "l’entité se dit hors GHT, et un GHT du lot la compte parmi ses établissements ({named})",
            "the entity says that it is outside any GHT, and a GHT of the batch has it among its establishments ({named})");

    private static final BilingualText PRIVATE = BilingualText.of(
            "l’entité est privée, et un GHT du lot la compte parmi ses établissements ({named})",
            "the entity is private, and a GHT of the batch has it among its establishments ({named})");

    private static final DataPath MEMBERSHIP = Paths.APPLICANT.key("membership");
    private static final DataPath STATUS = Paths.APPLICANT.key("status");

    private final ReadyParameter<BilingualText> rule;

    MemberThroughGroup(Place place, Batch batch, Criterion.AppliesThroughGroup criterion) {
        super(place, batch);
        this.rule = ReadyParameter.rule(ALL_ESTABLISHMENTS, criterion.reference());
    }

    @Override
    Obstacle.Reason wayOut() {
        return Obstacle.Reason.FILE_THROUGH_GROUP;
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status compare(LegalEntity entity, Situation situation, Trace trace) {
        rule.read(trace);
        LegalEntityFinessNumber finess = entity.finess();
        KeyedFilings<GroupId> listing = finess == null ? null : batch().speakingFor(finess);
        GroupId group = entity.membership() instanceof GroupMembership.Member member ? member.group() : null;
        Filings ofItsGroup = group == null ? null : batch().ofGroup(group);
        if (trace.isOn()) {
            if (finess != null) {
                trace.fact(FINESS, new Argument.Code(finess.value()));
            }
            if (group != null) {
                trace.fact(MEMBERSHIP, new Argument.Code(group.value()));
            }
        }
        if (listing == null && ofItsGroup == null) {
            return finess == null && batch().groups().count() > 0 ? trace.unknown(NO_FINESS) : Status.MET;
        }
        OtherApplications others = trace.isOn() ? others(listing, group, ofItsGroup) : null;
        if (others != null) {
            others.note(trace);
        }
        LocalDate day = situation.filingDay();
        if (EntityKind.needsDay(day, entity)) {
            return trace.unknown(Paths.NO_FILING);
        }
        if (GroupCondition.isPrivate(entity, day)) {
            return contradiction(STATUS, PRIVATE, others, trace);
        }
        return entity.membership() instanceof GroupMembership.Outside
                ? contradiction(MEMBERSHIP, OUTSIDE, others, trace)
                : Status.NOT_MET;
    }

    private static OtherApplications others(
            @Nullable KeyedFilings<GroupId> listing, @Nullable GroupId group, @Nullable Filings ofItsGroup) {
        OtherApplications others = new OtherApplications().add(listing).add(ofItsGroup);
        return listing == null || group == null ? others : others.addedTwice(listing.of(group));
    }

    private static Status contradiction(
            DataPath path, BilingualText reason, @Nullable OtherApplications others, Trace trace) {
        if (others != null) {
            trace.gap(new Gap.CannotTell(path, others.fill(reason)));
        }
        return Status.UNKNOWN;
    }
}
