package io.github.carecyber.rules.text;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.wording.Markup;
import io.github.carecyber.rules.wording.ValueText;
import java.math.BigInteger;
import java.util.Locale;

/** The drawing of horizontal bars as SVG, one below the other; every text is escaped. */
final class BarDrawing {

    private static final int WIDTH = 900;
    private static final int TOP = 64;
    private static final int ROW = 22;
    private static final int THICKNESS = 14;
    private static final int MARGIN = 10;

    /** The room of a sample of a fill and the gap to what it means. */
    private static final int SWATCH = 22;

    /** The greatest width of a character in a font of fixed width and height 12. */
    private static final int CHARACTER = 8;

    private static final int BARS_FROM = 210;
    private static final int LONGEST_BAR = 480;
    private static final int AMOUNTS_FROM = 700;

    /** In a font whose characters are all three fifths of their height, which is 12, as many fit before the bars. */
    private static final int LONGEST_LABEL = 26;

    // Dark on light, so that print in grey tells them apart.
    private static final String INNER = "fill=\"#1f4e79\"";
    private static final String OUTER = "fill=\"#e3e7ec\" stroke=\"#5b6770\"";

    private final Locale locale;
    private final ValueText values;
    private final StringBuilder text = new StringBuilder();
    private int rows;

    BarDrawing(Locale locale) {
        this.locale = locale;
        this.values = ValueText.in(locale);
    }

    /** Opens the drawing, large enough for a number of bars. */
    void open(String title, String description, int bars) {
        int height = TOP + bars * ROW + MARGIN;
        String language = locale.getLanguage().equals("fr") ? "fr" : "en";
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"" + language + "\" aria-label=\"")
                .append(Markup.escaped(title))
                .append("\" viewBox=\"0 0 " + WIDTH + " " + height + "\" width=\"" + WIDTH + "\" height=\"" + height)
                .append("\" font-family=\"monospace\" font-size=\"12\">\n<title>")
                .append(Markup.escaped(title))
                .append("</title>\n<desc>")
                .append(Markup.escaped(description))
                .append("</desc>\n");
        rectangle("0", 0, WIDTH + "", height, "fill=\"#ffffff\"");
        text("<text x=\"" + MARGIN + "\" y=\"22\" font-size=\"16\" font-weight=\"bold\"", title);
    }

    /** Says what the two fills mean, and a word more. */
    void legend(String inner, String outer, String more) {
        swatch(MARGIN, INNER, inner);
        swatch(MARGIN + SWATCH + inner.length() * CHARACTER + SWATCH, OUTER, outer);
        text("<text x=\"" + (WIDTH - MARGIN) + "\" y=\"47\" text-anchor=\"end\"", more);
    }

    private void swatch(int x, String paint, String meaning) {
        rectangle(x + "", 36, THICKNESS + "", THICKNESS, paint);
        text("<text x=\"" + (x + SWATCH) + "\" y=\"47\"", meaning);
    }

    /** Draws a bar, of which that of the full scale would have the greatest length. */
    void bar(Bar bar, Euros fullScale) {
        int y = TOP + rows * ROW;
        String colon = locale.getLanguage().equals("fr") ? "\u00a0: " : ": ";
        rows++;
        text.append("<g>\n<title>")
                .append(Markup.escaped(
                        bar.label() + colon + values.of(bar.awarded()) + " / " + values.of(bar.claimed())))
                .append("</title>\n");
        text("<text x=\"" + MARGIN + "\" y=\"" + (y + 11) + "\"", Markup.shortened(bar.label(), LONGEST_LABEL));
        rectangle(BARS_FROM + "", y, length(bar.claimed(), fullScale), THICKNESS, OUTER);
        rectangle(BARS_FROM + "", y, length(bar.awarded().min(bar.claimed()), fullScale), THICKNESS, INNER);
        text("<text x=\"" + AMOUNTS_FROM + "\" y=\"" + (y + 11) + "\"", values.of(bar.awarded()));
        text.append("</g>\n");
    }

    /** Closes the drawing and returns it. */
    String close() {
        return text.append("</svg>\n").toString();
    }

    private void rectangle(String x, int y, String width, int height, String paint) {
        text.append("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height + "\" " + paint
                + "/>\n");
    }

    private void text(String opening, String content) {
        text.append(opening).append('>').append(Markup.escaped(content)).append("</text>\n");
    }

    /** The length in units with one decimal. */
    private static String length(Euros amount, Euros fullScale) {
        if (!amount.isPositive() || !fullScale.isPositive()) {
            return "0.0";
        }
        long tenths = BigInteger.valueOf(amount.cents())
                .multiply(BigInteger.valueOf(10L * LONGEST_BAR))
                .divide(BigInteger.valueOf(fullScale.cents()))
                .longValueExact();
        return tenths / 10 + "." + tenths % 10;
    }

    /**
     * One bar.
     *
     * @param label what it is for
     * @param claimed the length of the outer part
     * @param awarded the length of the inner part
     */
    record Bar(String label, Euros claimed, Euros awarded) {}
}
