package io.github.carecyber.rules.text;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.text.BarDrawing.Bar;
import io.github.carecyber.rules.wording.ValueText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A chart of claims against awards as SVG (<em>graphique des demandes et des montants attribués</em>): for each claim a bar for what may
 * still be granted, and in it one for the award.
 *
 * <p>For example {@code AllocationChart.in(Locale.FRENCH).of(allocation, claims)}. The largest claims come first, up to {@value
 * #MOST_BARS} of them; of a thousand, the other 960 are added up in one more bar, which says that its scale is its own.
 *
 * <p>The text is one {@code svg} element without prologue, script, style sheet or reference, so it stands in a file of its own as
 * well as in the middle of an HTML page. Its title and description say the same in words, and its colours differ in grey, too. The
 * same allocation and claims give the same text, in whatever order the claims come.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AllocationChart {

    /** The most claims that have a bar of their own. */
    public static final int MOST_BARS = 40;

    private final Locale locale;
    private final ValueText values;

    private AllocationChart(Locale locale) {
        this.locale = locale;
        this.values = ValueText.in(locale);
    }

    /**
     * Returns how charts are drawn for a reader.
     *
     * @param locale the reader's locale: French for every French one, English for any other
     * @return the way to draw charts
     */
    public static AllocationChart in(Locale locale) {
        return new AllocationChart(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Draws an allocation. Widths are cut to a tenth of a unit; the amounts beside the bars are exact.
     *
     * @param allocation the allocation
     * @param claims the claims that it was made from, in any order
     * @return the text of one {@code svg} element, ending with a line feed
     * @throws IllegalArgumentException if an award has no claim, or a claim stands twice
     * @throws ArithmeticException if the claims add up to more than any amount, which no allocator accepts
     */
    public String of(Allocation allocation, List<Claim> claims) {
        Objects.requireNonNull(allocation, "allocation");
        Map<ClaimId, Claim> byId = AwardedClaims.of(allocation, Objects.requireNonNull(claims, "claims"));
        List<Bar> bars = new ArrayList<>(allocation.awards().size());
        for (Award award : allocation.awards()) {
            Euros claimed = Objects.requireNonNull(byId.get(award.claim())).room();
            bars.add(new Bar(award.claim().value(), claimed, award.amount()));
        }
        bars.sort(Comparator.comparing(Bar::claimed).reversed().thenComparing(Bar::label));
        List<Bar> shown = bars.subList(0, Math.min(MOST_BARS, bars.size()));
        List<Bar> others = bars.subList(shown.size(), bars.size());

        BarDrawing drawing = new BarDrawing(locale);
        drawing.open(
                in("Demandes et montants attribués", "Claims and awards"),
                description(allocation, bars, others.size()),
                bars.size() <= MOST_BARS ? bars.size() : MOST_BARS + 1);
        drawing.legend(
                in("montant attribué", "awarded"),
                in("montant qui peut être accordé (plafond restant)", "may be granted (remaining ceiling)"),
                in("Enveloppe\u00a0: ", "Envelope: ") + values.of(allocation.envelope()));
        Euros largest = shown.isEmpty() ? Euros.ZERO : shown.get(0).claimed();
        shown.forEach(bar -> drawing.bar(bar, largest));
        if (!others.isEmpty()) {
            Bar together = new Bar(
                    values.of(others.size()) + in(" autres (à part)", " others (own scale)"),
                    claimed(others),
                    awarded(others));
            drawing.bar(together, together.claimed());
        }
        return drawing.close();
    }

    private String description(Allocation allocation, List<Bar> bars, int others) {
        String count = values.of(bars.size());
        String claimed = values.of(claimed(bars));
        String awarded = values.of(awarded(bars));
        String envelope = values.of(allocation.envelope());
        String left = values.of(allocation.unallocated());
        return in(
                        "Demandes\u00a0: " + count + ", pour " + claimed + ". Attribué\u00a0: " + awarded
                                + " sur une enveloppe de " + envelope + "\u00a0; non attribué\u00a0: " + left + ".",
                        "Claims: " + count + ", for " + claimed + ". Awarded: " + awarded + " of an envelope of "
                                + envelope + "; unallocated: " + left + ".")
                + (others == 0
                        ? ""
                        : in(
                                " Les " + MOST_BARS + " plus grandes ont leur barre\u00a0; les " + values.of(others)
                                        + " autres sont réunies en une barre, à une autre échelle.",
                                " The largest " + MOST_BARS + " have a bar each; the other " + values.of(others)
                                        + " are added up in one bar, on a scale of its own."));
    }

    private static Euros claimed(List<Bar> bars) {
        return Euros.sum(bars.stream().map(Bar::claimed).toList());
    }

    private static Euros awarded(List<Bar> bars) {
        return Euros.sum(bars.stream().map(Bar::awarded).toList());
    }

    private String in(String french, String english) {
        return BilingualText.of(french, english).in(locale);
    }
}
