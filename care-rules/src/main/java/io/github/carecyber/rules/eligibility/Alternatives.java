package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways to have one of several things. Where none of them can be had, those count in whose way the least stands: nobody asks what a
 * public establishment would need of one that is private, as long as there is another alternative.
 */
final class Alternatives {

    private final Condition whole;
    private final Situation situation;
    private final List<List<Block>> blocked = new ArrayList<>();
    private Ways ways = Ways.none(false);

    /** Alternatives that are parts of a condition. */
    Alternatives(Condition whole, Situation situation) {
        this.whole = whole;
        this.situation = situation;
    }

    void add(Ways alternative) {
        ways = ways.or(alternative);
        List<Block> blocks = alternative.blocks();
        if (!blocks.isEmpty() && !blocked.contains(blocks)) {
            blocked.add(blocks);
        }
    }

    Ways ways() {
        if (!ways.isBlocked()) {
            return ways;
        }
        int least = blocked.stream().mapToInt(this::rank).min().orElse(0);
        List<List<Block>> kept =
                blocked.stream().filter(blocks -> rank(blocks) == least).toList();
        List<Block> blocks =
                kept.size() == 1 ? kept.get(0) : List.of(new Block(whole, Block.reason(kept.get(0)), null, kept));
        return new Ways(List.of(), blocks, ways.cut());
    }

    /** What would have to become untrue stands in the way more firmly than anything that would have to become true. */
    private int rank(List<Block> blocks) {
        boolean untrue = blocks.stream().anyMatch(block -> block.condition().outcome(situation) == Status.MET);
        return Block.firmness(blocks) + (untrue ? 3 : 0);
    }
}
