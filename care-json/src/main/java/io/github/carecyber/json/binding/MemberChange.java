package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.PathShape;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the members of one shape when a document is brought to another version of its format.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param shape where the members stand in the older version
 * @param name their new name, null if they keep theirs
 * @param conversion makes the new value of the old one, each as JSON; null if the value stays
 * @param leavesOut whether the members go
 */
public record MemberChange(
        PathShape shape, @Nullable String name, @Nullable UnaryOperator<String> conversion, boolean leavesOut) {

    /** Checks that the shape is there. */
    public MemberChange {
        Objects.requireNonNull(shape, "shape");
    }

    /** Tells whether a member is one of these. */
    boolean isOf(DataPath member) {
        return member.segments().size() == shape.length() && shape.meets(member);
    }
}
