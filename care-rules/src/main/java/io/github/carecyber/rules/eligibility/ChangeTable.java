package io.github.carecyber.rules.eligibility;

import io.github.carecyber.rules.remedy.FactChange;
import java.util.ArrayList;
import java.util.List;

/** The changes that were thought of, numbered in the order in which the call's conditions ask for them. */
final class ChangeTable {

    private final List<FactChange> changes = new ArrayList<>();

    /** The bit of a change, zero if there are too many to number. */
    long bit(FactChange change) {
        int number = changes.indexOf(change);
        if (number < 0) {
            number = changes.size();
            if (number == Long.SIZE) {
                return 0;
            }
            changes.add(change);
        }
        return 1L << number;
    }

    /** The ways that consist of one set of changes. */
    Ways together(List<? extends FactChange> wanted) {
        long set = 0;
        for (FactChange change : wanted) {
            long bit = bit(change);
            if (bit == 0) {
                return Ways.none(true);
            }
            set |= bit;
        }
        return Ways.of(set);
    }

    /** The changes of a set, in the order of their numbers. */
    List<FactChange> of(long set) {
        List<FactChange> chosen = new ArrayList<>();
        for (int number = 0; number < changes.size(); number++) {
            if ((set >>> number & 1) != 0) {
                chosen.add(changes.get(number));
            }
        }
        return chosen;
    }
}
