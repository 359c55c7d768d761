package io.github.carecyber.json.document;

import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Fingerprint;
import io.github.carecyber.core.report.PathShape;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.json.binding.TextCodec;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.function.Function;

/** How texts, days, amounts and addresses are read and written. */
public final class Texts {

    /** Any character, line ends too; not by a point, which schemas and parsers read in different ways. */
    private static final String ANYTHING = "[\\s\\S]*";

    /** A character that is no white space, as blank texts have nothing else. */
    private static final String SEEN =
            "[^\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

    private static final String ON_A_DAY = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";

    private static final String AT_A_TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?";

    private static final String RULE = "(?=[^.]*\\.)(?=.{1,100}$)[a-z0-9]+(?:[.-][a-z0-9]+)*";

    private static final Euros LARGEST_AMOUNT = Euros.ofCents(Long.MAX_VALUE);

    /** Any text, also an empty one. */
    public static final TextCodec<String> TEXT = TextCodec.of("un texte", "any text", Function.identity());

    /** A text that says something. */
    public static final TextCodec<String> STATEMENT = TextCodec.of(
                    "un texte qui n’est pas vide", "a text that is not blank", Texts::statement)
            .matching(ANYTHING + SEEN + ANYTHING);

    /** A day. */
    public static final TextCodec<LocalDate> DAY = TextCodec.of(
                    "un jour qui existe, écrit AAAA-MM-JJ, par exemple 2025-10-31",
                    "a day that exists, written YYYY-MM-DD such as 2025-10-31",
                    Texts::day,
                    Texts::shown)
            .matching(ON_A_DAY)
            .beyondPattern("Le jour doit exister.", "The day must exist.");

    /** A day that was worked out, which may lie beyond those that a document can state. */
    public static final TextCodec<LocalDate> DAY_WORKED_OUT = TextCodec.of(
                    "un jour qui existe, écrit AAAA-MM-JJ, par exemple 2025-10-31, ou avec un signe devant une année hors de 0000 à 9999",
                    "a day that exists, written YYYY-MM-DD such as 2025-10-31, or with a sign before a year outside 0000 to 9999",
                    Texts::dayWorkedOut)
            .matching("[+-]?[0-9]{4,9}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])")
            .beyondPattern("Le jour doit exister.", "The day must exist.");

    /** A month. */
    public static final TextCodec<YearMonth> MONTH = TextCodec.of(
                    "un mois, écrit AAAA-MM, par exemple 2027-03",
                    "a month, written YYYY-MM such as 2027-03",
                    Texts::month,
                    Texts::shown)
            .matching("[0-9]{4}-(?:0[1-9]|1[0-2])");

    /** A day, with an hour if one is known. */
    public static final TextCodec<Deadline> DEADLINE = TextCodec.of(
                    "un jour, par exemple 2025-10-31, avec une heure si elle est connue, par exemple 2025-10-31T17:00",
                    "a day such as 2025-10-31, with an hour if one is known, such as 2025-10-31T17:00",
                    Deadline::parse)
            .matching(ON_A_DAY + "(?:T" + AT_A_TIME + ")?")
            .beyondPattern("Le jour doit exister.", "The day must exist.");

    /** A day or an instant. */
    public static final TextCodec<FilingMoment> FILING_MOMENT = TextCodec.of(
                    "un jour, par exemple 2025-10-15, ou un instant avec son décalage horaire, par exemple 2025-10-15T09:30+02:00",
                    "a day such as 2025-10-15, or an instant with its offset such as 2025-10-15T09:30+02:00",
                    FilingMoment::parse)
            .matching(ON_A_DAY + "(?:T" + AT_A_TIME + "(?:Z|[+-][0-9]{2}:[0-9]{2}(?::[0-9]{2})?))?")
            .beyondPattern(
                    "Le jour doit exister, et le décalage être de 18 heures au plus.",
                    "The day must exist, and the offset be of at most 18 hours.");

    /** An amount of money. */
    public static final TextCodec<Euros> EUROS = TextCodec.of(
                    "un montant en euros avec deux décimales au plus après un point, par exemple \"1234.50\", et d’au plus "
                            + LARGEST_AMOUNT,
                    "an amount in euros with at most two decimals after a point, such as \"1234.50\", and of at most "
                            + LARGEST_AMOUNT,
                    Euros::parse)
            .matching("-?(?:0|[1-9][0-9]{0,16})(?:\\.[0-9]{1,2})?")
            .beyondPattern(
                    "Le montant ne dépasse pas le plus grand possible.",
                    "The amount is within the largest possible one.");

    /** An amount of money that is at least zero. */
    public static final TextCodec<Euros> EUROS_NOT_NEGATIVE = TextCodec.of(
                    "un montant en euros de zéro au moins, avec deux décimales au plus après un point, par exemple \"1234.50\"",
                    "an amount in euros of at least zero, with at most two decimals after a point, such as \"1234.50\"",
                    Texts::notNegative)
            .matching("(?:0|[1-9][0-9]{0,16}|-0)(?:\\.[0-9]{1,2})?")
            .beyondPattern(
                    "Le montant ne dépasse pas le plus grand possible.",
                    "The amount is within the largest possible one.");

    /** A share of a whole. */
    public static final TextCodec<Share> SHARE = TextCodec.of(
                    "une part entre 0/1 et 1/1, par exemple 2/3, ou un pourcentage, par exemple 66%",
                    "a share between 0/1 and 1/1 such as 2/3, or a percentage such as 66%", Share::parse)
            .matching("[0-9]{1,19}/[0-9]{1,19}|[0-9]{1,3}(?:\\.[0-9]{1,12})? ?%")
            .beyondPattern("La part est de un au plus.", "The share is at most one.");

    /** The address of a page or file. */
    public static final TextCodec<URI> ADDRESS = TextCodec.of(
                    "une adresse complète, par exemple https://example.org/texte",
                    "an absolute address such as https://example.org/text",
                    Texts::address)
            .matching("[A-Za-z][A-Za-z0-9+.-]*:" + ANYTHING)
            .beyondPattern("L’adresse suit la RFC 2396.", "The address follows RFC 2396.");

    /** A time zone. */
    public static final TextCodec<ZoneId> ZONE = TextCodec.of(
                    "un fuseau horaire, par exemple Europe/Paris", "a time zone such as Europe/Paris", Texts::zone)
            .beyondPattern(
                    "Le fuseau est connu de la base des fuseaux horaires.",
                    "The zone is known to the time zone database.");

    /** The path of a value in a document. */
    public static final TextCodec<DataPath> PATH = TextCodec.of(
                    "un pointeur JSON, par exemple /actions/0/title",
                    "a JSON Pointer such as /actions/0/title",
                    DataPath::parse)
            .matching("(?:/(?:[^~/]|~[01])*)*")
            .beyondPattern("Le pointeur a 4000 caractères au plus.", "The pointer has at most 4000 characters.");

    /** The shape of the paths at which a rule reads facts. */
    public static final TextCodec<PathShape> PATH_SHAPE = TextCodec.of(
            "la forme d’un chemin, par exemple /actions/./start",
            "the shape of a path such as /actions/./start",
            PathShape::parse);

    /** The identifier of a rule. */
    public static final TextCodec<RuleId> RULE_ID = TextCodec.of(
                    "un identifiant de règle, par exemple plan.dependency.cycle",
                    "the identifier of a rule, such as plan.dependency.cycle",
                    RuleId::parse)
            .matching(RULE);

    /** The name of a predicate that the caller supplies. */
    public static final TextCodec<RuleId> PREDICATE = TextCodec.of(
                    "le nom d’un prédicat, par exemple bretagne.cyber-correspondent",
                    "the name of a predicate, such as bretagne.cyber-correspondent",
                    RuleId::parse)
            .matching(RULE);

    /** The fingerprint of an input. */
    public static final TextCodec<Fingerprint> FINGERPRINT = TextCodec.of(
                    "une empreinte de 64 signes 0-9 ou a-f",
                    "a fingerprint of 64 digits 0-9 or a-f",
                    Fingerprint::parse)
            .matching("[0-9a-f]{64}");

    private static final int DAY_LENGTH = 10;
    private static final int LONGEST_DAY = 16;
    private static final int MONTH_LENGTH = 7;
    private static final int LAST_YEAR = 9_999;
    private static final int LONGEST_ZONE = 64;

    private Texts() {}

    private static String statement(String text) {
        return require(!text.isBlank(), text);
    }

    private static LocalDate day(String text) {
        require(text.length() == DAY_LENGTH && Character.isDigit(text.charAt(0)), text);
        return LocalDate.parse(text);
    }

    private static LocalDate dayWorkedOut(String text) {
        require(text.length() >= DAY_LENGTH && text.length() <= LONGEST_DAY, text);
        return LocalDate.parse(text);
    }

    private static String shown(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "The day " + day + " has no place in a document: its year must be from 0 to 9999.");
        }
        return day.toString();
    }

    private static YearMonth month(String text) {
        require(text.length() == MONTH_LENGTH && Character.isDigit(text.charAt(0)), text);
        return YearMonth.parse(text);
    }

    private static String shown(YearMonth month) {
        if (month.getYear() < 0 || month.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "The month " + month + " has no place in a document: its year must be from 0 to 9999.");
        }
        return month.toString();
    }

    private static Euros notNegative(String text) {
        Euros amount = Euros.parse(text);
        require(!amount.isNegative(), text);
        return amount;
    }

    private static URI address(String text) {
        URI address = URI.create(text);
        require(address.isAbsolute(), text);
        return address;
    }

    private static ZoneId zone(String text) {
        return ZoneId.of(require(text.length() <= LONGEST_ZONE, text));
    }

    private static String require(boolean allowed, String text) {
        if (!allowed) {
            throw new IllegalArgumentException(Excerpt.of(text) + " is not of the allowed form.");
        }
        return text;
    }
}
