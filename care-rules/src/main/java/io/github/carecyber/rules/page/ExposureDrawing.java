package io.github.carecyber.rules.page;

import io.github.carecyber.rules.insight.ExposureSummary;
import io.github.carecyber.rules.insight.OpenWeaknesses;
import java.time.LocalDate;
import java.util.List;

/** The weaknesses that are open at the end of each month, as columns, with those that are known to be exploited in front. */
final class ExposureDrawing {

    private static final int HEIGHT = 3_000;
    private static final long LEFT = 500;
    private static final long RIGHT = 9_900;
    private static final long TOP = 650;
    private static final long BOTTOM = 2_550;
    private static final int MOST_LINES = 5;
    private static final int MOST_LABELS = 18;
    private static final int MOST_FIGURES = 30;

    private ExposureDrawing() {}

    static void write(ExposureSummary exposure, PageText text) {
        List<OpenWeaknesses> months = exposure.months();
        OpenWeaknesses first = months.get(0);
        OpenWeaknesses last = months.get(months.size() - 1);
        String title = text.in("Failles exploitables encore ouvertes", "Exploitable weaknesses still open");
        Drawing drawing = Drawing.open(
                text,
                "exposure-drawing",
                title,
                text.in(
                        "À la fin de " + monthOf(first.day(), text) + "\u00a0: " + words(first, text)
                                + ". À la fin de " + monthOf(last.day(), text) + "\u00a0: " + words(last, text)
                                + ". Les chiffres de chaque changement sont dans le tableau qui suit.",
                        "At the end of " + monthOf(first.day(), text) + ": " + words(first, text) + ". At the end of "
                                + monthOf(last.day(), text) + ": " + words(last, text)
                                + ". The table below has the figures of every change."),
                HEIGHT);
        long next =
                drawing.legend("open", LEFT, 120, text.in("ouvertes en fin de mois", "open at the end of the month"));
        drawing.legend("exploited", next, 120, text.in("dont exploitées connues", "of which known to be exploited"));
        int largest = months.stream().mapToInt(OpenWeaknesses::all).max().orElse(0);
        int line = lineEvery(largest);
        int full = Math.max(line, (largest + line - 1) / line * line);
        for (int value = 0; value <= full; value += line) {
            long y = BOTTOM - (BOTTOM - TOP) * value / full;
            drawing.line(value == 0 ? "axis" : "grid", LEFT, y, RIGHT, y);
            drawing.words("quiet", "end", LEFT - 80, y + 40, text.values().of(value));
        }
        long slot = (RIGHT - LEFT) / months.size();
        long thickness = Math.min(slot * 7 / 10, 500);
        int step = Months.step(months.size(), MOST_LABELS);
        boolean labelled = false;
        for (int index = 0; index < months.size(); index++) {
            OpenWeaknesses open = months.get(index);
            long middle = LEFT + (RIGHT - LEFT) * (2L * index + 1) / (2L * months.size());
            long month = Months.of(open.day());
            drawing.open(monthOf(open.day(), text) + text.colon() + words(open, text));
            column(drawing, "open", middle, thickness, open.all(), full);
            column(drawing, "exploited", middle, thickness / 2, open.knownExploited(), full);
            drawing.closeGroup();
            if (months.size() <= MOST_FIGURES) {
                long y = BOTTOM - (BOTTOM - TOP) * open.all() / full;
                drawing.words("strong", "middle", middle, y - 40, text.values().of(open.all()));
            }
            if (Math.floorMod(month, step) == 0) {
                drawing.words("quiet", "middle", middle, BOTTOM + 160, text.in(Months.name(month)));
                if (!labelled || Math.floorMod(month, 12) < step) {
                    drawing.words("strong", "middle", middle, BOTTOM + 310, Months.year(month));
                }
                labelled = true;
            }
        }
        drawing.close();
    }

    private static void column(Drawing drawing, String style, long middle, long thickness, int value, int full) {
        long height = (BOTTOM - TOP) * value / full;
        if (value > 0) {
            drawing.rectangle(style, middle - thickness / 2, BOTTOM - height, thickness, height);
        }
    }

    /** The distance between two lines: one, two or five times a power of ten. */
    private static int lineEvery(int largest) {
        for (long power = 1; ; power *= 10) {
            for (long factor : new long[] {1, 2, 5}) {
                if (power * factor * MOST_LINES >= largest) {
                    return (int) (power * factor);
                }
            }
        }
    }

    static String monthOf(LocalDate day, PageText text) {
        String words = text.day(day);
        return words.substring(words.indexOf(' ') + 1);
    }

    static String words(OpenWeaknesses open, PageText text) {
        return text.in(
                text.values().of(open.all()) + " ouverte" + (open.all() > 1 ? "s" : "") + ", dont "
                        + text.values().of(open.knownExploited()) + " exploitée"
                        + (open.knownExploited() > 1 ? "s" : "") + " connue"
                        + (open.knownExploited() > 1 ? "s" : ""),
                text.values().of(open.all()) + " open, of which "
                        + text.values().of(open.knownExploited()) + " known to be exploited");
    }
}
