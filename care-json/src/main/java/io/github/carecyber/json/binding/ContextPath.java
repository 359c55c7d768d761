package io.github.carecyber.json.binding;

import com.fasterxml.jackson.core.JsonStreamContext;
import io.github.carecyber.core.report.DataPath;

/** The path of the place at which a parser stands. */
final class ContextPath {

    private ContextPath() {}

    /** The path down to the last name that can be shown; one that is too long or broken is left off with all below it. */
    static DataPath of(JsonStreamContext context, int longestName) {
        return build(context, longestName).path();
    }

    private static Built build(JsonStreamContext context, int longestName) {
        JsonStreamContext parent = context.getParent();
        Built outer = parent == null ? new Built(DataPath.ROOT, true) : build(parent, longestName);
        if (!outer.complete()) {
            return outer;
        }
        if (context.inArray() && context.hasCurrentIndex()) {
            return new Built(outer.path().index(context.getCurrentIndex()), true);
        }
        if (context.inObject() && context.hasCurrentName()) {
            String name = context.getCurrentName();
            return name.length() <= longestName && Surrogates.areComplete(name)
                    ? new Built(outer.path().key(name), true)
                    : new Built(outer.path(), false);
        }
        return outer;
    }

    private record Built(DataPath path, boolean complete) {}
}
