package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No score and no rate was measured after the declaration, or after the day of the question. */
final class MeasuredLater implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.target.measured-later",
            Severity.ERROR,
            BilingualText.of("Mesures antérieures à la déclaration", "Measurements before the declaration"),
            BilingualText.of(
                    "Pour l’objectif {objective}, la mesure {measure} va jusqu’au {measured}, alors que rien de postérieur au {day} ne peut être déclaré.",
                    "For the objective {objective}, the measurement {measure} extends to {measured}, but nothing after {day} can be declared."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        LocalDate last = context.assessment().lastDayTold();
        for (DeclaredObjective objective : context.objectives()) {
            List<ScoreReached> scores = objective.said().scores();
            for (int position = 0; position < scores.size(); position++) {
                LocalDate measured = scores.get(position).measured();
                if (measured != null && measured.isAfter(last)) {
                    DataPath path = objective.at("scores").index(position).key("measured");
                    findings.violated(
                            RULE,
                            path,
                            arguments(objective, scores.get(position).measure(), measured, last));
                }
            }
            List<RateReached> rates = objective.said().rates();
            for (int position = 0; position < rates.size(); position++) {
                LocalDate end = RateReading.lastDay(rates.get(position));
                if (end != null && end.isAfter(last)) {
                    DataPath path = objective.at("rates").index(position).key("firstMonth");
                    findings.violated(
                            RULE, path, arguments(objective, rates.get(position).measure(), end, last));
                }
            }
        }
    }

    private static Arguments arguments(
            DeclaredObjective objective, @Nullable String measure, LocalDate measured, LocalDate last) {
        return Arguments.none()
                .with("objective", DeclarationContext.label(objective))
                .with("measure", String.valueOf(measure))
                .with("measured", measured)
                .with("day", last);
    }
}
