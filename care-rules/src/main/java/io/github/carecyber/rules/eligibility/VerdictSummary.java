package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.wording.GapText;
import io.github.carecyber.rules.wording.Phrases;
import io.github.carecyber.rules.wording.Template;
import io.github.carecyber.rules.wording.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** A verdict in a few lines: the answer, what it rests on, and what is missing. */
final class VerdictSummary {

    /** The most lines or items of a list; the last of a longer list says how many more there are. */
    private static final int MOST = 4;

    private static final BilingualText UNNAMED = BilingualText.of("sans identifiant", "without an identifier");

    private static final BilingualText BY_VERSIONS = BilingualText.of(
            ", d’après les dates de dépôt connues au {date}", ", by the dates of filing known on {date}");

    private static final BilingualText CHECKED =
            BilingualText.of("Points vérifiés\u00a0: {points}.", "Points checked: {points}.");

    private static final BilingualText LEFT_OPEN =
            BilingualText.of("Points en suspens\u00a0: {points}.", "Points left open: {points}.");

    private static final BilingualText REASON = BilingualText.of("{point} – {reason}", "{point} – {reason}");

    private static final BilingualText EXCLUDED =
            BilingualText.of("Situation exclue\u00a0: {title}", "Excluded situation: {title}");

    private static final BilingualText ASSUMED = BilingualText.of(
            "Faute de texte, la réponse repose sur {assumptions}.",
            "For want of a text, the answer rests on {assumptions}.");

    private static final BilingualText SEPARATOR = BilingualText.of("\u00a0; ", "; ");

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private VerdictSummary(Locale locale) {
        this.locale = locale;
    }

    static String of(EligibilityVerdict verdict, Locale locale) {
        VerdictSummary summary = new VerdictSummary(Objects.requireNonNull(locale, "locale"));
        summary.write(verdict);
        return summary.text.toString();
    }

    static String firstReason(EligibilityVerdict verdict, Locale locale) {
        VerdictSummary summary = new VerdictSummary(Objects.requireNonNull(locale, "locale"));
        List<DecisivePoints.Point> points = verdict.isEligible()
                ? List.of()
                : DecisivePoints.of(verdict.explanation()).points();
        if (points.isEmpty()) {
            return "";
        }
        String first = summary.reason(points.get(0));
        return points.size() == 1 ? first : first + " (" + ValueText.in(locale).more(points.size() - 1L) + ")";
    }

    private void write(EligibilityVerdict verdict) {
        DecisivePoints decisive = DecisivePoints.of(verdict.explanation());
        String application = verdict.application().map(Object::toString).orElseGet(() -> UNNAMED.in(locale));
        line(
                answer(verdict.status()),
                Arguments.none()
                        .with("application", application)
                        .with("call", verdict.call())
                        .with("by", by(verdict)));
        switch (verdict.status()) {
            case MET -> inOneLine(CHECKED, "points", decisive.points(), this::title);
            case NOT_MET, NOT_APPLICABLE -> oneLineEach(byRules(decisive.points()), this::reason);
            case UNKNOWN -> inOneLine(LEFT_OPEN, "points", decisive.points(), this::title);
        }
        oneLineEach(overrulings(verdict), this::decision);
        if (!verdict.missing().isEmpty()) {
            line(Phrases.MISSING, Arguments.none());
            oneLineEach(verdict.missing(), gap -> GapText.of(gap, locale));
        }
        inOneLine(ASSUMED, "assumptions", decisive.assumptions(), this::assumption);
    }

    private static BilingualText answer(Status status) {
        return switch (status) {
            case MET ->
                BilingualText.of(
                        "Le dossier {application} est recevable pour l’appel {call}{by}.",
                        "The application {application} is eligible for the call {call}{by}.");
            case NOT_MET ->
                BilingualText.of(
                        "Le dossier {application} n’est pas recevable pour l’appel {call}{by}.",
                        "The application {application} is not eligible for the call {call}{by}.");
            case NOT_APPLICABLE ->
                BilingualText.of(
                        "Le dossier {application} n’est pas concerné par l’appel {call}{by}.",
                        "The call {call} does not concern the application {application}{by}.");
            case UNKNOWN ->
                BilingualText.of(
                        "On ne peut pas encore dire si le dossier {application} est recevable pour l’appel {call}{by}.",
                        "It cannot be told yet whether the application {application} is eligible for the call {call}{by}.");
        };
    }

    /** The date of knowledge is said where it mattered: where it chose one of several versions of a date. */
    private String by(EligibilityVerdict verdict) {
        boolean chosen = verdict.explanation()
                .nodes()
                .flatMap(node -> node.parameters().stream())
                .map(Parameter::version)
                .anyMatch(version -> version != null && version.count() > 1);
        return chosen ? Template.fill(BY_VERSIONS, Arguments.none().with("date", verdict.asOf()), locale) : "";
    }

    private String title(DecisivePoints.Point point) {
        BilingualText title = point.condition().title();
        return point.excluded()
                ? Template.fill(EXCLUDED, Arguments.none().with("title", title), locale)
                : Excerpt.legible(title.in(locale));
    }

    private String reason(DecisivePoints.Point point) {
        return Template.fill(
                REASON,
                Arguments.none()
                        .with("point", title(point))
                        .with("reason", ConditionText.of(point.condition(), locale)),
                locale);
    }

    /** What the authority decided is said once, with all of its decisions. */
    private static List<DecisivePoints.Point> byRules(List<DecisivePoints.Point> points) {
        return points.stream()
                .filter(point -> point.condition().overruling().isEmpty())
                .toList();
    }

    private static List<Explanation> overrulings(EligibilityVerdict verdict) {
        return verdict.explanation()
                .nodes()
                .filter(node -> node.overruling().isPresent())
                .toList();
    }

    private String decision(Explanation condition) {
        return Template.fill(
                REASON,
                Arguments.none().with("point", condition.title()).with("reason", ConditionText.of(condition, locale)),
                locale);
    }

    private String assumption(Parameter parameter) {
        return Phrases.assumption(String.valueOf(parameter.assumedBy()), parameter.name(), parameter.value(), locale);
    }

    private <T> void oneLineEach(List<T> items, Function<T, String> wording) {
        shown(items, wording).forEach(item -> text.append("- ").append(item).append('\n'));
    }

    private <T> void inOneLine(BilingualText sentence, String name, List<T> items, Function<T, String> wording) {
        if (!items.isEmpty()) {
            String list = String.join(SEPARATOR.in(locale), shown(items, wording));
            line(sentence, Arguments.none().with(name, list));
        }
    }

    private <T> List<String> shown(List<T> items, Function<T, String> wording) {
        int shown = items.size() <= MOST ? items.size() : MOST - 1;
        List<String> texts = new ArrayList<>();
        items.subList(0, shown).forEach(item -> texts.add(wording.apply(item)));
        if (shown < items.size()) {
            texts.add(ValueText.in(locale).more(items.size() - shown));
        }
        return texts;
    }

    private void line(BilingualText sentence, Arguments arguments) {
        text.append(Template.fill(sentence, arguments, locale)).append('\n');
    }
}
