package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.TextValue;
import io.github.carecyber.rules.finding.Findings;
import java.util.Objects;

/** No two weaknesses, actions, milestones or expenses of the plan have the same identifier. */
final class DuplicateId implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.identity.duplicate-id",
                    Severity.ERROR,
                    BilingualText.of("Identifiants uniques", "Identifiers unique"),
                    BilingualText.of(
                            "L’identifiant {id} est utilisé en {place} alors qu’il l’est déjà en {first-place}.",
                            "The identifier {id} is used at {place} and already at {first-place}."))
            .withRationale(BilingualText.of(
                    "Ce qui est cité par son identifiant doit être reconnu sans ambiguïté.",
                    "What is cited by its identifier must be known without doubt."))
            .withReads("/weaknesses/*/id", "/actions/*/id", "/actions/*/milestones/*/id", "/actions/*/expenses/*/id");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        checkAll(context.weaknesses(), findings);
        checkAll(context.actions(), findings);
        checkAll(context.milestones(), findings);
        checkAll(context.expenses(), findings);
    }

    private static <I extends TextValue, T> void checkAll(Register<I, T> register, Findings findings) {
        for (Place<T> place : register.unnamed()) {
            findings.missing(RULE, place.path(), place.at("id"));
        }
        for (Place<T> place : register.repeated()) {
            I id = Objects.requireNonNull(register.identifier(place));
            Place<T> first = register.first(id).orElseThrow();
            findings.violated(
                    RULE,
                    place.at("id"),
                    Arguments.none().with("id", id).with("place", place.path()).with("first-place", first.path()));
        }
    }
}
