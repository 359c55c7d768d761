package io.github.carecyber.json.binding;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the characters of an edited text stood before.
 *
 * <p>This class is mutable and for one thread while it is made, and not changed afterwards.
 */
final class OffsetMap {

    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private final List<Boolean> inserted = new ArrayList<>();

    /** Says that from an offset of the new text on characters are those of the old one from another offset on. */
    void kept(int start, int origin) {
        add(start, origin, false);
    }

    /** Says that from an offset of the new text on characters stand for what began at an offset of the old one. */
    void inserted(int start, int origin) {
        add(start, origin, true);
    }

    private void add(int start, int origin, boolean isInserted) {
        starts.add(start);
        origins.add(origin);
        inserted.add(isInserted);
    }

    int originOf(int offset) {
        int part = starts.size() - 1;
        int low = 0;
        while (low < part) {
            int middle = (low + part + 1) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                part = middle - 1;
            }
        }
        return origins.get(part) + (inserted.get(part) ? 0 : offset - starts.get(part));
    }
}
