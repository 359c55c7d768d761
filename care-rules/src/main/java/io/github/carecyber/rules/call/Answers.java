package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Bound;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.CriterionCases;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.report.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Every answer that a condition may give, whatever the application, the date, the caller's predicates and the texts still awaited.
 *
 * <p>What CallCheck claims rests on this: the set holds each answer that the engine really gives, and maybe more, so that an answer
 * which is not in it is never given. The argument, from the innermost condition outwards:
 *
 * <ul>
 *   <li>A simple condition has all answers that its kind can have. One is left out only where the engine's own rule excludes it: a
 *       kind that is known is one of all kinds, a figure that is known is at least zero, a special case that is admitted is not
 *       refused. "Cannot tell" is never left out, since data may be missing. A set or threshold that is awaited may turn out to be
 *       anything, so nothing is left out for it.
 *   <li>A combination has each answer that the table of {@link Status} gives for answers that its parts may have. That is too many
 *       where parts depend on each other, and never too few.
 *   <li>{@link Requirements} and {@link SiteRequirements} take an answer away where they prove that parts exclude each other.
 * </ul>
 *
 * <p>Decisions of the authority are outside the argument: they can turn any answer into any other.
 */
final class Answers implements CriterionCases<Set<Status>> {

    private final List<ConditionNode> parts;
    private final FundingCall call;

    private Answers(List<ConditionNode> parts, FundingCall call) {
        this.parts = parts;
        this.call = call;
    }

    /** Returns the answers of a condition whose parts are known, as a set of the caller's own. */
    static Set<Status> of(Criterion criterion, List<ConditionNode> parts, FundingCall call) {
        return criterion.fold(new Answers(parts, call));
    }

    private static Set<Status> all() {
        return EnumSet.allOf(Status.class);
    }

    /** For a condition that concerns every applicant. */
    private static Set<Status> concerned() {
        return EnumSet.complementOf(EnumSet.of(Status.NOT_APPLICABLE));
    }

    private static Set<Status> neverRefused() {
        return EnumSet.of(Status.MET, Status.UNKNOWN);
    }

    private Set<Status> combined(BinaryOperator<Status> together) {
        Set<Status> combined = EnumSet.of(Status.NOT_APPLICABLE);
        for (ConditionNode part : parts) {
            Set<Status> more = EnumSet.noneOf(Status.class);
            for (Status one : combined) {
                for (Status other : part.answers()) {
                    more.add(together.apply(one, other));
                }
            }
            combined = more;
        }
        return combined;
    }

    @Override
    public Set<Status> allOf(Criterion.AllOf criterion) {
        return combined(Status::and);
    }

    @Override
    public Set<Status> anyOf(Criterion.AnyOf criterion) {
        return combined(Status::or);
    }

    @Override
    public Set<Status> not(Criterion.Not criterion) {
        Set<Status> negated = EnumSet.noneOf(Status.class);
        parts.get(0).answers().forEach(status -> negated.add(status.negated()));
        return negated;
    }

    /**
     * The general rule answers unless some derogation surely applies, each consequence only if its derogation may apply; and "cannot
     * tell" stands wherever it is open which, or several apply.
     */
    @Override
    public Set<Status> unless(Unless criterion) {
        Set<Status> answers = EnumSet.of(Status.UNKNOWN);
        boolean generalMayDecide = true;
        for (int when = 1; when < parts.size(); when += 2) {
            if (parts.get(when).may(Status.MET)) {
                answers.addAll(parts.get(when + 1).answers());
            }
            generalMayDecide &= !parts.get(when).answers().equals(Set.of(Status.MET));
        }
        if (generalMayDecide) {
            answers.addAll(parts.get(0).answers());
        }
        return answers;
    }

    @Override
    public Set<Status> kindIn(Criterion.KindIn criterion) {
        boolean everyKind = criterion
                .kinds()
                .value()
                .filter(kinds -> kinds.size() == ApplicantKind.values().length)
                .isPresent();
        return everyKind ? neverRefused() : concerned();
    }

    /** Even all regions together leave out the territories that belong to none. */
    @Override
    public Set<Status> seatIn(Criterion.SeatIn criterion) {
        return concerned();
    }

    /** Whatever it asks of a site, an applicant may have no open site at all. */
    @Override
    public Set<Status> sectorIn(SiteCriterion.SectorIn criterion) {
        return concerned();
    }

    @Override
    public Set<Status> categoryIn(SiteCriterion.CategoryIn criterion) {
        return concerned();
    }

    @Override
    public Set<Status> regionIn(SiteCriterion.RegionIn criterion) {
        return concerned();
    }

    @Override
    public Set<Status> activityIn(SiteCriterion.ActivityIn criterion) {
        return concerned();
    }

    @Override
    public Set<Status> authorised(SiteCriterion.Authorised criterion) {
        return concerned();
    }

    @Override
    public Set<Status> sameSite(Criterion.SameSite criterion) {
        return concerned();
    }

    @Override
    public Set<Status> measured(Criterion.Measured criterion) {
        boolean nothingAsked = criterion.bound() == Bound.AT_LEAST
                && criterion
                        .threshold()
                        .value()
                        .filter(threshold -> threshold == 0)
                        .isPresent();
        return nothingAsked ? neverRefused() : concerned();
    }

    @Override
    public Set<Status> open(Criterion.Open criterion) {
        return concerned();
    }

    /** Dates that can never be kept are findings of their own, in the calendar. */
    @Override
    public Set<Status> filedInTime(Criterion.FiledInTime criterion) {
        return concerned();
    }

    @Override
    public Set<Status> filedWithin(Criterion.FiledWithin criterion) {
        return concerned();
    }

    /** It does not concern private establishments. */
    @Override
    public Set<Status> appliesThroughGroup(Criterion.AppliesThroughGroup criterion) {
        return all();
    }

    /** It concerns everybody if some document is wanted from everybody; a prerequisite unknown to the call is a finding of its own. */
    @Override
    public Set<Status> evidenced(Criterion.Evidenced criterion) {
        boolean always = call.prerequisites().value().orElse(List.of()).stream()
                .filter(prerequisite -> prerequisite.id().equals(criterion.prerequisite()))
                .limit(1)
                .flatMap(prerequisite -> prerequisite.evidence().stream())
                .anyMatch(requirement -> requirement.condition() == EvidenceCondition.ALWAYS);
        return always ? concerned() : all();
    }

    @Override
    public Set<Status> specialCategories(Criterion.SpecialCategories criterion) {
        Set<Status> answers = all();
        criterion.admitted().value().ifPresent(admitted -> answers.remove(admitted ? Status.NOT_MET : Status.MET));
        return answers;
    }

    @Override
    public Set<Status> awaitedCondition(Criterion.AwaitedCondition criterion) {
        return all();
    }

    @Override
    public Set<Status> custom(Criterion.Custom criterion) {
        return all();
    }
}
