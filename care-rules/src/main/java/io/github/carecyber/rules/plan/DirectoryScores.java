package io.github.carecyber.rules.plan;

import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.programme.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The levels of directory security that objectives of a call ask for. */
final class DirectoryScores {

    private static final Set<String> MEASURES = Set.of("ads", "anssi ads");

    private DirectoryScores() {}

    /** Tells whether an objective asks for a level, be it in one of its years only. */
    static boolean isAskedBy(Objective objective) {
        return highest(objective.targets()).isPresent() || isYearly(objective);
    }

    /** Tells whether the level that an objective asks for depends on the year. */
    static boolean isYearly(Objective objective) {
        for (ObjectiveYear year : objective.years()) {
            if (highest(year.targets()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the level that an objective asks for in all years, or in that of the day if there is a day. */
    static OptionalInt askedBy(Objective objective, @Nullable LocalDate day) {
        List<Target> targets = new ArrayList<>(objective.targets());
        for (ObjectiveYear year : objective.years()) {
            if (day != null && year.year().getValue() == day.getYear()) {
                targets.addAll(year.targets());
            }
        }
        return highest(targets);
    }

    private static OptionalInt highest(List<Target> targets) {
        OptionalInt highest = OptionalInt.empty();
        for (Target target : targets) {
            if (target instanceof Target.Score score
                    && MEASURES.contains(score.measure().toLowerCase(Locale.ROOT))
                    && score.atLeast() > highest.orElse(0)) {
                highest = OptionalInt.of(score.atLeast());
            }
        }
        return highest;
    }
}
