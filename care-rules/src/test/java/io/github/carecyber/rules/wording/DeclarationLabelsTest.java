package io.github.carecyber.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.report.DataPath;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whoever is told that a fact of a declaration is missing reads its name, and not its path alone. */
class DeclarationLabelsTest {

    @Test
    void everyFactOfADeclarationHasALabelInBothLanguages() {
        List<String> withoutLabel = new ArrayList<>();
        for (Class<?> type : List.of(
                Declaration.class,
                ObjectiveDeclaration.class,
                RequirementAnswer.class,
                ScoreReached.class,
                RateReached.class,
                Evidence.class)) {
            for (RecordComponent component : type.getRecordComponents()) {
                DataPath path = DataPath.of("objectives").index(0).key(component.getName());
                for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                    if (FactLabels.of(path, locale).equals(path.toString())) {
                        withoutLabel.add(component.getName());
                    }
                }
            }
        }
        assertEquals(List.of(), withoutLabel);
    }

    @Test
    void theLabelStandsBeforeThePlace() {
        DataPath path = DataPath.of("objectives").index(6).key("dedicatedDirectory");
        assertEquals(
                "présence d’un annuaire dédié aux sauvegardes (/objectives/6/dedicatedDirectory)",
                FactLabels.of(path, Locale.FRENCH));
        assertEquals(
                "whether a dedicated directory protects the backups (/objectives/6/dedicatedDirectory)",
                FactLabels.of(path, Locale.ENGLISH));
    }
}
