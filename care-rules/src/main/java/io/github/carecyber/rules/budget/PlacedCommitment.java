package io.github.carecyber.rules.budget;

import io.github.carecyber.core.report.DataPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A commitment with its place in the list that was asked about. */
record PlacedCommitment(Commitment commitment, DataPath path) {

    static final DataPath COMMITMENTS = DataPath.of("commitments");

    /** The commitments in the order in which they draw on the appropriations. */
    static List<PlacedCommitment> inOrder(List<Commitment> commitments) {
        List<PlacedCommitment> placed = new ArrayList<>(commitments.size());
        for (Commitment commitment : commitments) {
            placed.add(new PlacedCommitment(commitment, COMMITMENTS.index(placed.size())));
        }
        // Stable, so that of equal commitments the first in the list comes first.
        placed.sort(Comparator.comparing(PlacedCommitment::commitment, Commitment.BY_DAY));
        return placed;
    }

    int year() {
        return commitment.day().getYear();
    }

    boolean isAfter(LocalDate date) {
        return commitment.day().isAfter(date);
    }
}
