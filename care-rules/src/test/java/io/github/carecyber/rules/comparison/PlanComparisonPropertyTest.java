package io.github.carecyber.rules.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.rules.text.PlainText;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Plans drawn at random, half of them with missing and repeated identifiers. */
class PlanComparisonPropertyTest {

    @Property(tries = 300)
    void aPlanHasNotChangedFromItselfInWhateverOrder(@ForAll long seed) {
        DrawnPlans drawn = new DrawnPlans(seed, seed % 2 == 0);
        RemediationPlan plan = drawn.plan();
        PlanComparison same = PlanComparison.of(plan, drawn.shuffled(plan));

        assertEquals(List.of(), same.changes());
        assertTrue(same.isEmpty());
        assertEquals(List.of(), same.warnings());
        assertEquals(List.of(), same.shifts());
        assertEquals(same.earlier(), same.later());
    }

    @Property(tries = 600)
    void everyEditIsReported(@ForAll long seed) {
        DrawnPlans drawn = new DrawnPlans(seed, seed % 2 == 0);
        RemediationPlan plan = drawn.plan();
        RemediationPlan edited = drawn.edited(plan);

        assertFalse(PlanComparison.of(plan, edited).isEmpty(), () -> plan + "\n" + edited);
    }

    @Property(tries = 300)
    void comparedTheOtherWayRoundEverythingIsMirrored(@ForAll long seed) {
        DrawnPlans drawn = new DrawnPlans(seed, seed % 2 == 0);
        RemediationPlan one = drawn.plan();
        RemediationPlan other = seed % 3 == 0 ? drawn.plan() : drawn.edited(drawn.edited(drawn.shuffled(one)));
        PlanComparison there = PlanComparison.of(one, other);
        PlanComparison back = PlanComparison.of(other, one);

        assertEquals(shown(there.changes(), false), shown(back.changes(), true));
        assertEquals(
                there.shifts(),
                back.shifts().stream()
                        .map(shift -> new ActionShift(shift.action(), shift.after(), shift.before()))
                        .toList());
        assertEquals(there.abandoned(), back.resumed());
        assertEquals(there.resumed(), back.abandoned());
        assertEquals(there.noLongerAddressed(), back.newlyAddressed());
        assertEquals(there.newlyAddressed(), back.noLongerAddressed());
        assertEquals(there.earlier(), back.later());
    }

    @Property(tries = 300)
    void theOrderOfListsDoesNotChangeTheAnswer(@ForAll long seed) {
        DrawnPlans drawn = new DrawnPlans(seed, seed % 2 == 0);
        RemediationPlan one = drawn.plan();
        RemediationPlan other = drawn.plan();
        PlanComparison straight = PlanComparison.of(one, other);
        PlanComparison mixed = PlanComparison.of(drawn.shuffled(one), drawn.shuffled(other));

        assertEquals(
                PlainText.in(Locale.FRENCH).of(straight),
                PlainText.in(Locale.FRENCH).of(mixed));
        assertEquals(straight.shifts(), mixed.shifts());
    }

    /** Changes without what they are called, which is taken from the later plan. */
    private static List<String> shown(List<PlanChange> changes, boolean mirrored) {
        return changes.stream()
                .map(change -> mirrored ? mirrored(change) : change)
                .map(change -> change.kind() + " " + change.element() + " " + change.component() + " "
                        + change.pathBefore() + " " + change.pathAfter() + " " + change.before() + " "
                        + change.after())
                .sorted()
                .toList();
    }

    private static PlanChange mirrored(PlanChange change) {
        ChangeKind kind = switch (change.kind()) {
            case ADDED -> ChangeKind.REMOVED;
            case REMOVED -> ChangeKind.ADDED;
            case CHANGED -> ChangeKind.CHANGED;
        };
        return new PlanChange(
                kind,
                change.element(),
                change.id(),
                change.name(),
                change.component(),
                change.pathAfter(),
                change.pathBefore(),
                change.after(),
                change.before());
    }
}
