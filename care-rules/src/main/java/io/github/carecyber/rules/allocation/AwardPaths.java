package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.report.DataPath;

/** Where things stand in an {@link AwardTable}. */
final class AwardPaths {

    /** All awards. */
    static final DataPath ALL = DataPath.of("awards");

    /** What is left. */
    static final DataPath UNALLOCATED = DataPath.of("unallocated");

    private AwardPaths() {}

    /** One award, counted from zero. */
    static DataPath of(int index) {
        return ALL.index(index);
    }
}
