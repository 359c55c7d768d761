package io.github.carecyber.rules.plan;

import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.programme.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The levels of directory security that objectives of a call ask for. */
final class DirectoryScores {

    private static final Set<String> MEASURES = Set.of("ads", "anssi ads");

    private DirectoryScores() {}

    /** Returns the levels that an objective asks for in all years or in any one. */
    static List<Target.Score> askedBy(Objective objective) {
        List<Target.Score> asked = inAllYears(objective);
        objective.years().forEach(year -> addScores(asked, year.targets()));
        return asked;
    }

    /** Returns the levels that an objective asks for in all years or in that of a day. */
    static List<Target.Score> askedBy(Objective objective, LocalDate day) {
        List<Target.Score> asked = inAllYears(objective);
        for (ObjectiveYear year : objective.years()) {
            if (year.year().getValue() == day.getYear()) {
                addScores(asked, year.targets());
            }
        }
        return asked;
    }

    /** Returns the levels that an objective asks for in all years. */
    static List<Target.Score> inAllYears(Objective objective) {
        List<Target.Score> asked = new ArrayList<>();
        addScores(asked, objective.targets());
        return asked;
    }

    private static void addScores(List<Target.Score> scores, List<Target> targets) {
        for (Target target : targets) {
            if (target instanceof Target.Score score
                    && MEASURES.contains(score.measure().toLowerCase(Locale.ROOT))) {
                scores.add(score);
            }
        }
    }
}
