package io.github.carecyber.rules.text;

import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.ActivityRange;
import io.github.carecyber.rules.attainment.CheapestCompletion;
import io.github.carecyber.rules.attainment.Completions;
import io.github.carecyber.rules.attainment.CoverageLevel;
import io.github.carecyber.rules.attainment.CoverageVerdict;
import io.github.carecyber.rules.attainment.EntityActivity;
import io.github.carecyber.rules.wording.Phrases;
import io.github.carecyber.rules.wording.ValueText;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A coverage of the combined activity in words: the answer, each entity, what is missing, and which further entities would be enough. */
final class CoverageText {

    private static final int MOST_ENTITIES = 50;
    private static final String ITEM = "  - ";

    private final MessageText messages;
    private final Locale locale;
    private final ValueText values;
    private final StringBuilder text = new StringBuilder();

    CoverageText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.values = ValueText.in(locale);
    }

    String of(CoverageVerdict verdict) {
        text.append(in("Couverture de l’activité combinée\u00a0: ", "Coverage of the combined activity: "))
                .append(answer(verdict))
                .append('\n');
        level(verdict);
        entities(verdict.entities());
        if (!verdict.gaps().isEmpty()) {
            text.append(Phrases.MISSING.in(locale)).append('\n');
            for (Gap gap : verdict.gaps()) {
                text.append(ITEM).append(messages.of(gap)).append('\n');
            }
        }
        verdict.findings()
                .forEach(finding -> text.append(Phrases.of(finding.severity()).in(locale))
                        .append(in("\u00a0: ", ": "))
                        .append(messages.of(finding))
                        .append('\n'));
        if (verdict.status() == Status.NOT_MET || verdict.status() == Status.UNKNOWN) {
            completions(verdict.completions());
        }
        return text.toString();
    }

    String of(CheapestCompletion completion) {
        text.append(in("Complément le moins coûteux\u00a0: ", "Cheapest further entities: "))
                .append(set(completion.entities()))
                .append(in(", pour ", ", for "))
                .append(values.of(completion.cost()));
        if (!completion.isProven()) {
            text.append(in(
                    "\u00a0; aucun ne coûte moins de " + values.of(completion.atLeast()),
                    "; none costs less than " + values.of(completion.atLeast())));
        }
        return text.append('\n').toString();
    }

    private String answer(CoverageVerdict verdict) {
        if (verdict.status() == Status.NOT_APPLICABLE) {
            return in("sans objet, faute de plusieurs entités", "not applicable, as there are not several entities");
        }
        return switch (verdict.status()) {
                    case MET -> in("atteinte", "reached");
                    case NOT_MET -> in("non atteinte", "not reached");
                    default -> in("indéterminée", "cannot tell");
                }
                + " – "
                + range(verdict.covered())
                + in(" sur ", " of ")
                + range(verdict.total())
                + percentage(verdict)
                + in("\u00a0; il faut au moins ", "; it takes at least ")
                + values.of(verdict.atLeast())
                + verdict.needed()
                        .map(least -> in(", soit ", ", that is ") + values.of(least))
                        .orElse("");
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

    private void level(CoverageVerdict verdict) {
        text.append(
                verdict.level() == CoverageLevel.SITE
                        ? in("Par entité géographique (EG)", "By site (EG)")
                        : in("Par entité juridique (EJ)", "By legal entity (EJ)"));
        if (verdict.activityYear() != null) {
            text.append(in(", activité de ", ", activity of ")).append(verdict.activityYear());
        }
        text.append(in("\u00a0:", ":")).append('\n');
    }

    private void entities(List<EntityActivity> entities) {
        for (EntityActivity entity : entities.subList(0, Math.min(MOST_ENTITIES, entities.size()))) {
            FinessNumber number = entity.number();
            String name = entity.name();
            text.append(ITEM)
                    .append(number == null ? in("sans numéro FINESS", "without a FINESS number") : number.value())
                    .append(name == null ? "" : " " + Excerpt.legible(name))
                    .append(in("\u00a0: ", ": "))
                    .append(range(entity.activity()))
                    .append(covered(entity.covered()))
                    .append(entity.open() == Status.UNKNOWN ? in(", peut-être fermée", ", perhaps closed") : "")
                    .append('\n');
        }
        if (entities.size() > MOST_ENTITIES) {
            text.append(ITEM)
                    .append(values.more(entities.size() - MOST_ENTITIES))
                    .append('\n');
        }
    }

    private String covered(Status covered) {
        return switch (covered) {
            case MET -> in(", couverte", ", covered");
            case NOT_MET -> in(", non couverte", ", not covered");
            default -> in(", peut-être couverte", ", perhaps covered");
        };
    }

    private void completions(Completions completions) {
        if (completions.smallest().isEmpty()) {
            text.append(in(
                            "Aucune entité désignée par son numéro ne suffirait à coup sûr.",
                            "No further entities that have a number would surely be enough."))
                    .append('\n');
            return;
        }
        text.append(in("Compléments les plus courts qui suffisent\u00a0:", "Fewest further entities that are enough:"))
                .append('\n');
        completions.smallest().forEach(set -> text.append(ITEM).append(set(set)).append('\n'));
        if (completions.truncated()) {
            text.append(ITEM)
                    .append(in("ou d’autres en même nombre", "or others, as many"))
                    .append('\n');
        }
    }

    private String set(List<FinessNumber> numbers) {
        return numbers.isEmpty()
                ? in("aucun", "none")
                : numbers.stream().map(FinessNumber::value).collect(Collectors.joining(", "));
    }

    private String range(ActivityRange range) {
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

    private String in(String french, String english) {
        return messages.in(french, english);
    }
}
