package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Provenance;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What changed between two versions of a remediation plan (<em>comparaison de deux versions du plan</em>).
 *
 * <p>For example version 2 of a plan, in which action {@code A-2} ends 62 days later, action {@code A-3} is abandoned and so weakness
 * {@code W-2} is no longer addressed, and 20,000.00 euros more are requested.
 *
 * <p>Elements are matched by their identifiers, milestones, expenses and evidence over the whole plan, so that an expense that went
 * to another action is one change. Lines of financing have no identifier: they are matched by their source and what they pay and,
 * failing that, as the only line left of their source. Where an identifier is missing or stands twice, elements that state the same
 * are matched; if then one is left on each side these two are matched too, and all others count as removed and added. The order of
 * lists is no change. The cost grows with the size of the plans alone.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param earlier the earlier version
 * @param later the later version
 * @param changes every addition, removal and change: the plan first, then its elements by kind and identifier
 * @param shifts the actions of both versions that end on another day, in the order of their identifiers
 * @param abandoned the actions of both versions that are abandoned only in the later one, in order
 * @param resumed the actions of both versions that were abandoned only in the earlier one, in order
 * @param noLongerAddressed the weaknesses of both versions that an action not abandoned answered only in the earlier one, in order;
 *     a weakness that was taken out of the plan is among the changes
 * @param newlyAddressed the weaknesses of both versions that an action not abandoned answers only in the later one, in order
 * @param warnings what makes one doubt that these are two versions of one plan in this order
 * @param provenance how the answer came about
 */
public record PlanComparison(
        PlanVersion earlier,
        PlanVersion later,
        List<PlanChange> changes,
        List<ActionShift> shifts,
        List<ActionId> abandoned,
        List<ActionId> resumed,
        List<WeaknessId> noLongerAddressed,
        List<WeaknessId> newlyAddressed,
        List<ComparisonWarning> warnings,
        Provenance provenance) {

    /**
     * Copies the lists.
     *
     * @param earlier the earlier version
     * @param later the later version
     * @param changes every addition, removal and change
     * @param shifts the actions that end on another day
     * @param abandoned the actions that are abandoned only in the later version
     * @param resumed the actions that were abandoned only in the earlier version
     * @param noLongerAddressed the weaknesses that an action answered only in the earlier version
     * @param newlyAddressed the weaknesses that an action answers only in the later version
     * @param warnings what makes one doubt that these are two versions of one plan in this order
     * @param provenance how the answer came about
     */
    public PlanComparison {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        changes = Elements.copyOf(changes, "changes");
        shifts = Elements.copyOf(shifts, "shifts");
        abandoned = Elements.copyOf(abandoned, "abandoned");
        resumed = Elements.copyOf(resumed, "resumed");
        noLongerAddressed = Elements.copyOf(noLongerAddressed, "noLongerAddressed");
        newlyAddressed = Elements.copyOf(newlyAddressed, "newlyAddressed");
        warnings = Elements.copyOf(warnings, "warnings");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * Compares two versions of a plan. Neither is checked: incomplete and contradictory plans are compared as they are.
     *
     * @param earlier the earlier version
     * @param later the later version
     * @return what changed
     */
    public static PlanComparison of(RemediationPlan earlier, RemediationPlan later) {
        Difference difference =
                new Difference(Objects.requireNonNull(earlier, "earlier"), Objects.requireNonNull(later, "later"));
        return new PlanComparison(
                PlanVersion.of(earlier),
                PlanVersion.of(later),
                difference.changes(),
                difference.shifts(),
                difference.abandoned(),
                difference.resumed(),
                Difference.onlyAnsweredIn(earlier, later),
                Difference.onlyAnsweredIn(later, earlier),
                difference.warnings(),
                Provenance.of(null, Map.of("earlier", earlier, "later", later)));
    }

    /**
     * Tells whether nothing changed but the order of lists.
     *
     * @return true if there is no change
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Returns the actions that end later than they did.
     *
     * @return the shifts by a positive number of days
     */
    public List<ActionShift> postponed() {
        return shifts.stream().filter(ActionShift::isPostponed).toList();
    }

    /**
     * Returns the actions that end earlier than they did.
     *
     * @return the shifts by a negative number of days
     */
    public List<ActionShift> broughtForward() {
        return shifts.stream().filter(shift -> !shift.isPostponed()).toList();
    }
}
