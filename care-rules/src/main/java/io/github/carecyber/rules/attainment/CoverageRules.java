package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;

/** What can be wrong with the entities that are said to be covered, and with their activity. */
final class CoverageRules {

    private static final Rule NOT_A_MEMBER = Rule.of(
            "attainment.coverage.not-a-member",
            Severity.ERROR,
            BilingualText.of("Entités couvertes relevant du déclarant", "Entities covered belong to the applicant"),
            BilingualText.of(
                    "L’entité {number} est déclarée couverte, mais ne figure pas parmi celles du déclarant\u00a0; elle ne compte pas.",
                    "The entity {number} is declared as covered, but is none of the applicant’s; it does not count."));

    private static final Rule CLOSED = Rule.of(
            "attainment.coverage.closed",
            Severity.WARNING,
            BilingualText.of("Entités couvertes ouvertes", "Entities covered are open"),
            BilingualText.of(
                    "L’entité {number} est déclarée couverte, mais elle était fermée\u00a0; ni elle ni son activité ne comptent.",
                    "The entity {number} is declared as covered, but was closed; neither it nor its activity counts."));

    private static final Rule SITE_OF_MEMBER = Rule.of(
            "attainment.coverage.site-of-member",
            Severity.WARNING,
            BilingualText.of("Couverture d’un GHT par entité juridique", "Coverage of a GHT by legal entity"),
            BilingualText.of(
                    "Le site {number} est déclaré couvert, mais la couverture d’un GHT s’apprécie par entité juridique\u00a0: il ne"
                            + " compte qu’avec tous les autres sites ouverts de la sienne.",
                    "The site {number} is declared as covered, but the coverage of a GHT goes by legal entity: it counts only"
                            + " with all other open sites of its own."));

    private static final Rule TOO_LARGE = Rule.of(
            "attainment.coverage.activity-too-large",
            Severity.ERROR,
            BilingualText.of("Activité combinée plausible", "Combined activity plausible"),
            BilingualText.of(
                    "L’activité combinée déclarée dépasse au total {limit}\u00a0: un chiffre au moins est faux.",
                    "The combined activity declared adds up to more than {limit}: at least one figure is wrong."));

    static final List<Rule> ALL = List.of(NOT_A_MEMBER, CLOSED, SITE_OF_MEMBER, TOO_LARGE);

    private CoverageRules() {}

    static Violation notAMember(DataPath path, FinessNumber number) {
        return NOT_A_MEMBER.violatedAt(path, named(number));
    }

    static Violation closed(DataPath path, FinessNumber number) {
        return CLOSED.violatedAt(path, named(number));
    }

    static Violation siteOfMember(DataPath path, FinessNumber number) {
        return SITE_OF_MEMBER.violatedAt(path, named(number));
    }

    static Violation tooLarge(DataPath path) {
        return TOO_LARGE.violatedAt(path, Arguments.none().with("limit", Long.MAX_VALUE));
    }

    private static Arguments named(FinessNumber number) {
        return Arguments.none().with("number", number);
    }
}
