package io.github.carecyber.rules.text;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.FactNature;
import io.github.carecyber.rules.remedy.Obstacle;
import io.github.carecyber.rules.remedy.Remedies;
import io.github.carecyber.rules.remedy.Remedy;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What would make an applicant eligible in words: each way with its changes, or each obstacle with its reason. */
final class RemediesText {

    private static final BilingualText ONE_WAY = BilingualText.of("Pour être recevable\u00a0:", "To become eligible:");

    private static final BilingualText SEVERAL_WAYS = BilingualText.of(
            "Pour être recevable, l’une de ces voies suffit\u00a0:", "To become eligible, any of these is enough:");

    private static final BilingualText OBSTACLES = BilingualText.of(
            "Aucune pièce ni modification ne rendrait le dossier recevable\u00a0:",
            "No document or change would make the application eligible:");

    private static final BilingualText TO_STATE = BilingualText.of(
            "Ces faits sont à indiquer d’abord\u00a0; on pourra ensuite dire ce qui rendrait le dossier recevable\u00a0:",
            "These facts must be stated first; then it can be told what would make the application eligible:");

    private static final BilingualText IN_THE_BATCH = BilingualText.of(
            "Tant que d’autres dossiers du lot s’y opposent, rien dans ce dossier ne le rendrait recevable\u00a0:",
            "As long as other files of the batch stand in the way, no change of this one would make it eligible:");

    private static final BilingualText OPEN = BilingualText.of(
            "On ne peut pas encore dire ce qui rendrait le dossier recevable\u00a0:",
            "It cannot be told yet what would make the application eligible:");

    private static final BilingualText NOTHING = BilingualText.of(
            "Rien à changer\u00a0: le dossier est recevable.", "Nothing to change: the application is eligible.");

    private static final BilingualText NONE_FOUND = BilingualText.of(
            "Aucune voie n’a été trouvée parmi celles qui ont été essayées.",
            "No way was found among those that were tried.");

    private static final BilingualText CUT_SHORT = BilingualText.of(
            "D’autres voies peuvent exister\u00a0: la recherche a atteint ses limites.",
            "There may be other ways: the search reached its bounds.");

    private static final BilingualText TO_SUPPLY = BilingualText.of("[à fournir] ", "[to supply] ");
    private static final BilingualText TO_CHANGE = BilingualText.of("[à modifier] ", "[to change] ");
    private static final BilingualText TO_REPEAT = BilingualText.of("[à refaire] ", "[to do again] ");

    private static final Set<Obstacle.Reason> TO_BE_STATED = Set.of(Obstacle.Reason.NOT_STATED);

    private static final Set<Obstacle.Reason> OF_THE_BATCH = Set.of(
            Obstacle.Reason.WITHDRAW_OTHERS,
            Obstacle.Reason.FILE_THROUGH_GROUP,
            Obstacle.Reason.ONE_GROUP_ONLY,
            Obstacle.Reason.OWN_IDENTIFIER);

    private static final Set<Obstacle.Reason> NOT_SETTLED = Set.of(
            Obstacle.Reason.NOT_STATED,
            Obstacle.Reason.NOT_PUBLISHED,
            Obstacle.Reason.NOT_ON_RECORD,
            Obstacle.Reason.CANNOT_TELL);

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    RemediesText(Locale locale) {
        this.locale = locale;
    }

    String of(Remedies remedies) {
        List<Remedy> ways = remedies.remedies();
        if (!ways.isEmpty()) {
            line(ways.size() == 1 ? ONE_WAY : SEVERAL_WAYS);
            for (int index = 0; index < ways.size(); index++) {
                append(ways.get(index), ways.size() == 1 ? "  " : "  " + (index + 1) + ". ");
            }
        } else if (!remedies.obstacles().isEmpty()) {
            line(headline(remedies.obstacles()));
            remedies.obstacles().stream().map(this::worded).distinct().forEach(text::append);
        } else {
            line(remedies.cutShort() ? NONE_FOUND : NOTHING);
        }
        if (remedies.cutShort()) {
            line(CUT_SHORT);
        }
        return text.toString();
    }

    /** The first change stands beside the number of the way, the others below it. */
    private void append(Remedy remedy, String number) {
        String margin = number;
        for (FactChange change : remedy.changes()) {
            text.append(margin)
                    .append(label(change.nature()).in(locale))
                    .append(Excerpt.legible(change.wording().in(locale)))
                    .append('\n');
            margin = " ".repeat(number.length());
        }
    }

    private static BilingualText label(FactNature nature) {
        return switch (nature) {
            case SUPPLIABLE -> TO_SUPPLY;
            case CHANGEABLE -> TO_CHANGE;
            case REPEATABLE -> TO_REPEAT;
        };
    }

    /** That nothing would help is said only where that is settled. */
    private static BilingualText headline(List<Obstacle> obstacles) {
        Set<Obstacle.Reason> reasons = EnumSet.noneOf(Obstacle.Reason.class);
        obstacles.forEach(obstacle -> reasons.add(obstacle.reason()));
        if (TO_BE_STATED.containsAll(reasons)) {
            return TO_STATE;
        }
        if (OF_THE_BATCH.containsAll(reasons)) {
            return IN_THE_BATCH;
        }
        reasons.removeAll(OF_THE_BATCH);
        return NOT_SETTLED.containsAll(reasons) ? OPEN : OBSTACLES;
    }

    /** Conditions that say the same of themselves are told once. */
    private String worded(Obstacle obstacle) {
        return "  - " + Excerpt.legible(obstacle.title().in(locale)) + " ("
                + obstacle.reason().label().in(locale) + ")\n      "
                + Excerpt.legible(obstacle.finding().in(locale)) + '\n';
    }

    private void line(BilingualText sentence) {
        text.append(sentence.in(locale)).append('\n');
    }
}
