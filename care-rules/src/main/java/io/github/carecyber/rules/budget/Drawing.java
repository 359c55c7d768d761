package io.github.carecyber.rules.budget;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.programme.ProgrammeFunding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What commitments draw on one amount of money, one after the other. */
final class Drawing {

    private final ProgrammeFunding funding;
    private final List<Beyond> beyond = new ArrayList<>();

    /** The calls that drew while something was left. */
    private final Set<String> users = new LinkedHashSet<>();

    private List<String> usersSoFar = List.of();
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
            // Once nothing is left, nobody joins them.
            usersSoFar = usersSoFar.size() == users.size() ? usersSoFar : List.copyOf(users);
            beyond.add(new Beyond(placed, Euros.ofCents(amount - left), drawn(), Euros.ofCents(left), usersSoFar));
        }
        if (left > 0 && amount > 0) {
            users.add(placed.commitment().call().value());
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

    /** What all commitments together draw beyond the money, null if more than an amount can be is drawn. */
    @Nullable
    Euros excess() {
        return beyondCounting
                ? null
                : Euros.ofCents(Math.max(0, drawn - funding.amount().cents()));
    }

    /** The commitments of which a part goes beyond, in the order in which they draw. */
    List<Beyond> beyond() {
        return beyond;
    }

    /** The same commitments without what came before them. */
    List<OverCommitment> overCommitted() {
        return beyond.stream()
                .map(one -> new OverCommitment(one.placed().commitment(), one.excess()))
                .toList();
    }

    /**
     * A commitment of which a part goes beyond.
     *
     * @param placed the commitment with its place
     * @param excess the part that goes beyond
     * @param before what was drawn before it, null if that is more than an amount can be
     * @param left what of the money was left then
     * @param earlierCalls the calls that had used the money
     */
    record Beyond(
            PlacedCommitment placed, Euros excess, @Nullable Euros before, Euros left, List<String> earlierCalls) {}
}
