package io.github.carecyber.rules.text;

import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.scale.AmountRange;
import io.github.carecyber.rules.scale.BracketUse;
import io.github.carecyber.rules.scale.CeilingDerivation;
import io.github.carecyber.rules.scale.DerivationStep;
import io.github.carecyber.rules.scale.FigureRange;
import io.github.carecyber.rules.scale.FigureRead;
import io.github.carecyber.rules.scale.QuantityReading;
import io.github.carecyber.rules.wording.GapText;
import io.github.carecyber.rules.wording.Phrases;
import io.github.carecyber.rules.wording.TermText;
import io.github.carecyber.rules.wording.ValueText;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A ceiling with its source, each step of its calculation under the one that it is for, and what is missing. */
final class DerivationText {

    private static final int MOST_READ = 12;
    private static final String INDENT = "  ";

    private final Locale locale;
    private final ValueText values;
    private final StringBuilder text = new StringBuilder();
    private final Set<Quantity.Declared> declared = new LinkedHashSet<>();

    private DerivationText(Locale locale) {
        this.locale = locale;
        this.values = ValueText.in(locale);
    }

    static String of(CeilingDerivation derivation, Locale locale) {
        return new DerivationText(locale).write(derivation);
    }

    private String write(CeilingDerivation derivation) {
        DerivationStep step = derivation.step();
        line(0, in("Plafond\u00a0: ", "Ceiling: ") + (step == null ? unknown() : answer(step.amount())));
        derivation
                .scale()
                .fold(
                        given -> line(0, in("Barème\u00a0: ", "Scale: ") + source(given.reference())),
                        awaited -> text,
                        assumed -> line(
                                0,
                                in("Barème\u00a0: hypothèse, non publiée, de ", "Scale: assumed, not published, by ")
                                        + quoted(assumed.author())));
        if (step != null) {
            line(0, in("Calcul\u00a0:", "Calculation:"));
            step(1, "", step);
        }
        if (!derivation.gaps().isEmpty()) {
            line(0, Phrases.MISSING.in(locale));
            for (Gap gap : derivation.gaps()) {
                line(1, "- " + missing(gap));
            }
        }
        unused(derivation);
        return text.toString();
    }

    private void step(int depth, String label, DerivationStep step) {
        line(depth, amount(step.amount()) + INDENT + label + wording(step));
        step.<StringBuilder>fold(
                flat -> text,
                perUnit -> read(depth + 1, perUnit.quantity()),
                tiered -> {
                    tiered.brackets()
                            .forEach(use -> line(depth + 1, amount(use.amount()) + INDENT + bracket(tiered, use)));
                    return read(depth + 1, tiered.quantity());
                },
                share -> text,
                sum -> {
                    sum.parts().forEach(part -> step(depth + 1, "", part));
                    return text;
                },
                capped -> {
                    step(depth + 1, "", capped.scale());
                    step(depth + 1, in("plafond, ", "cap, "), capped.limit());
                    return text;
                },
                floored -> {
                    step(depth + 1, "", floored.scale());
                    step(depth + 1, in("plancher, ", "floor, "), floored.limit());
                    return text;
                });
    }

    private String wording(DerivationStep step) {
        return step.fold(
                flat -> in("montant fixe", "fixed amount"),
                perUnit -> quantity(perUnit.quantity()) + " × " + values.of(perUnit.price())
                        + (perUnit.units() == 1
                                ? ""
                                : in(" pour ", " per ") + values.of(perUnit.units()) + ", "
                                        + rounding(perUnit.rounding()).in(locale)),
                tiered -> quantity(tiered.quantity())
                        + in(", par tranches\u00a0: ", ", by brackets: ")
                        + switch (tiered.tiering()) {
                            case MARGINAL ->
                                in("chaque unité au prix de sa tranche", "each unit at the price of its own bracket");
                            case WHOLE_PER_UNIT ->
                                in(
                                        "toutes les unités au prix de la tranche atteinte",
                                        "all units at the price of the bracket reached");
                            case WHOLE_AMOUNT ->
                                in("le montant de la tranche atteinte", "the amount of the bracket reached");
                        },
                share -> share(share.share()) + in(" des dépenses engagées, ", " of the costs incurred, ")
                        + costs(share) + ", " + rounding(share.rounding()).in(locale),
                sum -> in("somme", "sum"),
                capped -> limited(
                        in("plafonnement", "capped"),
                        capped.limit().amount().isNeverAbove(capped.scale().amount()),
                        capped.scale().amount().isNeverAbove(capped.limit().amount()),
                        in("plafond", "cap")),
                floored -> limited(
                        in("avec plancher", "with a floor"),
                        floored.scale().amount().isNeverAbove(floored.limit().amount()),
                        floored.limit().amount().isNeverAbove(floored.scale().amount()),
                        in("plancher", "floor")));
    }

    private String limited(String name, boolean applies, boolean doesNotApply, String limit) {
        if (applies) {
            return name + " (" + limit + in(" appliqué)", " applied)");
        }
        return name
                + " ("
                + (doesNotApply
                        ? limit + in(" sans effet)", " of no effect)")
                        : in("effet du " + limit + " indéterminé)", "cannot tell whether the " + limit + " applies)"));
    }

    private String bracket(DerivationStep.Tiered tiered, BracketUse use) {
        String first = values.of(use.from());
        String bounds = use.upTo() == null
                ? in("à partir de " + first, "from " + first + " on")
                : in("de " + first + " à " + values.of(use.upTo()), "from " + first + " to " + values.of(use.upTo()));
        String priced = switch (tiered.tiering()) {
            case WHOLE_AMOUNT -> "";
            case MARGINAL, WHOLE_PER_UNIT ->
                in("\u00a0: ", ": ") + figure(use.units()) + " × " + values.of(use.price());
        };
        return in("tranche ", "bracket ") + use.bracket() + ", " + bounds + priced;
    }

    /** A declared figure that is missing, by the name and identifier that the scale gives it; any other gap in the usual words. */
    private String missing(Gap gap) {
        for (Quantity.Declared quantity : declared) {
            if (gap.equals(QuantityReading.notDeclared(quantity))) {
                return in("non déclaré\u00a0: ", "not declared: ") + named(quantity);
            }
        }
        return GapText.of(gap, locale);
    }

    /** Figures that were declared for nothing, and those that the scale has, so that a mistyped identifier is seen. */
    private void unused(CeilingDerivation derivation) {
        for (QuantityId id : derivation.unused()) {
            line(
                    0,
                    in(
                                    "Attention\u00a0: le barème n’utilise pas la grandeur déclarée ",
                                    "Note: the scale does not use the declared figure ")
                            + quoted(id.value())
                            + (declared.isEmpty()
                                    ? in("\u00a0; il n’en utilise aucune.", "; it uses none.")
                                    : in("\u00a0; il utilise\u00a0: ", "; it uses: ")
                                            + declared.stream().map(this::named).collect(Collectors.joining(", "))
                                            + "."));
        }
    }

    private String named(Quantity.Declared quantity) {
        return quantity.id() + " (" + Excerpt.legible(quantity.name().in(locale)) + ")";
    }

    private String quantity(QuantityReading reading) {
        reading.quantity().fold(measured -> false, declared::add);
        BilingualText name =
                reading.quantity().fold(measured -> TermText.of(measured.measure()), declared -> declared.name());
        return Excerpt.legible(name.in(locale)) + in("\u00a0: ", ": ") + figure(reading.figure());
    }

    /** Where a figure was read; of many sites the first. */
    private StringBuilder read(int depth, QuantityReading reading) {
        List<FigureRead> read = reading.read();
        boolean yearly = reading.quantity() instanceof Quantity.Measured measured
                && !(measured.measure() instanceof Measure.Sites);
        for (FigureRead each : read.subList(0, Math.min(read.size(), MOST_READ))) {
            String counted = yearly && each.year() == null
                    ? in(" (non déclaré, compté pour zéro)", " (not declared, counted as zero)")
                    : "";
            line(depth, in("lu\u00a0: ", "read: ") + values.of(each.figure()) + ", " + each.path() + counted);
        }
        if (read.size() > MOST_READ) {
            line(depth, values.more(read.size() - MOST_READ));
        }
        return text;
    }

    private String costs(DerivationStep.ShareOfCosts share) {
        return share.costs() == null ? unknown() : values.of(share.costs());
    }

    /** The percentage, and the exact fraction where no percentage of two decimals says it. */
    private String share(Share share) {
        boolean exact = 10_000 % share.denominator() == 0;
        return exact ? values.of(share) : values.of(share) + " (" + share + ")";
    }

    private String answer(AmountRange amount) {
        return amount.isKnown() ? amount(amount) : unknown() + " (" + amount(amount) + ")";
    }

    private String amount(AmountRange amount) {
        Euros most = amount.most();
        if (amount.isKnown()) {
            return values.of(amount.least());
        }
        return most == null
                ? in("au moins ", "at least ") + values.of(amount.least())
                : in("entre ", "between ") + values.of(amount.least()) + in(" et ", " and ") + values.of(most);
    }

    private String figure(FigureRange figure) {
        Long most = figure.most();
        if (figure.isKnown()) {
            return values.of(figure.least());
        }
        if (most == null) {
            return figure.least() == 0 ? unknown() : in("au moins ", "at least ") + values.of(figure.least());
        }
        return in("entre ", "between ") + values.of(figure.least()) + in(" et ", " and ") + values.of(most);
    }

    private String source(LegalReference reference) {
        String article = reference.article();
        return quoted(article == null ? reference.title() : reference.title() + ", " + article) + " ["
                + Phrases.of(reference.confidence()).in(locale) + "]";
    }

    private String quoted(String name) {
        return in("«\u00a0" + Excerpt.legible(name) + "\u00a0»", "“" + Excerpt.legible(name) + "”");
    }

    private static BilingualText rounding(RoundingMode rounding) {
        return switch (rounding) {
            case UP, CEILING -> BilingualText.of("arrondi au centime supérieur", "rounded up to the cent");
            case DOWN, FLOOR -> BilingualText.of("arrondi au centime inférieur", "rounded down to the cent");
            case HALF_UP ->
                BilingualText.of(
                        "arrondi au centime le plus proche, le demi-centime vers le haut",
                        "rounded to the nearest cent, half a cent upwards");
            case HALF_DOWN ->
                BilingualText.of(
                        "arrondi au centime le plus proche, le demi-centime vers le bas",
                        "rounded to the nearest cent, half a cent downwards");
            case HALF_EVEN ->
                BilingualText.of(
                        "arrondi au centime le plus proche, le demi-centime vers le centime pair",
                        "rounded to the nearest cent, half a cent to the even one");
            case UNNECESSARY -> BilingualText.of("sans arrondi", "not rounded");
        };
    }

    private String unknown() {
        return in("indéterminé", "cannot tell");
    }

    private StringBuilder line(int depth, String line) {
        return text.append(INDENT.repeat(depth)).append(line).append('\n');
    }

    private String in(String french, String english) {
        return BilingualText.of(french, english).in(locale);
    }
}
