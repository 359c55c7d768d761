package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.AffectedAssets;
import io.github.carecyber.core.plan.AssetKind;
import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.plan.WeaknessSource;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.wording.PlanTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values of a plan as arguments of a message. Lists whose order says nothing are told in alphabetical order. */
final class Told {

    private static final BilingualText YES = BilingualText.of("oui", "yes");
    private static final BilingualText NO = BilingualText.of("non", "no");
    private static final BilingualText NO_KIND = BilingualText.of("type non indiqué", "kind not stated");
    private static final BilingualText NO_SOURCE = BilingualText.of("source non indiquée", "source not stated");

    private Told() {}

    static @Nullable Argument code(@Nullable Object value) {
        return value == null ? null : new Argument.Code(value.toString());
    }

    static @Nullable Argument amount(@Nullable Euros value) {
        return value == null ? null : new Argument.Amount(value);
    }

    static @Nullable Argument day(@Nullable LocalDate value) {
        return value == null ? null : new Argument.Day(value);
    }

    static @Nullable Argument count(@Nullable Integer value) {
        return value == null ? null : new Argument.Count(value);
    }

    static @Nullable Argument truth(@Nullable Boolean value) {
        return value == null ? null : new Argument.Wording(value ? YES : NO);
    }

    static <E> @Nullable Argument term(@Nullable E value, Function<? super E, BilingualText> term) {
        return value == null ? null : new Argument.Wording(term.apply(value));
    }

    static @Nullable Argument codes(Collection<?> values) {
        return values.isEmpty() ? null : new Argument.Codes(sorted(values));
    }

    static @Nullable Argument effects(Collection<Effect> effects) {
        List<BilingualText> terms = new ArrayList<>();
        for (Effect effect : new TreeSet<>(effects)) {
            terms.add(PlanTerms.of(effect));
        }
        return joined(terms);
    }

    static @Nullable Argument assets(List<AffectedAssets> assets) {
        List<BilingualText> lines = new ArrayList<>();
        for (AffectedAssets each : assets) {
            AssetKind kind = each.kind();
            BilingualText name = kind == null ? NO_KIND : PlanTerms.of(kind);
            String count = each.count() == null ? "?" : each.count().toString();
            lines.add(BilingualText.of(name.french() + " × " + count, name.english() + " × " + count));
        }
        lines.sort((one, other) -> one.french().compareTo(other.french()));
        return joined(lines);
    }

    static @Nullable Argument source(@Nullable WeaknessSource source) {
        return source == null ? null : new Argument.Wording(PlanTerms.of(source));
    }

    static @Nullable Argument source(@Nullable FinancingSource source) {
        return source == null ? null : new Argument.Wording(PlanTerms.of(source));
    }

    /** Names a line of financing: where the money comes from and what it pays. */
    static BilingualText nameOf(Financing line) {
        FinancingSource source = line.source();
        BilingualText name = source == null ? NO_SOURCE : PlanTerms.of(source);
        List<String> paid = new ArrayList<>(sorted(line.actions()));
        paid.addAll(sorted(line.expenses()));
        if (paid.isEmpty()) {
            return name;
        }
        String list = String.join(", ", paid);
        return BilingualText.of(name.french() + ", pour " + list, name.english() + ", for " + list);
    }

    static List<String> sorted(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().toList();
    }

    private static @Nullable Argument joined(List<BilingualText> terms) {
        if (terms.isEmpty()) {
            return null;
        }
        return new Argument.Wording(BilingualText.of(
                String.join(", ", terms.stream().map(BilingualText::french).toList()),
                String.join(", ", terms.stream().map(BilingualText::english).toList())));
    }
}
