package io.github.carecyber.rules.page;

/** A drawing in the page as SVG, a thousand units wide. Places are in tenths of a unit, so that no fraction is lost. */
final class Drawing {

    /** The width in tenths of a unit. */
    static final int WIDTH = 10_000;

    private static final int TENTHS = 10;

    private final PageText text;

    private Drawing(PageText text) {
        this.text = text;
    }

    /** Opens a drawing, with what it says in words. */
    static Drawing open(PageText text, String id, String title, String description, int height) {
        text.raw("<svg class=\"drawing\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"" + id
                        + "-title " + id + "-text\" viewBox=\"0 0 " + units(WIDTH) + " " + units(height) + "\">\n")
                .element("title id=\"" + id + "-title\"", title)
                .raw("\n")
                .element("desc id=\"" + id + "-text\"", description)
                .raw("\n");
        Drawing drawing = new Drawing(text);
        drawing.rectangle("ground", 0, 0, WIDTH, height);
        return drawing;
    }

    void close() {
        text.raw("</svg>\n");
    }

    void rectangle(String style, long x, long y, long width, long height) {
        text.raw("<rect class=\"" + style + "\" x=\"" + units(x) + "\" y=\"" + units(y) + "\" width=\""
                + units(Math.max(0, width)) + "\" height=\"" + units(Math.max(0, height)) + "\"/>\n");
    }

    void line(String style, long fromX, long fromY, long toX, long toY) {
        text.raw("<line class=\"" + style + "\" x1=\"" + units(fromX) + "\" y1=\"" + units(fromY) + "\" x2=\""
                + units(toX) + "\" y2=\"" + units(toY) + "\"/>\n");
    }

    /** Draws a line through points, given as their two coordinates in turn. */
    void path(String style, long... points) {
        text.raw("<polyline class=\"" + style + "\" points=\"" + joined(points) + "\"/>\n");
    }

    /** Fills the area between points, given as their two coordinates in turn. */
    void area(String style, long... points) {
        text.raw("<polygon class=\"" + style + "\" points=\"" + joined(points) + "\"/>\n");
    }

    /** Writes words; the anchor is {@code start}, {@code middle} or {@code end}. */
    void words(String style, String anchor, long x, long y, String words) {
        text.element(
                        "text class=\"" + style + "\" text-anchor=\"" + anchor + "\" x=\"" + units(x) + "\" y=\""
                                + units(y) + "\"",
                        words)
                .raw("\n");
    }

    /** Writes words that may be wider than their place, from its left; what does not fit is cut off. */
    void within(String style, long x, long y, long width, long height, String words) {
        text.raw("<svg x=\"" + units(x) + "\" y=\"" + units(y) + "\" width=\"" + units(width) + "\" height=\""
                + units(height) + "\">");
        text.element("text class=\"" + style + "\" x=\"0\" y=\"" + units(height * 3 / 4) + "\"", words);
        text.raw("</svg>\n");
    }

    /** Opens a group that says what it is when it is pointed at. */
    void open(String title) {
        text.raw("<g>").element("title", title).raw("\n");
    }

    void closeGroup() {
        text.raw("</g>\n");
    }

    /** Writes a swatch and what it means, and returns where the next one may begin. */
    long legend(String style, long x, long y, String meaning) {
        rectangle(style, x, y, 140, 120);
        words("", "start", x + 200, y + 105, meaning);
        return x + 200 + 72L * meaning.length() + 200;
    }

    private static String joined(long... points) {
        StringBuilder joined = new StringBuilder();
        for (int index = 0; index < points.length; index++) {
            joined.append(index == 0 ? "" : index % 2 == 0 ? " " : ",").append(units(points[index]));
        }
        return joined.toString();
    }

    private static String units(long tenths) {
        long whole = Math.abs(tenths);
        String sign = tenths < 0 ? "-" : "";
        return whole % TENTHS == 0 ? sign + whole / TENTHS : sign + whole / TENTHS + "." + whole % TENTHS;
    }
}
