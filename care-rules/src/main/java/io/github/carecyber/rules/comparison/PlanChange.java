package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that changed between two versions of a plan (<em>modification</em>).
 *
 * <p>For example the component {@code end} of the action {@code A-2}, at {@code /actions/1/end} before and {@code /actions/3/end}
 * after: 30 June 2026, then 31 August 2026.
 *
 * <p>Of an element that was added or removed there is no component; what weighs of it stands as its value: the amount of an expense
 * or a line of financing, the day of a milestone, the last day of an action.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind what happened
 * @param element what of the plan it is about
 * @param id the identifier of the element, null for a line of financing and for what has none
 * @param name the title of the element, the source of a line of financing with what it pays; null if there is none
 * @param component the component that changed, by its name in a document, such as {@code end} or {@code expectedResult/result};
 *     {@code action} if an element went from one action to another; null if the whole element was added or removed
 * @param pathBefore where it stands in the earlier version, null if it was added
 * @param pathAfter where it stands in the later version, null if it was removed
 * @param before the value in the earlier version, null if nothing is stated there
 * @param after the value in the later version, null if nothing is stated there
 */
public record PlanChange(
        ChangeKind kind,
        PlanElement element,
        @Nullable String id,
        @Nullable BilingualText name,
        @Nullable String component,
        @Nullable DataPath pathBefore,
        @Nullable DataPath pathAfter,
        @Nullable Argument before,
        @Nullable Argument after) {

    /**
     * Checks that the parts fit what happened.
     *
     * @param kind what happened
     * @param element what of the plan it is about
     * @param id the identifier of the element, null for a line of financing and for what has none
     * @param name the title of the element, the source of a line of financing with what it pays; null if there is none
     * @param component the component that changed; null if the whole element was added or removed
     * @param pathBefore where it stands in the earlier version, null if it was added
     * @param pathAfter where it stands in the later version, null if it was removed
     * @param before the value in the earlier version, null if nothing is stated there
     * @param after the value in the later version, null if nothing is stated there
     * @throws IllegalArgumentException if a component is missing of a change or stands at an addition or removal, or a path is
     *     missing or one too many
     */
    public PlanChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(element, "element");
        boolean fits = (kind == ChangeKind.CHANGED) == (component != null)
                && (kind == ChangeKind.ADDED) == (pathBefore == null)
                && (kind == ChangeKind.REMOVED) == (pathAfter == null);
        if (!fits) {
            throw new IllegalArgumentException("A change of kind " + kind
                    + " has a component only if it is CHANGED, a path before unless it is ADDED, and a path after unless it is"
                    + " REMOVED.");
        }
    }
}
