package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.report.DataPath;

/** Where the claims stand in an {@link AllocationRequest}. */
final class ClaimPaths {

    /** All claims. */
    static final DataPath ALL = DataPath.of("claims");

    private ClaimPaths() {}

    /** One claim, counted from zero. */
    static DataPath of(int index) {
        return ALL.index(index);
    }
}
