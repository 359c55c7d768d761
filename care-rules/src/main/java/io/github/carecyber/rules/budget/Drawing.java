package io.github.carecyber.rules.budget;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.programme.ProgrammeFunding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What commitments draw on one amount of money, one after the other. */
final class Drawing {

    private final ProgrammeFunding funding;
    private final List<PlacedCommitment> beyond = new ArrayList<>();
    private final List<OverCommitment> overCommitted = new ArrayList<>();
    private long drawn;

    /** Whether more is drawn than an amount can be. */
    private boolean beyondCounting;

    private Drawing(ProgrammeFunding funding) {
        this.funding = funding;
    }

    /** Draws all commitments made up to the last year of the money. */
    static Drawing of(ProgrammeFunding funding, List<PlacedCommitment> inOrder) {
        Drawing drawing = new Drawing(funding);
        for (PlacedCommitment placed : inOrder) {
            if (placed.year() <= funding.until().getValue()) {
                drawing.draw(placed);
            }
        }
        return drawing;
    }

    private void draw(PlacedCommitment placed) {
        long amount = placed.commitment().amount().cents();
        long left = beyondCounting ? 0 : Math.max(0, funding.amount().cents() - drawn);
        if (amount > left) {
            beyond.add(placed);
            overCommitted.add(new OverCommitment(placed.commitment(), Euros.ofCents(amount - left)));
        }
        drawn += amount;
        if (drawn < 0 || beyondCounting) {
            beyondCounting = true;
            drawn = 0;
        }
    }

    ProgrammeFunding funding() {
        return funding;
    }

    /** What is drawn, null if it is more than an amount can be. */
    @Nullable
    Euros drawn() {
        return beyondCounting ? null : Euros.ofCents(drawn);
    }

    Euros left() {
        return beyondCounting
                ? Euros.ZERO
                : Euros.ofCents(Math.max(0, funding.amount().cents() - drawn));
    }

    /** The commitments of which a part goes beyond, each with its place. */
    List<PlacedCommitment> beyond() {
        return beyond;
    }

    /** The same commitments, each with the part that goes beyond. */
    List<OverCommitment> overCommitted() {
        return overCommitted;
    }
}
