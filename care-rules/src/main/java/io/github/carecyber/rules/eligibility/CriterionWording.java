package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import java.util.Objects;

/**
 * What a kind of condition says for each answer (<em>formulation</em>); an unknown answer is worded by what is missing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule the kind of condition; its message is what is said when the condition is not met
 * @param met what is said when the condition is met
 * @param notApplicable what is said when the condition does not concern the applicant
 */
public record CriterionWording(Rule rule, BilingualText met, BilingualText notApplicable) {

    /** Checks that all parts are there. */
    public CriterionWording {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(met, "met");
        Objects.requireNonNull(notApplicable, "notApplicable");
    }

    /** A kind of condition that concerns every applicant. */
    static CriterionWording of(String id, BilingualText title, BilingualText met, BilingualText notMet) {
        return of(
                id,
                title,
                met,
                notMet,
                BilingualText.of(
                        "La condition ne concerne pas ce candidat.", "The condition does not concern this applicant."));
    }

    static CriterionWording of(
            String id, BilingualText title, BilingualText met, BilingualText notMet, BilingualText notApplicable) {
        return new CriterionWording(Rule.of(id, Severity.ERROR, title, notMet), met, notApplicable);
    }
}
