package io.github.carecyber.rules.checklist;

import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.attainment.ActivityRange;
import io.github.carecyber.rules.attainment.Completions;
import io.github.carecyber.rules.attainment.CoverageLevel;
import io.github.carecyber.rules.attainment.CoverageVerdict;
import io.github.carecyber.rules.attainment.EntityActivity;
import io.github.carecyber.rules.wording.GapText;
import io.github.carecyber.rules.wording.Markup;
import io.github.carecyber.rules.wording.ValueText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A coverage of the combined activity in words (<em>taux de couverture</em>): the answer with its figures, each entity, and what would
 * reach the threshold.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CoverageWords {

    private static final int MOST_NAMED = 3;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_GAPS = 50;
    private static final int LARGEST_OF_SEVERAL = 12;

    private final Locale locale;
    private final ValueText values;

    private CoverageWords(Locale locale) {
        this.locale = locale;
        this.values = ValueText.in(locale);
    }

    /**
     * Returns how a coverage is worded for a reader.
     *
     * @param locale the reader's locale
     * @return the words
     */
    public static CoverageWords in(Locale locale) {
        return new CoverageWords(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Says whether the threshold is reached, with the figures.
     *
     * @param verdict the coverage
     * @return part of a sentence
     */
    public String answer(CoverageVerdict verdict) {
        if (verdict.status() == Status.NOT_APPLICABLE) {
            return in("sans objet, faute de plusieurs entités", "not applicable, as there are not several entities");
        }
        return switch (verdict.status()) {
                    case MET -> in("atteinte", "reached");
                    case NOT_MET -> in("non atteinte", "not reached");
                    default -> in("indéterminée", "cannot tell");
                }
                + " – "
                + activity(verdict.covered())
                + in(" sur ", " of ")
                + activity(verdict.total())
                + percentage(verdict)
                + in("\u00a0; il faut au moins ", "; it takes at least ")
                + values.of(verdict.atLeast())
                + verdict.needed()
                        .map(least -> in(", soit ", ", that is ") + values.of(least) + shortfall(verdict, least))
                        .orElse("");
    }

    /** How much is still missing, where that is known and the threshold is not reached. */
    private String shortfall(CoverageVerdict verdict, BigInteger needed) {
        if (verdict.status() != Status.NOT_MET || !verdict.covered().isKnown()) {
            return "";
        }
        String missing = values.of(needed.subtract(verdict.covered().least()));
        return in("\u00a0: il manque " + missing, ": " + missing + " more");
    }

    /** The exact share, where both figures are known and can be counted. */
    private String percentage(CoverageVerdict verdict) {
        BigInteger total = verdict.total().least();
        return verdict.covered().isKnown()
                        && verdict.total().isKnown()
                        && total.signum() > 0
                        && total.bitLength() < Long.SIZE
                ? " (" + values.of(Share.of(verdict.covered().least().longValue(), total.longValue())) + ")"
                : "";
    }

    /**
     * Says which entities are counted, and of which year.
     *
     * @param verdict the coverage
     * @return the words
     */
    public String level(CoverageVerdict verdict) {
        String level = verdict.level() == CoverageLevel.SITE
                ? in("Par entité géographique (EG)", "By site (EG)")
                : in("Par entité juridique (EJ)", "By legal entity (EJ)");
        return verdict.activityYear() == null
                ? level
                : level + in(", activité de ", ", activity of ") + verdict.activityYear();
    }

    /**
     * Names an entity.
     *
     * @param entity the entity
     * @return its number and its name, as far as they are stated
     */
    public String entity(EntityActivity entity) {
        FinessNumber number = entity.number();
        String name = entity.name();
        return (number == null ? in("sans numéro FINESS", "without a FINESS number") : number.value())
                + (name == null ? "" : " " + Excerpt.legible(name));
    }

    /**
     * Writes an activity, which may be known between bounds only.
     *
     * @param range the activity
     * @return the words
     */
    public String activity(ActivityRange range) {
        BigInteger most = range.most();
        if (most == null) {
            return in("au moins ", "at least ") + values.of(range.least());
        }
        return range.isKnown()
                ? values.of(most)
                : in(
                        "entre " + values.of(range.least()) + " et " + values.of(most),
                        "between " + values.of(range.least()) + " and " + values.of(most));
    }

    /**
     * Writes the activity of an entity.
     *
     * @param entity the entity
     * @return the words; that it is not known, rather than that it is at least nothing
     */
    public String activity(EntityActivity entity) {
        ActivityRange range = entity.activity();
        return range.most() == null && range.least().signum() == 0
                ? in("activité inconnue", "activity not known")
                : activity(range);
    }

    /**
     * Says whether an entity is covered, and whether it may be closed.
     *
     * @param entity the entity
     * @return the words
     */
    public String state(EntityActivity entity) {
        String covered = switch (entity.covered()) {
            case MET -> in("couverte", "covered");
            case NOT_MET -> in("non couverte", "not covered");
            default -> in("peut-être couverte", "perhaps covered");
        };
        return covered + (entity.open() == Status.UNKNOWN ? in(", peut-être fermée", ", perhaps closed") : "");
    }

    /**
     * Words what is missing for an answer.
     *
     * @param verdict the coverage
     * @return a line for each of the first gaps, and how many more there are
     */
    public List<String> missing(CoverageVerdict verdict) {
        List<String> lines = new ArrayList<>();
        List<Gap> gaps = verdict.gaps();
        gaps.stream().limit(MOST_GAPS).forEach(gap -> lines.add(GapText.of(gap, locale)));
        if (gaps.size() > MOST_GAPS) {
            lines.add(values.more(gaps.size() - MOST_GAPS));
        }
        return lines;
    }

    /**
     * Words the smallest sets of further entities that would be enough.
     *
     * @param verdict a coverage that is not reached or cannot be told
     * @return the heading, and then a line for each set; the heading alone if there is none
     */
    public List<String> completions(CoverageVerdict verdict) {
        Completions completions = verdict.completions();
        List<String> lines = new ArrayList<>();
        if (completions.smallest().isEmpty()) {
            lines.add(in(
                    "Aucune entité désignée par son numéro ne suffirait à coup sûr.",
                    "No further entities that have a number would surely be enough."));
            return lines;
        }
        boolean choice = completions.smallest().size() > 1;
        lines.add(in(
                "Pour atteindre le seuil, il suffit de couvrir aussi" + (choice ? ", au choix" : "") + "\u00a0:",
                "To reach the threshold, it is enough to cover also" + (choice ? " one of" : "") + ":"));
        Map<FinessNumber, String> names = names(verdict);
        List<List<FinessNumber>> sets = completions.smallest();
        // Many large sets that differ in one entity each are read by nobody.
        List<List<FinessNumber>> shown = sets.get(0).size() > LARGEST_OF_SEVERAL ? sets.subList(0, 1) : sets;
        shown.forEach(set -> lines.add(set(set, names)));
        if (completions.truncated() || shown.size() < sets.size()) {
            lines.add(in("… ou d’autres, en même nombre", "… or others, as many"));
        }
        return lines;
    }

    /**
     * Lists entities by their numbers.
     *
     * @param numbers the numbers
     * @return the words
     */
    public String set(List<FinessNumber> numbers) {
        return set(numbers, Map.of());
    }

    /** A few entities with their names, many by their numbers alone: the names stand in the list of all. */
    private String set(List<FinessNumber> numbers, Map<FinessNumber, String> names) {
        if (numbers.isEmpty()) {
            return in("aucun", "none");
        }
        return numbers.stream()
                .map(number -> numbers.size() <= MOST_NAMED && names.containsKey(number)
                        ? number.value() + " " + names.get(number)
                        : number.value())
                .collect(Collectors.joining(", "));
    }

    private static Map<FinessNumber, String> names(CoverageVerdict verdict) {
        Map<FinessNumber, String> names = new HashMap<>();
        for (EntityActivity entity : verdict.entities()) {
            FinessNumber number = entity.number();
            String name = entity.name();
            if (number != null && name != null) {
                names.put(number, Markup.shortened(Excerpt.legible(name), LONGEST_NAME));
            }
        }
        return names;
    }

    private String in(String french, String english) {
        return BilingualText.of(french, english).in(locale);
    }
}
