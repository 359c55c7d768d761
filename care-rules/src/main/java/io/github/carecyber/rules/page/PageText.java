package io.github.carecyber.rules.page;

import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.insight.StatedSum;
import io.github.carecyber.rules.wording.Markup;
import io.github.carecyber.rules.wording.ValueText;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text of a page while it is written. What comes from a file is escaped, cut to a bound, and kept apart from what surrounds it. */
final class PageText {

    /** The most characters that are shown of one text of a file. */
    static final int LONGEST = 400;

    private final Locale locale;
    private final ValueText values;
    private final StringBuilder text = new StringBuilder();

    PageText(Locale locale) {
        this.locale = locale;
        this.values = ValueText.in(locale);
    }

    Locale locale() {
        return locale;
    }

    String in(String french, String english) {
        return in(BilingualText.of(french, english));
    }

    String in(BilingualText words) {
        return words.in(locale);
    }

    String language() {
        return in("fr", "en");
    }

    /** Writes markup as it is: nothing of a file may be in it. */
    PageText raw(String markup) {
        text.append(markup);
        return this;
    }

    /** Writes words of the library. */
    PageText words(String words) {
        return raw(Markup.escaped(words));
    }

    PageText words(String french, String english) {
        return words(in(french, english));
    }

    /** Writes a text of a file, the call or the caller, whatever direction it is written in. */
    PageText foreign(String content) {
        return raw(isolated(content));
    }

    /** Writes a place in a document, which may be broken between its parts. */
    PageText place(String path) {
        String shown = Markup.escaped(Markup.shortened(path, LONGEST)).replace("/", "/<wbr/>");
        return raw("<code><bdi>" + shown + "</bdi></code>");
    }

    static String isolated(String content) {
        return "<bdi>" + Markup.escaped(Markup.shortened(content, LONGEST)) + "</bdi>";
    }

    /** Writes an element that holds words alone. */
    PageText element(String opening, String words) {
        int space = opening.indexOf(' ');
        return raw("<" + opening + ">")
                .words(words)
                .raw("</" + (space < 0 ? opening : opening.substring(0, space)) + ">");
    }

    /** Opens a table whose columns are as wide as what they hold; a head that begins with # is one of numbers. */
    PageText table(String caption, String... heads) {
        return tableOf("plain", caption, heads);
    }

    /** Opens a table of a class of the style sheet, with its caption and heads of columns; it scrolls by itself where the window is narrow. */
    PageText tableOf(String style, String caption, String... heads) {
        raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + Markup.escaped(caption)
                        + "\">\n<table class=\"" + style + "\">\n")
                .element("caption", caption)
                .raw("\n<thead><tr>");
        for (String head : heads) {
            boolean number = head.startsWith("#");
            element(
                    number ? "th scope=\"col\" class=\"number\"" : "th scope=\"col\"",
                    number ? head.substring(1) : head);
        }
        return raw("</tr></thead>\n<tbody>\n");
    }

    PageText endTable() {
        return raw("</tbody>\n</table>\n</div>\n");
    }

    /** Opens the page with its head, its style sheet and its title; the title may come from a file. */
    PageText opening(String kind, String title) {
        return raw("<!DOCTYPE html>\n<html lang=\"" + language() + "\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                        + " 'unsafe-inline'\"/>\n<title>")
                .raw(Markup.escaped(Markup.shortened(title, LONGEST)))
                .raw("</title>\n<style>\n" + PageStyle.TEXT + "</style>\n</head>\n<body>\n<header>\n")
                .element("p class=\"kind\"", kind)
                .raw("\n<h1>")
                .foreign(title)
                .raw("</h1>\n");
    }

    /** Ends the page. */
    PageText closing() {
        return raw("</main>\n</body>\n</html>\n");
    }

    /** Writes a line of the identity of what the page is about; null is said to be not stated. */
    PageText item(String term, @Nullable Object value) {
        element("dt", term).raw("<dd>");
        if (value == null) {
            words("non indiqué", "not stated");
        } else {
            foreign(value.toString());
        }
        return raw("</dd>\n");
    }

    /** Writes one of the figures that matter most, with something smaller under it, or nothing. */
    PageText figure(String term, String value, String more) {
        raw("<div>").element("dt", term).element("dd", value);
        if (!more.isEmpty()) {
            element("dd class=\"more\"", more);
        }
        return raw("</div>\n");
    }

    /** Writes a coloured label, which says in words what its colour means. */
    PageText badge(String style, String words) {
        return element("span class=\"badge " + style + "\"", words);
    }

    String counted(long number, String french, String frenchMany, String english, String englishMany) {
        return values.of(number) + " " + in(number > 1 ? frenchMany : french, number == 1 ? english : englishMany);
    }

    PageText number(long number) {
        return element("td class=\"number\"", values.of(number));
    }

    PageText note(String words) {
        return element("p class=\"note\"", words).raw("\n");
    }

    PageText section(String opening, String id, String heading) {
        return raw("<section aria-labelledby=\"" + id + "\">\n")
                .element("h2 id=\"" + id + "\"" + opening, heading)
                .raw("\n");
    }

    PageText endSection() {
        return raw("</section>\n");
    }

    /** Writes a sum, with what is missing from it. */
    String sum(StatedSum sum) {
        String amount = sum.amount() == null
                ? in("au-delà du plus grand montant", "beyond the largest amount")
                : values.of(sum.amount());
        return sum.missing() == 0 ? amount : amount + " (" + missing(sum) + ")";
    }

    String missing(StatedSum sum) {
        return in(
                values.of(sum.missing()) + (sum.missing() > 1 ? " montants manquants" : " montant manquant"),
                values.of(sum.missing()) + (sum.missing() == 1 ? " amount missing" : " amounts missing"));
    }

    String day(@Nullable LocalDate day) {
        return day == null ? in("non indiqué", "not stated") : in(DayText.of(day));
    }

    String colon() {
        return in("\u00a0: ", ": ");
    }

    ValueText values() {
        return values;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
