package io.github.carecyber.json.tool;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a call asks for, listed: each document under the kinds by which an application names it, and each target. */
final class AskedText {

    private static final BilingualText MANDATORY = BilingualText.of(" (obligatoire)", " (mandatory)");
    private static final BilingualText TARGET = BilingualText.of("cible\u00a0: ", "target: ");
    private static final String ITEM = "\n    ";
    private static final String YEAR = "\n      ";
    private static final String LINE = "\n        - ";

    private final Locale locale;
    private final EvidenceLabels labels;
    private final TargetLabels targets;
    private final StringBuilder text = new StringBuilder();

    private AskedText(Locale locale) {
        this.locale = locale;
        this.labels = new EvidenceLabels(locale);
        this.targets = TargetLabels.in(locale);
    }

    static String ofPrerequisites(List<Prerequisite> prerequisites, Locale locale) {
        AskedText asked = new AskedText(locale);
        for (Prerequisite prerequisite : prerequisites) {
            asked.item(prerequisite.id().value(), prerequisite.title());
            asked.documents(prerequisite.evidence());
        }
        return asked.end();
    }

    static String ofObjectives(List<Objective> objectives, Locale locale) {
        AskedText asked = new AskedText(locale);
        for (Objective objective : objectives) {
            asked.objective(objective);
        }
        return asked.end();
    }

    private void objective(Objective objective) {
        item(objective.id().value(), objective.title());
        if (objective.mandatory()) {
            text.append(MANDATORY.in(locale));
        }
        documents(objective.evidence());
        targets(objective.targets());
        for (ObjectiveYear year : objective.years()) {
            text.append(YEAR).append(year.year());
            targets(year.targets());
            year.evidence().value().ifPresent(this::documents);
            year.evidence()
                    .fold(
                            given -> text,
                            awaited -> text.append(LINE)
                                    .append(BilingualText.of(
                                                    "pièces non publiées, texte attendu\u00a0: " + awaited.text(),
                                                    "documents not published, text awaited: " + awaited.text())
                                            .in(locale)),
                            assumed -> text.append(LINE)
                                    .append(BilingualText.of(
                                                    "pièces selon " + assumed.author(),
                                                    "documents according to " + assumed.author())
                                            .in(locale)));
        }
    }

    private void item(String id, BilingualText title) {
        text.append(ITEM).append(id).append("  ").append(title.in(locale));
    }

    private void documents(List<EvidenceRequirement> documents) {
        for (EvidenceRequirement document : documents) {
            text.append(LINE)
                    .append(document.title().in(locale))
                    .append(" [")
                    .append(document.anyOf().stream().map(EvidenceKind::value).collect(Collectors.joining(", ")))
                    .append(']')
                    .append(labels.of(document.window()))
                    .append(labels.of(document.condition()));
        }
    }

    private void targets(List<Target> some) {
        for (Target target : some) {
            text.append(LINE).append(TARGET.in(locale)).append(targets.of(target));
        }
    }

    /** Ends on a line of its own, where the text that gives it all is named. */
    private String end() {
        return text + "\n   ";
    }
}
