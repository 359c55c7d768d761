package io.github.carecyber.rules.portfolio;

import java.math.BigInteger;
import java.util.Comparator;

/** The items by falling worth at a price of cost, and the best selection at that price of a limited number of items. */
final class Ranking {

    private final Prices prices;
    private final BigInteger[] worths;
    private final int[] items;
    private final int positive;

    Ranking(Prices prices) {
        this.prices = prices;
        this.worths = new BigInteger[prices.problem().size()];
        int count = 0;
        for (int item = 0; item < worths.length; item++) {
            worths[item] = prices.worth(item);
            count += worths[item].signum() > 0 ? 1 : 0;
        }
        this.positive = count;
        this.items = prices.problem()
                .sorted(Comparator.comparing((Integer item) -> worths[item]).reversed());
    }

    Prices prices() {
        return prices;
    }

    /** Returns a selection that is worth the most. */
    Selection highest(ItemCount count) {
        return Selection.of(prices.problem(), items, count.nearest(positive));
    }

    /** Returns the price of an item: zero unless the number of items keeps one out that is worth something, or one in that is not. */
    BigInteger perItem(ItemCount count) {
        if (count.most() < items.length && worths[items[count.most()]].signum() > 0) {
            return worths[items[count.most()]];
        }
        if (count.fewest() > 0 && worths[items[count.fewest() - 1]].signum() < 0) {
            return worths[items[count.fewest() - 1]];
        }
        return BigInteger.ZERO;
    }

    /** Returns the numbers of items, among those given, with which a selection can score more than so much. */
    ItemCount above(long score, ItemCount count) {
        BigInteger worth =
                prices.perUnit().multiply(BigInteger.valueOf(prices.problem().budget()));
        BigInteger least = prices.denominator().multiply(BigInteger.valueOf(score + 1));
        int fewest = count.most();
        int most = count.fewest();
        for (int taken = 0; taken <= count.most(); taken++) {
            if (taken > 0) {
                worth = worth.add(worths[items[taken - 1]]);
            }
            if (taken >= count.fewest() && worth.compareTo(least) >= 0) {
                fewest = Math.min(fewest, taken);
                most = taken;
            }
        }
        return new ItemCount(fewest, most);
    }
}
