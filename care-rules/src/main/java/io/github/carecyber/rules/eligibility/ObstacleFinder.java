package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.remedy.Obstacle;
import io.github.carecyber.rules.wording.Template;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says why no change gives a condition the answer that is wanted. */
final class ObstacleFinder {

    private static final BilingualText CLOSED =
            BilingualText.of("Les candidatures sont closes depuis le {day}.", "Applications closed on {day}.");

    private static final BilingualText ENDED = BilingualText.of(
            "La période que fixe cette condition s’est terminée le {day}.",
            "The dates of this condition ended on {day}.");

    private final Situation start;
    private final Situation situation;

    /**
     * Looks at a situation.
     *
     * @param start the file as it stands
     * @param situation the file as it was looked at, which may be filed on another day
     */
    ObstacleFinder(Situation start, Situation situation) {
        this.start = start;
        this.situation = situation;
    }

    /** The obstacles in the order of the call. */
    List<Obstacle> of(List<Ways.Block> blocks) {
        List<Ways.Block> standing = blocks.stream()
                .filter(block -> block.condition().outcome(start) != Status.MET)
                .toList();
        return (standing.isEmpty() ? blocks : standing)
                .stream()
                .sorted(Comparator.comparingInt(
                        block -> block.condition().place().number()))
                .map(this::of)
                .distinct()
                .toList();
    }

    private Obstacle of(Ways.Block block) {
        Condition condition = block.condition();
        Obstacle.Reason reason = reason(block, new ExplanationView(condition, situation, true).gaps());
        Explanation explanation = new ExplanationView(condition, said(condition), true);
        BilingualText closed =
                reason == Obstacle.Reason.DATE_PASSED && start.filingDay() == null ? closed(condition) : null;
        return new Obstacle(
                condition.place().path(),
                condition.title(),
                reason,
                closed == null ? finding(explanation) : closed,
                explanation.gaps());
    }

    /** What is said of the file as it stands; of one without a day of filing, what holds on whatever day it is filed. */
    private Situation said(Condition condition) {
        boolean onlyTheDayIsMissing =
                start.filingDay() == null && condition.outcome(situation) != Status.UNKNOWN;
        return onlyTheDayIsMissing ? situation : start;
    }

    private static BilingualText finding(Explanation explanation) {
        return BilingualText.of(
                ConditionText.of(explanation, Locale.FRENCH), ConditionText.of(explanation, Locale.ENGLISH));
    }

    /** When applications closed, or the dates of the condition ended, where the file states no day of filing that could be too late. */
    private @Nullable BilingualText closed(Condition condition) {
        if (!(condition instanceof FilingCondition filing)) {
            return null;
        }
        CallWindow window = filing.window();
        Deadline deadline = window == null
                ? null
                : window.closes()
                        .versionAt(situation.asOf())
                        .flatMap(version -> version.content().value())
                        .orElse(null);
        if (deadline == null) {
            return null;
        }
        Arguments day = Arguments.none().with("day", DayText.of(deadline.day()));
        BilingualText text = filing.wording().equals(FilingCondition.IN_TIME) ? CLOSED : ENDED;
        return BilingualText.of(Template.fill(text, day, Locale.FRENCH), Template.fill(text, day, Locale.ENGLISH));
    }

    private Obstacle.Reason reason(Ways.Block block, List<Gap> gaps) {
        Condition condition = block.condition();
        if (situation.decision(condition.place().number()) != null) {
            return Obstacle.Reason.DECIDED;
        }
        Obstacle.Reason given = block.reason();
        if (given != null) {
            return given;
        }
        if (condition.outcome(situation) != Status.UNKNOWN) {
            return Obstacle.Reason.FIXED;
        }
        return gaps.stream()
                .map(ObstacleFinder::reason)
                .max(Comparator.naturalOrder())
                .orElse(Obstacle.Reason.CANNOT_TELL);
    }

    /** Reasons are declared in such an order that the later one says more about what must happen first. */
    private static Obstacle.Reason reason(Gap gap) {
        return gap.fold(
                missing -> Obstacle.Reason.NOT_STATED,
                unpublished -> Obstacle.Reason.NOT_PUBLISHED,
                unrecorded -> Obstacle.Reason.NOT_ON_RECORD,
                unclear -> Obstacle.Reason.CANNOT_TELL,
                unreadable -> Obstacle.Reason.NOT_STATED,
                evidence -> Obstacle.Reason.NOT_STATED,
                conflict -> Obstacle.Reason.CONFLICT,
                unsupplied -> Obstacle.Reason.CANNOT_TELL,
                failed -> Obstacle.Reason.CANNOT_TELL);
    }
}
