package io.github.carecyber.rules.insight;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.DataPath;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The chain of actions, each waiting for the one before it, that has the most work left (<em>chemin critique</em>).
 *
 * <p>Of an action that is only planned all days are left, even if its start has passed; of one that is under way, or of which the
 * status is not stated, those until its end; of one that is done or abandoned, none. For example three actions one after the other
 * with 305 days left: the plan cannot end before 305 days from now. This is what the rule {@code
 * plan.dependency.critical-path-too-long} compares with the deadline.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param steps the actions in the order in which they are done, without those of which nothing is left; may be empty
 * @param days the days left of all of them together
 * @param undated how many actions are neither done nor abandoned and lack a date, so that they count for no days; the chain may be
 *     longer than it seems
 */
public record CriticalPath(List<Step> steps, long days, int undated) {

    /**
     * Copies the list.
     *
     * @param steps the actions in the order in which they are done
     * @param days the days left of all of them together
     * @param undated how many actions are neither done nor abandoned and lack a date
     */
    public CriticalPath {
        steps = Elements.copyOf(steps, "steps");
    }

    /**
     * An action of the chain.
     *
     * @param path where it stands in the plan
     * @param action its identifier, null if it has none
     * @param days the days that are left of it, above zero
     */
    public record Step(DataPath path, @Nullable ActionId action, long days) {

        /**
         * Checks that the path is there.
         *
         * @param path where it stands in the plan
         * @param action its identifier, null if it has none
         * @param days the days that are left of it, above zero
         */
        public Step {
            Objects.requireNonNull(path, "path");
        }
    }
}
