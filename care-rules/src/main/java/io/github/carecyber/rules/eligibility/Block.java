package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.remedy.Obstacle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition that no change gives the answer wanted, or several any one of which would be enough.
 *
 * @param condition the condition; of several, the one that they are parts of
 * @param reason why no change does; of several, why the first does not
 * @param derogation the derogation that puts this condition in the place of the general rule, null if none does
 * @param alternatives what stands in the way of each alternative, at least two; none if this is one condition
 */
record Block(
        Condition condition,
        Obstacle.Reason reason,
        @Nullable BilingualText derogation,
        List<List<Block>> alternatives) {

    static Block of(Condition condition, Obstacle.Reason reason) {
        return new Block(condition, reason, null, List.of());
    }

    /** The same, put in the place of the general rule by a derogation. */
    Block by(BilingualText granting) {
        return derogation == null ? new Block(condition, reason, granting, alternatives) : this;
    }

    /** How firmly something stands in the way: a fact that is only to be stated the least, what is settled the most. */
    private int firmness() {
        return switch (reason) {
            case NOT_STATED -> 0;
            case NOT_PUBLISHED, NOT_ON_RECORD, CANNOT_TELL -> 1;
            case WITHDRAW_OTHERS, FILE_THROUGH_GROUP, ONE_GROUP_ONLY, OWN_IDENTIFIER -> 1;
            case FIXED, DATE_PASSED, CONFLICT, DECIDED, INCOMPATIBLE -> 2;
        };
    }

    /** How firmly the firmest of several stands in the way. */
    static int firmness(List<Block> blocks) {
        int firmest = 0;
        for (Block block : blocks) {
            firmest = Math.max(firmest, block.firmness());
        }
        return firmest;
    }

    /** The reason of the firmest, of equally firm ones that of the first. */
    static Obstacle.Reason reason(List<Block> blocks) {
        Block firmest = blocks.get(0);
        for (Block block : blocks) {
            firmest = block.firmness() > firmest.firmness() ? block : firmest;
        }
        return firmest.reason;
    }
}
