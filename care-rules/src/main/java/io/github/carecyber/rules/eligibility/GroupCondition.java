package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;

/** Decides {@link Criterion.AppliesThroughGroup}. */
final class GroupCondition extends SimpleCondition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.applies-through-group",
            BilingualText.of(
                    "Candidature portée par le GHT pour ses établissements",
                    "A GHT applies for all of its establishments"),
            BilingualText.of(
                    "La candidature est portée par le GHT, ou par une entité qui n’est partie à aucun GHT.",
                    "The GHT applies itself, or the applicant is party to no GHT."),
            BilingualText.of(
                    "L’établissement est partie au GHT {group} : seul le GHT peut déposer une candidature, pour tous ses"
                            + " établissements.",
                    "The establishment is party to the GHT {group}: only the GHT can apply, for all of its establishments."),
            BilingualText.of(
                    "Un établissement privé n’est partie à aucun GHT.", "A private establishment is party to no GHT."));

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
            trace.gap(() -> new Gap.MissingFact(Paths.APPLICANT));
            return Status.UNKNOWN;
        }
        return applicant.fold(group -> Status.MET, entity -> decide(entity, trace));
    }

    private static Status decide(LegalEntity entity, Trace trace) {
        ApplicantKind kind = entity.kind().orElse(null);
        if (kind == ApplicantKind.PRIVATE_NON_PROFIT || kind == ApplicantKind.PRIVATE_FOR_PROFIT) {
            return Status.NOT_APPLICABLE;
        }
        GroupMembership membership = entity.membership();
        if (membership == null) {
            trace.gap(() -> new Gap.MissingFact(Paths.APPLICANT.key("membership")));
            return Status.UNKNOWN;
        }
        if (membership instanceof GroupMembership.Member member) {
            trace.argument("group", () -> new Argument.Code(member.group().value()));
            trace.fact(
                    () -> Paths.APPLICANT.key("membership"),
                    () -> new Argument.Code(member.group().value()));
            return Status.NOT_MET;
        }
        return Status.MET;
    }
}
