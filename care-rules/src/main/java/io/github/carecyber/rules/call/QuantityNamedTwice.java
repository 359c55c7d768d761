package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One identifier of a declared figure stands for one figure: whoever supplies it supplies one number. */
final class QuantityNamedTwice implements CallRule {

    private static final Rule RULE = Rule.of(
            "call.scale.quantity-named-twice",
            Severity.ERROR,
            BilingualText.of("Une grandeur par identifiant", "One figure for an identifier"),
            BilingualText.of(
                    "L’identifiant {id} désigne «\u00a0{name}\u00a0», et en {first-place} «\u00a0{first-name}\u00a0»\u00a0: une seule"
                            + " valeur sera déclarée pour les deux.",
                    "The identifier {id} stands for “{name}”, and at {first-place} for “{first-name}”: one value will be"
                            + " declared for both."));

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        Map<String, Place<Quantity.Declared>> first = new HashMap<>();
        for (Place<Quantity.Declared> here : context.declaredQuantities()) {
            Quantity.Declared declared = here.value();
            Place<Quantity.Declared> before = first.putIfAbsent(declared.id().value(), here);
            if (before != null && !before.value().name().equals(declared.name())) {
                findings.violated(
                        RULE,
                        here.at("name"),
                        Arguments.none()
                                .with("id", declared.id())
                                .with("name", declared.name())
                                .with("first-name", before.value().name())
                                .with("first-place", before.at("name")));
            }
        }
    }
}
