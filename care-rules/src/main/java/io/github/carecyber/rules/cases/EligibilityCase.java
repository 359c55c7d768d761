package io.github.carecyber.rules.cases;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.message.Elements;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A situation of an applicant who applies, and what is expected of it (<em>cas de recevabilité</em>).
 *
 * <p>For example "La clinique dépose le lendemain de la clôture", as known on 23 November 2026: not met, because of the window.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param situation the situation in the author's own words, not blank
 * @param asOf the date of knowledge
 * @param call the call that the application names, null if it is the one that the case is about
 * @param applicant the name of the applicant in the case file, null if the application states none
 * @param filed when the application was filed, null if it was not filed yet or that is not stated
 * @param evidence the documents in the application, by their identifiers in the case file
 * @param decisions the decisions of the authority on the application
 * @param expected what is expected
 */
public record EligibilityCase(
        String situation,
        LocalDate asOf,
        @Nullable CallId call,
        @Nullable String applicant,
        @Nullable FilingMoment filed,
        List<EvidenceId> evidence,
        List<AuthorityDecision> decisions,
        Expectation expected)
        implements Case {

    /**
     * Copies the documents and decisions.
     *
     * @param situation the situation in the author's own words, not blank
     * @param asOf the date of knowledge
     * @param call the call that the application names, null if it is the one that the case is about
     * @param applicant the name of the applicant in the case file, null if the application states none
     * @param filed when the application was filed, null if it was not filed yet or that is not stated
     * @param evidence the documents in the application, by their identifiers in the case file
     * @param decisions the decisions of the authority on the application
     * @param expected what is expected
     * @throws IllegalArgumentException if the situation is blank
     */
    public EligibilityCase {
        Sentences.require(situation);
        Objects.requireNonNull(asOf, "asOf");
        evidence = Elements.copyOf(evidence, "evidence");
        decisions = Elements.copyOf(decisions, "decisions");
        Objects.requireNonNull(expected, "expected");
    }
}
