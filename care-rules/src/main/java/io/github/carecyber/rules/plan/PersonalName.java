package io.github.carecyber.rules.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A civil title with the capitalised name after it, such as {@code Mme Durand} or {@code Docteur Jean Dupont}.
 *
 * @param start where the title begins in the text
 * @param end where the name ends
 * @param words the title in its short form and the words of the name, in small letters without accents; at most six of the name
 */
record PersonalName(int start, int end, List<String> words) {

    /** Each title as it is written, and the one short form for all its forms. */
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("m.", "m"),
            Map.entry("mm.", "m"),
            Map.entry("monsieur", "m"),
            Map.entry("messieurs", "m"),
            Map.entry("mme", "mme"),
            Map.entry("mmes", "mme"),
            Map.entry("madame", "mme"),
            Map.entry("mesdames", "mme"),
            Map.entry("mlle", "mlle"),
            Map.entry("mademoiselle", "mlle"),
            Map.entry("dr", "dr"),
            Map.entry("drs", "dr"),
            Map.entry("dre", "dr"),
            Map.entry("docteur", "dr"),
            Map.entry("docteure", "dr"),
            Map.entry("pr", "pr"),
            Map.entry("professeur", "pr"),
            Map.entry("professeure", "pr"));

    /** Functions that stand after a title in place of a name, in small letters without accents. */
    private static final Set<String> FUNCTIONS = Set.of(
            "administrateur",
            "administratrice",
            "chef",
            "cheffe",
            "ciso",
            "daf",
            "dg",
            "dga",
            "dim",
            "directeur",
            "direction",
            "directrice",
            "dpo",
            "drh",
            "dsi",
            "maire",
            "president",
            "presidente",
            "referent",
            "referente",
            "responsable",
            "rpcra",
            "rssi",
            "secretaire");

    private static final List<String> PARTICLES = List.of("de la ", "de ", "du ", "des ", "d'");

    private static final Set<String> ARTICLES = Set.of("l", "la", "le", "les");

    /** What streets and houses are called before the name of whom they are named after. */
    private static final Set<String> PLACES = Set.of(
            "allee",
            "avenue",
            "batiment",
            "boulevard",
            "centre",
            "clinique",
            "hopital",
            "impasse",
            "pavillon",
            "place",
            "quai",
            "rue",
            "site",
            "square");

    /** Titles whose capital forms stand for other things as well, as in "site DR". */
    private static final Set<String> ACRONYMS = Set.of("DR", "DRS", "PR");

    /** What is told apart by a letter, as in "Lot M. Serveurs". */
    private static final Set<String> LETTERED = Set.of(
            "aile", "annexe", "baie", "bloc", "etage", "groupe", "lot", "niveau", "partie", "phase", "salle", "tranche",
            "zone");

    /** Words that make a product of a title, as in "Dr Web". */
    private static final Set<String> PRODUCTS = Set.of("web");

    private static final int LONGEST_TITLE = 12;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_KEY = 64;

    /** Returns the first name at or after a position, null if there is none. Reads each character a bounded number of times. */
    static @Nullable PersonalName find(String text, int from, boolean acronymsToo) {
        int index = from;
        while (index < text.length()) {
            if (!Character.isLetter(text.charAt(index))) {
                index++;
                continue;
            }
            int end = endOfWord(text, index);
            String title = titleAt(text, index, end, acronymsToo);
            if (title != null && !namesAPlace(text, index) && !(end - index == 1 && isLettered(text, index))) {
                boolean pointed = end < text.length() && text.charAt(end) == '.';
                PersonalName found = nameAfter(text, index, pointed ? end + 1 : end, title);
                if (found != null) {
                    return found;
                }
            }
            index = end;
        }
        return null;
    }

    private static @Nullable String titleAt(String text, int start, int end, boolean acronymsToo) {
        if (!beginsLikeTitle(text, start) || end - start > LONGEST_TITLE || followsNumber(text, start)) {
            return null;
        }
        String written = text.substring(start, end);
        if (!acronymsToo && ACRONYMS.contains(written)) {
            return null;
        }
        boolean isShort = end - start <= 2 && Character.toUpperCase(written.charAt(0)) == 'M';
        if (isShort) {
            boolean pointed = end < text.length() && text.charAt(end) == '.';
            return pointed && written.equals(written.toUpperCase(Locale.ROOT))
                    ? TITLES.get(written.toLowerCase(Locale.ROOT) + ".")
                    : null;
        }
        return TITLES.get(written.toLowerCase(Locale.ROOT));
    }

    /** Tells most words apart by their first two letters, before anything is written anew. */
    private static boolean beginsLikeTitle(String text, int start) {
        if (start + 1 == text.length()) {
            return false;
        }
        String second = switch (Character.toLowerCase(text.charAt(start))) {
            case 'm' -> ".aemlo";
            case 'd' -> "or";
            case 'p' -> "r";
            default -> "";
        };
        return second.indexOf(Character.toLowerCase(text.charAt(start + 1))) >= 0;
    }

    /** Tells whether a number stands directly before, as in "3 M". */
    private static boolean followsNumber(String text, int start) {
        int before = start - 1;
        if (before >= 0 && text.charAt(before) == ' ') {
            before--;
            return before >= 0 && Character.isDigit(text.charAt(before));
        }
        return before >= 0 && (Character.isDigit(text.charAt(before)) || text.charAt(before) == '_');
    }

    private static @Nullable PersonalName nameAfter(String text, int start, int afterTitle, String title) {
        List<String> words = new ArrayList<>();
        words.add(title);
        int index = afterTitle;
        int end = afterTitle;
        while (words.size() <= MOST_WORDS) {
            boolean hyphen = words.size() > 1 && index < text.length() && text.charAt(index) == '-';
            int word = afterParticle(text, hyphen ? index + 1 : afterSpaces(text, index));
            if ((word == index && words.size() > 1)
                    || word >= text.length()
                    || !Character.isUpperCase(text.charAt(word))) {
                break;
            }
            end = endOfWord(text, word);
            if (end - word == 1 && isApostropheInWord(text, end)) {
                end = endOfWord(text, end + 1);
            }
            boolean initial = end - word == 1;
            if (initial && (end >= text.length() || text.charAt(end) != '.')) {
                break;
            }
            words.add(key(text, word, end));
            index = initial ? end + 1 : end;
        }
        return words.size() > 1 && !isFunction(words)
                ? new PersonalName(start, Math.max(end, afterTitle), List.copyOf(words))
                : null;
    }

    /** Tells whether a function or a product and no name stands after the title, as in "MONSIEUR LE DIRECTEUR". */
    private static boolean isFunction(List<String> words) {
        int first = ARTICLES.contains(words.get(1)) && words.size() > 2 ? 2 : 1;
        return FUNCTIONS.contains(words.get(first)) || PRODUCTS.contains(words.get(1));
    }

    /** Tells whether the title belongs to the name of a street or a house, as in "rue du Docteur Roux". */
    private static boolean namesAPlace(String text, int title) {
        int end = wordBefore(text, title);
        int start = startOfWord(text, end);
        if (text.startsWith("du", start) && end - start == 2) {
            end = wordBefore(text, start);
            start = startOfWord(text, end);
        }
        return end > start && PLACES.contains(key(text, start, end));
    }

    /** Tells whether what looks like a title is the letter of a lot, a phase or the like. */
    private static boolean isLettered(String text, int letter) {
        int end = wordBefore(text, letter);
        return LETTERED.contains(key(text, startOfWord(text, end), end));
    }

    /** Returns where the word before ends, if a single space stands between. */
    private static int wordBefore(String text, int start) {
        return start > 0 && isSpace(text.charAt(start - 1)) ? start - 1 : start;
    }

    /** Returns where a word begins that ends here; one that is too long to be that of a place is cut. */
    private static int startOfWord(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_TITLE && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int afterSpaces(String text, int from) {
        int index = from;
        while (index < text.length() && isSpace(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /** Skips a particle of a name. Articles are none: "Madame la Directrice" is a role. */
    private static int afterParticle(String text, int from) {
        for (String particle : PARTICLES) {
            if (text.startsWith(particle, from)) {
                return from + particle.length();
            }
        }
        return from;
    }

    /** Tells whether an apostrophe joins a capital to the rest of a name, as in "N'Diaye". */
    private static boolean isApostropheInWord(String text, int index) {
        return index + 1 < text.length() && text.charAt(index) == '\'' && Character.isLetter(text.charAt(index + 1));
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r';
    }

    private static int endOfWord(String text, int from) {
        int index = from;
        while (index < text.length() && Character.isLetter(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /** Writes a word in small letters without accents; only its first letters count. */
    private static String key(String text, int start, int end) {
        String word = text.substring(start, Math.min(end, start + LONGEST_KEY)).replace("'", "");
        if (Normalizer.isNormalized(word, Normalizer.Form.NFD)) {
            return word.toLowerCase(Locale.ROOT);
        }
        StringBuilder key = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetter)
                .forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
