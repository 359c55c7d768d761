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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what stands in the way, in the words of the conditions themselves. */
final class ObstacleFinder {

    private static final BilingualText CLOSED =
            BilingualText.of("Les candidatures sont closes depuis le {day}.", "Applications closed on {day}.");

    private static final BilingualText ENDED = BilingualText.of(
            "La période que fixe cette condition s’est terminée le {day}.",
            "The dates of this condition ended on {day}.");

    private static final BilingualText BY_DEROGATION =
            BilingualText.of("{title} (dérogation «\u00a0{derogation}\u00a0»)", "{title} (derogation “{derogation}”)");

    private static final BilingualText ONE_NOT = BilingualText.of(
            "L’une au moins des conditions suivantes ne doit pas être remplie",
            "At least one of the following conditions must not hold");

    private static final BilingualText WITH_TITLE = BilingualText.of("{title}\u00a0: {finding}", "{title}: {finding}");

    private static final BilingualText AND = BilingualText.of(" Et\u00a0: ", " And: ");

    private static final BilingualText OR_ELSE = BilingualText.of(" Ou bien\u00a0: ", " Or else: ");

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
    List<Obstacle> of(List<Block> blocks) {
        List<Block> standing = blocks.stream()
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

    private Obstacle of(Block block) {
        BilingualText title = title(block);
        return block.alternatives().isEmpty()
                ? new Obstacle(block.condition().place().path(), title, block.reason(), finding(block), gaps(block))
                : together(block, title);
    }

    /** What the condition asks for, with the derogation because of which it does. */
    private static BilingualText title(Block block) {
        Condition condition = block.condition();
        BilingualText title = condition.title();
        if (condition.wording().equals(CombinedCondition.ALL_OF)) {
            title = ONE_NOT;
        } else if (condition.wording().equals(CombinedCondition.NOT)) {
            BilingualText forbidden = condition.parts().get(0).title();
            title = fill(WITH_TITLE, Arguments.none().with("title", title).with("finding", forbidden));
        }
        BilingualText derogation = block.derogation();
        return derogation == null
                ? title
                : fill(BY_DEROGATION, Arguments.none().with("title", title).with("derogation", derogation));
    }

    /** Alternatives are one obstacle, so that nobody takes them for conditions all of which are asked for. */
    private Obstacle together(Block block, BilingualText title) {
        Set<BilingualText> findings = new LinkedHashSet<>();
        Set<Gap> gaps = new LinkedHashSet<>();
        for (List<Block> alternative : block.alternatives()) {
            List<Obstacle> obstacles = of(alternative);
            findings.add(joined(
                    obstacles.stream()
                            .map(each -> fill(
                                    WITH_TITLE,
                                    Arguments.none().with("title", each.title()).with("finding", each.finding())))
                            .toList(),
                    AND));
            obstacles.forEach(each -> gaps.addAll(each.gaps()));
        }
        return new Obstacle(
                block.condition().place().path(),
                title,
                block.reason(),
                joined(List.copyOf(findings), OR_ELSE),
                List.copyOf(gaps));
    }

    private static BilingualText joined(List<BilingualText> texts, BilingualText between) {
        return BilingualText.of(
                texts.stream().map(BilingualText::french).collect(Collectors.joining(between.french())),
                texts.stream().map(BilingualText::english).collect(Collectors.joining(between.english())));
    }

    private static BilingualText fill(BilingualText template, Arguments arguments) {
        return BilingualText.of(
                Template.fill(template, arguments, Locale.FRENCH), Template.fill(template, arguments, Locale.ENGLISH));
    }

    private BilingualText finding(Block block) {
        BilingualText closed = block.reason() == Obstacle.Reason.DATE_PASSED && start.filingDay() == null
                ? closed(block.condition())
                : null;
        return closed == null ? finding(explanation(block.condition())) : closed;
    }

    private List<Gap> gaps(Block block) {
        return explanation(block.condition()).gaps();
    }

    private Explanation explanation(Condition condition) {
        return new ExplanationView(condition, said(condition), true);
    }

    /** What is said of the file as it stands; of one without a day of filing, what holds on whatever day it is filed. */
    private Situation said(Condition condition) {
        boolean settledByTheDay =
                condition.outcome(situation) != Status.UNKNOWN || condition.outcome(start) == Status.MET;
        return start.filingDay() == null && settledByTheDay ? situation : start;
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
        if (deadline == null || !deadline.day().isBefore(situation.asOf())) {
            return null;
        }
        Arguments day = Arguments.none().with("day", DayText.of(deadline.day()));
        return fill(filing.wording().equals(FilingCondition.IN_TIME) ? CLOSED : ENDED, day);
    }
}
