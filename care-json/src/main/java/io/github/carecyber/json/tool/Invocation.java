package io.github.carecyber.json.tool;

import io.github.carecyber.core.message.Excerpt;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A command line taken apart: the command, its files and its options. */
record Invocation(String command, List<String> files, Map<String, String> options) {

    /** The name that stands for the standard input among files. */
    static final String STANDARD_INPUT = "-";

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Set<String> WITH_VALUE = Set.of(
            "--application",
            "--as-of",
            "--call",
            "--catalog",
            "--certificate",
            "--compare",
            "--csv",
            "--decisions",
            "--group",
            "--html",
            "--lang",
            "--list",
            "--lower",
            "--payment",
            "--register",
            "--since",
            "--suppress");
    /** Options that may be given several times; their values stand one a line. */
    private static final Set<String> REPEATABLE = Set.of("--lower", "--suppress");

    private static final Set<String> WITHOUT_VALUE =
            Set.of("--help", "--json", "--remedies", "--summary", "--svg", "--version");

    static Invocation parse(String... arguments) throws UsageException {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int index = 0; index < arguments.length; index++) {
            String argument = arguments[index];
            if (WITHOUT_VALUE.contains(argument)) {
                putOnce(options, argument, "");
            } else if (WITH_VALUE.contains(argument)) {
                index++;
                if (index == arguments.length) {
                    throw new UsageException(
                            "L’option " + argument + " attend une valeur.",
                            "The option " + argument + " wants a value.");
                }
                putOnce(options, argument, arguments[index]);
            } else if (argument.startsWith("--")) {
                throw new UsageException(
                        "L’option " + Excerpt.of(argument) + " n’existe pas.",
                        "There is no option " + Excerpt.of(argument) + ".");
            } else {
                words.add(argument);
            }
        }
        if (Stream.concat(words.stream(), options.values().stream())
                        .filter(STANDARD_INPUT::equals)
                        .count()
                > 1) {
            throw new UsageException(
                    "L’entrée standard (-) ne peut être lue qu’une fois.",
                    "The standard input (-) can be read only once.");
        }
        String command = words.isEmpty() ? "" : words.remove(0);
        return new Invocation(command, List.copyOf(words), options);
    }

    private static void putOnce(Map<String, String> options, String option, String value) throws UsageException {
        if (REPEATABLE.contains(option)) {
            options.merge(option, value, (one, other) -> one + '\n' + other);
        } else if (options.putIfAbsent(option, value) != null) {
            throw new UsageException(
                    "L’option " + option + " est donnée deux fois.", "The option " + option + " is given twice.");
        }
    }

    /** The language asked for, before anything else of the command line is understood: complaints are made in it. */
    static Locale languageOf(String... arguments) {
        for (int index = 1; index < arguments.length; index++) {
            if (arguments[index - 1].equals("--lang") && arguments[index].equalsIgnoreCase("fr")) {
                return Locale.FRENCH;
            }
        }
        return Locale.ENGLISH;
    }

    /** Refuses options that a command has no use for, so that none is passed over in silence. */
    void requireOptions(String... known) throws UsageException {
        Set<String> allowed = new HashSet<>(Set.of("--lang", "--json"));
        allowed.addAll(List.of(known));
        for (String option : options.keySet()) {
            if (!allowed.contains(option)) {
                throw new UsageException(
                        "La commande " + command + " n’utilise pas l’option " + option + ".",
                        "The command " + command + " has no use for the option " + option + ".");
            }
        }
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /** The values of an option that may be given several times, in the order in which they were given. */
    List<String> values(String option) {
        return value(option).map(text -> List.of(text.split("\n", -1))).orElse(List.of());
    }

    Locale language() throws UsageException {
        String language = value("--lang").orElse("en");
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "fr" -> Locale.FRENCH;
            case "en" -> Locale.ENGLISH;
            default ->
                throw new UsageException(
                        "La langue " + Excerpt.of(language) + " n’est pas proposée\u00a0: fr ou en.",
                        "The language " + Excerpt.of(language) + " is not offered: fr or en.");
        };
    }

    /** The date of knowledge, which the caller states: nothing here reads a clock. */
    LocalDate asOf() throws UsageException {
        return date("--as-of")
                .orElseThrow(() -> new UsageException(
                        "Il manque --as-of AAAA-MM-JJ\u00a0: la date à laquelle on se place.",
                        "The option --as-of YYYY-MM-DD is missing: the date of knowledge."));
    }

    Optional<LocalDate> date(String option) throws UsageException {
        String text = options.get(option);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException exception) {
            if (DAY.matcher(text).matches()) {
                throw new UsageException(
                        "Le jour " + Excerpt.of(text) + " n’existe pas.", "There is no day " + Excerpt.of(text) + ".");
            }
            throw new UsageException(
                    "La date " + Excerpt.of(text) + " n’est pas de la forme AAAA-MM-JJ, par exemple 2025-10-31.",
                    "The date " + Excerpt.of(text) + " is not of the form YYYY-MM-DD, as in 2025-10-31.");
        }
    }

    String file(int index, String french, String english) throws UsageException {
        if (index >= files.size()) {
            throw new UsageException(
                    "Il manque un fichier\u00a0: " + french + ".", "A file is missing: " + english + ".");
        }
        return files.get(index);
    }

    void requireFiles(int most) throws UsageException {
        if (files.size() > most) {
            throw new UsageException(
                    "L’argument " + Excerpt.of(files.get(most)) + " est de trop.",
                    "The argument " + Excerpt.of(files.get(most)) + " is one too many.");
        }
    }
}
