package io.github.carecyber.rules.text;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.eligibility.ChangedFact;
import io.github.carecyber.rules.eligibility.ChangedParameter;
import io.github.carecyber.rules.eligibility.ConditionChange;
import io.github.carecyber.rules.eligibility.Explanation;
import io.github.carecyber.rules.eligibility.Overruling;
import io.github.carecyber.rules.eligibility.Parameter;
import io.github.carecyber.rules.eligibility.VerdictDifference;
import io.github.carecyber.rules.wording.FactLabels;
import io.github.carecyber.rules.wording.GapText;
import io.github.carecyber.rules.wording.Headings;
import io.github.carecyber.rules.wording.Phrases;
import io.github.carecyber.rules.wording.Template;
import io.github.carecyber.rules.wording.ValueText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What changed between two verdicts, in words: the answer, then each condition with what it read differently. */
final class DifferenceText {

    private static final BilingualText TWO_APPLICATIONS = BilingualText.of(
            "Attention\u00a0: ces réponses portent sur deux dossiers différents, {before} puis {after}.",
            "Note: these answers are on two different applications, {before} and then {after}.");

    private static final BilingualText UNCHANGED =
            BilingualText.of("{answer} – rien n’a changé.", "{answer} – nothing has changed.");

    private static final BilingualText SAME_ANSWER =
            BilingualText.of("{answer} – la réponse n’a pas changé.", "{answer} – the answer has not changed.");

    private static final BilingualText ANSWER = BilingualText.of("{before} → {after}", "{before} → {after}");

    private static final BilingualText CHANGE =
            BilingualText.of("{what}\u00a0: {before} → {after}", "{what}: {before} → {after}");

    private static final BilingualText BY = BilingualText.of("selon {before} → {after}", "by {before} → {after}");

    private static final BilingualText CLOSED =
            BilingualText.of("ne manque plus\u00a0: {gap}", "no longer missing: {gap}");

    private static final BilingualText OPENED = BilingualText.of("manque désormais\u00a0: {gap}", "missing now: {gap}");

    private static final BilingualText NO_CONDITION = BilingualText.of("absente", "absent");

    private static final BilingualText NOT_READ = BilingualText.of("aucune valeur", "no value");

    private static final BilingualText NOT_USED = BilingualText.of("aucun texte", "no text");

    private static final BilingualText DECISION =
            BilingualText.of("décision de l’autorité", "decision of the authority");

    private static final BilingualText NO_DECISION = BilingualText.of("aucune", "none");

    private static final BilingualText DECIDED = BilingualText.of(
            "{status}, par {role} le {day}, motif\u00a0: {reason} (selon les règles\u00a0: {assessed})",
            "{status}, by {role} on {day}, reason: {reason} (by the rules: {assessed})");

    private static final RuleId ALL_OF = RuleId.of("eligibility.all-of");

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private DifferenceText(Locale locale) {
        this.locale = locale;
    }

    static String of(VerdictDifference difference, Locale locale) {
        DifferenceText text = new DifferenceText(locale);
        text.write(difference);
        return text.text.toString();
    }

    private void write(VerdictDifference difference) {
        if (difference.isOfTwoApplications()) {
            line(
                    "",
                    TWO_APPLICATIONS,
                    Arguments.none()
                            .with("before", String.valueOf(difference.applicationBefore()))
                            .with("after", String.valueOf(difference.applicationAfter())));
        }
        String before = Headings.verdict(difference.before()).in(locale);
        String after = Headings.verdict(difference.after()).in(locale);
        if (difference.before() != difference.after()) {
            line("", ANSWER, Arguments.none().with("before", before).with("after", after));
        } else {
            line(
                    "",
                    difference.isEmpty() ? UNCHANGED : SAME_ANSWER,
                    Arguments.none().with("answer", after));
        }
        difference.conditions().forEach(this::write);
    }

    /** Conditions that only say that others hold together are passed over, as the text of a verdict does: the others are listed. */
    private void write(ConditionChange change) {
        Explanation latest = change.latest();
        if (latest.rule().equals(ALL_OF) && !change.isDecisionChanged()) {
            return;
        }
        text.append("  [").append(status(change.before()));
        if (change.isAnswerChanged()) {
            text.append(" → ").append(status(change.after()));
        }
        text.append("] ").append(Excerpt.legible(latest.title().in(locale))).append('\n');
        if (change.isDecisionChanged()) {
            change(DECISION.in(locale), decision(change.before()), decision(change.after()));
        }
        change.facts().forEach(this::write);
        change.parameters().forEach(this::write);
        change.closed().forEach(gap -> write(CLOSED, gap));
        change.opened().forEach(gap -> write(OPENED, gap));
        if (isOnlyReworded(change)) {
            text.append("      ").append(latest.sentence(locale)).append('\n');
        }
    }

    private static boolean isOnlyReworded(ConditionChange change) {
        return !change.isDecisionChanged()
                && change.facts().isEmpty()
                && change.parameters().isEmpty()
                && change.closed().isEmpty()
                && change.opened().isEmpty()
                && change.latest().parts().isEmpty();
    }

    private String decision(@Nullable Explanation condition) {
        return condition == null
                ? NO_DECISION.in(locale)
                : condition.overruling().map(this::decided).orElseGet(() -> NO_DECISION.in(locale));
    }

    private String decided(Overruling overruling) {
        AuthorityDecision decision = overruling.decision();
        return Template.fill(
                DECIDED,
                Arguments.none()
                        .with("status", Phrases.of(decision.status()))
                        .with("role", decision.role())
                        .with("day", decision.decided())
                        .with("reason", decision.reason())
                        .with("assessed", Phrases.of(overruling.assessed())),
                locale);
    }

    private void write(ChangedFact fact) {
        ValueText values = ValueText.in(locale);
        change(
                FactLabels.of(fact.path(), locale),
                fact.before() == null ? NOT_READ.in(locale) : values.of(fact.before()),
                fact.after() == null ? NOT_READ.in(locale) : values.of(fact.after()));
    }

    private void write(ChangedParameter parameter) {
        line(
                "      ",
                BY,
                Arguments.none().with("before", origin(parameter.before())).with("after", origin(parameter.after())));
    }

    private String origin(@Nullable Parameter parameter) {
        return parameter == null ? NOT_USED.in(locale) : OriginText.of(parameter, locale);
    }

    private void write(BilingualText sentence, Gap gap) {
        line("      ", sentence, Arguments.none().with("gap", GapText.of(gap, locale)));
    }

    private void change(String what, String before, String after) {
        line(
                "      ",
                CHANGE,
                Arguments.none().with("what", what).with("before", before).with("after", after));
    }

    private String status(@Nullable Explanation condition) {
        return (condition == null ? NO_CONDITION : Phrases.of(condition.status())).in(locale);
    }

    private void line(String margin, BilingualText sentence, Arguments arguments) {
        text.append(margin).append(Template.fill(sentence, arguments, locale)).append('\n');
    }
}
