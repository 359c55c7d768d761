package io.github.carecyber.rules.text;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.comparison.ActionShift;
import io.github.carecyber.rules.comparison.ChangeKind;
import io.github.carecyber.rules.comparison.ComparisonWarning;
import io.github.carecyber.rules.comparison.PlanChange;
import io.github.carecyber.rules.comparison.PlanComparison;
import io.github.carecyber.rules.comparison.PlanElement;
import io.github.carecyber.rules.comparison.PlanVersion;
import io.github.carecyber.rules.wording.Template;
import io.github.carecyber.rules.wording.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What changed between two versions of a plan, in words: what a funder asks first, and then every change. */
final class PlanComparisonText {

    private static final BilingualText UNCHANGED =
            BilingualText.of("Rien n’a changé dans le plan.", "Nothing has changed in the plan.");

    private static final BilingualText BETWEEN =
            BilingualText.of("De {before} à {after}\u00a0:", "From {before} to {after}:");

    private static final BilingualText LATER = BilingualText.of(
            "  - {action}\u00a0: fin le {after} au lieu du {before}, soit {days} jour(s) plus tard",
            "  - {action}: ends on {after} instead of {before}, {days} day(s) later");

    private static final BilingualText SOONER = BilingualText.of(
            "  - {action}\u00a0: fin le {after} au lieu du {before}, soit {days} jour(s) plus tôt",
            "  - {action}: ends on {after} instead of {before}, {days} day(s) sooner");

    private static final BilingualText NOT_STATED = BilingualText.of("non indiqué", "not stated");
    private static final BilingualText BLANK = BilingualText.of("texte vide", "blank text");
    private static final BilingualText CANNOT_TELL = BilingualText.of("indéterminé", "cannot tell");

    private final Locale locale;
    private final ValueText values;
    private final StringBuilder text = new StringBuilder();

    private PlanComparisonText(Locale locale) {
        this.locale = locale;
        this.values = ValueText.in(locale);
    }

    static String of(PlanComparison comparison, Locale locale) {
        PlanComparisonText text = new PlanComparisonText(locale);
        text.write(comparison);
        return text.text.toString();
    }

    private void write(PlanComparison comparison) {
        line(
                BETWEEN,
                Arguments.none()
                        .with("before", nameOf(comparison.earlier()))
                        .with("after", nameOf(comparison.later())));
        for (ComparisonWarning warning : comparison.warnings()) {
            text.append(in("Attention\u00a0: ", "Note: "))
                    .append(ComparisonWords.of(warning).in(locale))
                    .append('\n');
        }
        if (comparison.isEmpty()) {
            text.append(UNCHANGED.in(locale)).append('\n');
            return;
        }
        figure(
                BilingualText.of("Coût total", "Total cost"),
                comparison.earlier().cost(),
                comparison.later().cost());
        figure(
                BilingualText.of("Montant demandé", "Amount requested"),
                comparison.earlier().requested(),
                comparison.later().requested());
        shifts(BilingualText.of("Actions repoussées", "Actions postponed"), LATER, comparison.postponed());
        shifts(BilingualText.of("Actions avancées", "Actions brought forward"), SOONER, comparison.broughtForward());
        codes(BilingualText.of("Actions abandonnées", "Actions abandoned"), comparison.abandoned());
        codes(BilingualText.of("Actions reprises", "Actions taken up again"), comparison.resumed());
        codes(
                BilingualText.of("Failles qui ne sont plus traitées", "Weaknesses no longer addressed"),
                comparison.noLongerAddressed());
        codes(BilingualText.of("Failles désormais traitées", "Weaknesses addressed now"), comparison.newlyAddressed());
        changes(comparison.changes());
    }

    private BilingualText nameOf(PlanVersion version) {
        Integer number = version.version();
        BilingualText name = number == null
                ? BilingualText.of("une version sans numéro", "a version without a number")
                : BilingualText.of("la version " + number, "version " + number);
        if (version.drawnUp() == null) {
            return name;
        }
        BilingualText day = DayText.of(version.drawnUp());
        return BilingualText.of(name.french() + " du " + day.french(), name.english() + " of " + day.english());
    }

    private void figure(BilingualText what, @Nullable Euros before, @Nullable Euros after) {
        text.append(what.in(locale)).append(in("\u00a0: ", ": "));
        if (Objects.equals(before, after)) {
            text.append(amount(after)).append(in(", inchangé", ", unchanged"));
        } else {
            text.append(amount(before)).append(" → ").append(amount(after)).append(change(before, after));
        }
        text.append('\n');
    }

    /** Adds by how much a figure changed, where both are known and the step is itself an amount. */
    private String change(@Nullable Euros before, @Nullable Euros after) {
        if (before == null || after == null) {
            return "";
        }
        try {
            Euros step = after.minus(before);
            return " (" + (step.isNegative() ? "" : "+") + values.of(step) + ")";
        } catch (ArithmeticException exception) {
            return "";
        }
    }

    private String amount(@Nullable Euros amount) {
        return amount == null ? CANNOT_TELL.in(locale) : values.of(amount);
    }

    private void shifts(BilingualText heading, BilingualText template, List<ActionShift> shifts) {
        if (shifts.isEmpty()) {
            return;
        }
        heading(heading);
        for (ActionShift shift : shifts) {
            line(
                    template,
                    Arguments.none()
                            .with("action", shift.action())
                            .with("before", shift.before())
                            .with("after", shift.after())
                            .with("days", Math.abs(shift.days())));
        }
    }

    private void codes(BilingualText heading, List<?> codes) {
        if (!codes.isEmpty()) {
            text.append(values.named(
                            heading,
                            new Argument.Codes(
                                    codes.stream().map(String::valueOf).toList())))
                    .append('\n');
        }
    }

    private void changes(List<PlanChange> changes) {
        heading(BilingualText.of("Modifications", "Changes"));
        PlanChange last = null;
        for (PlanChange change : changes) {
            if (last == null || !isOfSame(last, change)) {
                text.append("  [")
                        .append(ComparisonWords.of(change.kind(), change.element())
                                .in(locale))
                        .append("] ")
                        .append(subject(change));
                if (change.kind() != ChangeKind.CHANGED) {
                    Argument weight = change.kind() == ChangeKind.ADDED ? change.after() : change.before();
                    text.append(weight == null ? "" : " – " + values.of(weight));
                }
                text.append('\n');
            }
            if (change.kind() == ChangeKind.CHANGED) {
                component(change);
            }
            last = change;
        }
    }

    /** Whether two changes are components of one element; each addition and removal stands by itself. */
    private static boolean isOfSame(PlanChange one, PlanChange other) {
        return one.kind() == ChangeKind.CHANGED
                && other.kind() == ChangeKind.CHANGED
                && one.element() == other.element()
                && Objects.equals(one.id(), other.id())
                && Objects.equals(one.name(), other.name());
    }

    private String subject(PlanChange change) {
        String element = ComparisonWords.of(change.element()).in(locale);
        BilingualText title = change.name();
        String name = title == null ? "" : Excerpt.legible(title.in(locale));
        String id = change.id();
        if (change.element() == PlanElement.FINANCING) {
            return element + in("\u00a0: ", ": ") + name;
        }
        return element + " " + (id == null ? in("sans identifiant", "without identifier") : Excerpt.legible(id))
                + (name.isEmpty() ? "" : in(" «\u00a0", " “") + name + in("\u00a0»", "”"));
    }

    private void component(PlanChange change) {
        String label = ComparisonWords.ofComponent(Objects.requireNonNull(change.component()))
                .in(locale);
        text.append("      ").append(label).append(in("\u00a0: ", ": "));
        if (change.before() instanceof Argument.Codes || change.after() instanceof Argument.Codes) {
            text.append(listChange(codesOf(change.before()), codesOf(change.after())));
        } else {
            text.append(shown(change.before())).append(" → ").append(shown(change.after()));
        }
        text.append('\n');
    }

    /** Of long lists only what came and went is of interest. */
    private String listChange(List<String> before, List<String> after) {
        List<String> came = new ArrayList<>();
        List<String> went = new ArrayList<>();
        int old = 0;
        int now = 0;
        while (old < before.size() || now < after.size()) {
            int order = old == before.size()
                    ? 1
                    : now == after.size() ? -1 : before.get(old).compareTo(after.get(now));
            if (order < 0) {
                went.add(before.get(old));
            }
            if (order > 0) {
                came.add(after.get(now));
            }
            old += order <= 0 ? 1 : 0;
            now += order >= 0 ? 1 : 0;
        }
        List<String> parts = new ArrayList<>();
        if (!came.isEmpty()) {
            parts.add("+ " + values.of(new Argument.Codes(came)));
        }
        if (!went.isEmpty()) {
            parts.add("− " + values.of(new Argument.Codes(went)));
        }
        return String.join(" / ", parts);
    }

    private static List<String> codesOf(@Nullable Argument argument) {
        return argument instanceof Argument.Codes codes ? codes.value() : List.of();
    }

    private String shown(@Nullable Argument value) {
        if (value == null) {
            return NOT_STATED.in(locale);
        }
        String shown = values.of(value);
        return shown.isBlank() ? BLANK.in(locale) : shown;
    }

    private void heading(BilingualText heading) {
        text.append(heading.in(locale)).append(in("\u00a0:", ":")).append('\n');
    }

    private void line(BilingualText template, Arguments arguments) {
        text.append(Template.fill(template, arguments, locale)).append('\n');
    }

    private String in(String french, String english) {
        return locale.getLanguage().equals("fr") ? french : english;
    }
}
