package io.github.carecyber.rules.checklist;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.DocumentAnswer;
import io.github.carecyber.rules.attainment.DocumentOutcome;
import io.github.carecyber.rules.attainment.EvidenceAnswer;
import io.github.carecyber.rules.attainment.ObjectiveVerdict;
import io.github.carecyber.rules.attainment.TargetAnswer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The last day on which a declaration can be filed for something in it to count (<em>date limite de dépôt</em>).
 *
 * <p>For example 20 March 2026 for a score of 19 January 2026 that must be at most 60 days old when the declaration is filed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param day the last day
 * @param subjects what counts no longer afterwards, with its objective
 */
public record FilingLimit(LocalDate day, List<String> subjects) {

    /** The most that are named for one day. */
    private static final int MOST_SUBJECTS = 8;

    /** The most days. */
    private static final int MOST_LIMITS = 5;

    /**
     * Copies the list.
     *
     * @param day the last day
     * @param subjects what counts no longer afterwards, with its objective
     */
    public FilingLimit {
        Objects.requireNonNull(day, "day");
        subjects = List.copyOf(subjects);
    }

    /**
     * Finds what grows too old or ends.
     *
     * @param verdict the answer
     * @return the nearest days and what counts until then, the first day first; none if the declaration is filed
     */
    public static List<FilingLimit> of(AttainmentVerdict verdict) {
        Map<LocalDate, Set<String>> limits = new TreeMap<>();
        if (!Objects.requireNonNull(verdict, "verdict").day().filed()) {
            verdict.objectives().forEach(objective -> collect(objective, limits));
        }
        List<FilingLimit> nearest = new ArrayList<>();
        limits.entrySet().stream()
                .limit(MOST_LIMITS)
                .forEach(entry -> nearest.add(new FilingLimit(
                        entry.getKey(),
                        entry.getValue().stream().limit(MOST_SUBJECTS).toList())));
        return nearest;
    }

    /**
     * Says what counts on which condition.
     *
     * @return one sentence without a full stop
     */
    public BilingualText inWords() {
        BilingualText last = DayText.of(day);
        String named = subjects.stream().collect(Collectors.joining(", "));
        return BilingualText.of(
                "Déposer au plus tard le " + last.french() + " pour que comptent encore\u00a0: " + named,
                "File by " + last.english() + " for these to count still: " + named);
    }

    /** The last day of filing for something of a day, null if it grows no older. */
    static @Nullable LocalDate lastDay(EvidenceWindow window, LocalDate dated) {
        if (!(window instanceof EvidenceWindow.WithinDays within) || within.before() != FilingStep.DECLARATION) {
            return null;
        }
        try {
            return dated.plusDays(within.days());
        } catch (DateTimeException exception) {
            // At the very edge of the calendar no later day is left.
            return null;
        }
    }

    private static void collect(ObjectiveVerdict objective, Map<LocalDate, Set<String>> limits) {
        for (EvidenceAnswer answer : objective.evidence()) {
            for (DocumentAnswer document : answer.documents(DocumentOutcome.ACCEPTED)) {
                document(document.document(), answer.asked().window(), objective, limits);
            }
        }
        for (TargetAnswer answer : objective.targets()) {
            if (answer instanceof TargetAnswer.Score score) {
                score.scores().forEach(reached -> score(reached, score, objective, limits));
            }
        }
    }

    private static void document(
            Evidence document, EvidenceWindow window, ObjectiveVerdict objective, Map<LocalDate, Set<String>> limits) {
        LocalDate dated = document.dated();
        LocalDate last = dated == null ? null : lastDay(window, dated);
        LocalDate end = document.validUntil();
        if (last == null || (end != null && end.isBefore(last))) {
            last = end;
        }
        String name = document.id() == null
                ? String.valueOf(document.kind())
                : document.id().value();
        add(last, name, objective, limits);
    }

    private static void score(
            ScoreReached reached,
            TargetAnswer.Score answer,
            ObjectiveVerdict objective,
            Map<LocalDate, Set<String>> limits) {
        LocalDate day = reached.measured();
        if (day != null && answer.period().contains(day) == Status.MET) {
            add(lastDay(answer.target().measured(), day), answer.target().measure(), objective, limits);
        }
    }

    private static void add(
            @Nullable LocalDate last, String name, ObjectiveVerdict objective, Map<LocalDate, Set<String>> limits) {
        if (last != null) {
            limits.computeIfAbsent(last, day -> new LinkedHashSet<>())
                    .add(Excerpt.legible(name) + " (" + objective.id() + ")");
        }
    }
}
