package io.github.carecyber.rules.checklist;

import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.attainment.DeclarationDay;
import io.github.carecyber.rules.attainment.DocumentOutcome;
import io.github.carecyber.rules.attainment.StepDeadline;
import io.github.carecyber.rules.wording.GapText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the answers to a declaration are called, and its dates (<em>intitulés de l'état d'atteinte</em>). */
public final class AttainmentWords {

    private AttainmentWords() {}

    /**
     * Names the answer on all objectives together.
     *
     * @param status the status
     * @return its name, in capitals
     */
    public static BilingualText answer(Status status) {
        return switch (status) {
            case MET -> BilingualText.of("OBJECTIFS ATTEINTS", "OBJECTIVES REACHED");
            case NOT_MET -> BilingualText.of("OBJECTIFS NON ATTEINTS", "OBJECTIVES NOT REACHED");
            case NOT_APPLICABLE -> BilingualText.of("SANS OBJET", "NOT APPLICABLE");
            case UNKNOWN -> BilingualText.of("INDÉTERMINÉ", "CANNOT TELL");
        };
    }

    /**
     * Names the answer on one objective.
     *
     * @param status the status
     * @return its name
     */
    public static BilingualText objective(Status status) {
        return switch (status) {
            case MET -> BilingualText.of("atteint", "reached");
            case NOT_MET -> BilingualText.of("non atteint", "not reached");
            case NOT_APPLICABLE -> BilingualText.of("sans objet", "not applicable");
            case UNKNOWN -> BilingualText.of("à compléter", "to complete");
        };
    }

    /**
     * Names the answer on one item.
     *
     * @param status the status
     * @return its name
     */
    public static BilingualText item(Status status) {
        return switch (status) {
            case MET -> BilingualText.of("fait", "done");
            case NOT_MET -> BilingualText.of("non conforme", "not in order");
            case NOT_APPLICABLE -> BilingualText.of("sans objet", "not applicable");
            case UNKNOWN -> BilingualText.of("à compléter", "to complete");
        };
    }

    /**
     * Names what became of a document.
     *
     * @param outcome what became of it
     * @return its name
     */
    public static BilingualText outcome(DocumentOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> BilingualText.of("retenue", "accepted");
            case TOO_OLD -> BilingualText.of("trop ancienne", "too old");
            case TOO_LATE -> BilingualText.of("trop tardive", "too late");
            case EXPIRED ->
                BilingualText.of(
                        "plus valable au jour de la déclaration", "no longer valid on the day of the declaration");
            case CANNOT_TELL -> BilingualText.of("on ne peut dire si elle compte", "cannot tell whether it counts");
        };
    }

    /**
     * Says when the declaration was filed, or how days are counted while it is not.
     *
     * @param day the day to which windows count
     * @return one sentence without a full stop
     */
    public static BilingualText filing(DeclarationDay day) {
        BilingualText written = DayText.of(day.day());
        return day.filed()
                ? BilingualText.of("Déposée le " + written.french(), "Filed on " + written.english())
                : BilingualText.of(
                        "Pas encore déposée\u00a0: les délais sont comptés comme si elle l’était le "
                                + written.french(),
                        "Not filed yet: windows count as if it were filed on " + written.english());
    }

    /**
     * Says when a step ends, and how many days are left.
     *
     * @param step the step
     * @param locale the reader's locale
     * @return part of a sentence
     */
    public static String ends(StepDeadline step, Locale locale) {
        Gap gap = step.gap();
        return gap == null
                ? day(Objects.requireNonNull(step.deadline())).in(locale) + " – "
                        + left(Objects.requireNonNull(step.daysLeft())).in(locale)
                : BilingualText.of("date inconnue\u00a0: ", "date not known: ").in(locale) + GapText.of(gap, locale);
    }

    /**
     * Writes a deadline. An hour is one of the call's own zone, which the answer does not hold.
     *
     * @param deadline the deadline
     * @return the words
     */
    public static BilingualText day(Deadline deadline) {
        BilingualText day = DayText.of(deadline.day());
        return deadline.hour() == null
                ? day
                : BilingualText.of(
                        day.french() + " à " + deadline.hour() + " (heure de l’appel)",
                        day.english() + " at " + deadline.hour() + " (time of the call)");
    }

    /**
     * Says how many days are left.
     *
     * @param days the days, zero on the last one, negative afterwards
     * @return the words
     */
    public static BilingualText left(long days) {
        if (days < 0) {
            return BilingualText.of("terminé", "ended");
        }
        if (days == 0) {
            return BilingualText.of("dernier jour", "the last day");
        }
        return BilingualText.of(
                days + (days == 1 ? " jour restant" : " jours restants"),
                days + (days == 1 ? " day left" : " days left"));
    }

    /**
     * Names one of the declarations that were put together.
     *
     * @param member the position of a member's declaration, from zero; null for that of the GHT itself
     * @param names what the declarations of the members are called, in their order; one without a name is numbered
     * @param locale the reader's locale
     * @return the name
     */
    public static String declaration(@Nullable Integer member, List<String> names, Locale locale) {
        if (member == null) {
            return BilingualText.of("le GHT lui-même", "the GHT itself").in(locale);
        }
        return member < names.size()
                ? Excerpt.legible(names.get(member))
                : BilingualText.of("déclaration " + (member + 1), "declaration " + (member + 1))
                        .in(locale);
    }
}
