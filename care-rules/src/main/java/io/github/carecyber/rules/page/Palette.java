package io.github.carecyber.rules.page;

/** The colours of the page: each text with the ground that it stands on, so that their contrast can be worked out. */
enum Palette {

    /** Text on paper. */
    PLAIN("#1b2733", "#ffffff"),

    /** Less important text on paper. */
    QUIET("#4a5866", "#ffffff"),

    /** A heading or a link on paper. */
    ACCENT("#123f6b", "#ffffff"),

    /** The head of a table, and every second band of a drawing. */
    HEAD("#1b2733", "#eef2f6"),

    /** An error, or the refusal. */
    ERROR("#8f1d1d", "#fdeeee"),

    /** A warning. */
    WARNING("#6b4400", "#fff5dc"),

    /** An information. */
    INFO("#123f6b", "#e9f1f9"),

    /** The acceptance. */
    ACCEPTED("#12522d", "#e8f5ec"),

    /** What could not be decided. */
    UNDECIDED("#4a3a78", "#f1eefa");

    private final String ink;
    private final String ground;

    Palette(String ink, String ground) {
        this.ink = ink;
        this.ground = ground;
    }

    /** Returns the colour of the text, as six hexadecimal digits. */
    String ink() {
        return ink;
    }

    /** Returns the colour of the ground. */
    String ground() {
        return ground;
    }
}
