package io.github.carecyber.rules.text;

import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.budget.BudgetPosition;
import io.github.carecyber.rules.cases.CaseResults;
import io.github.carecyber.rules.catalog.RuleCatalog;
import io.github.carecyber.rules.eligibility.BatchAssessment;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.eligibility.Explanation;
import io.github.carecyber.rules.eligibility.VerdictDifference;
import io.github.carecyber.rules.remedy.Remedies;
import io.github.carecyber.rules.scale.CeilingDerivation;
import java.util.Locale;
import java.util.Objects;

/**
 * Answers as plain text (<em>restitution en texte</em>), written for the management of a hospital.
 *
 * <p>For example {@code PlainText.in(Locale.FRENCH).of(report)}. Texts end with a line feed where they have several lines.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PlainText {

    private final MessageText messages;
    private final Locale locale;

    private PlainText(RuleCatalog catalog, Locale locale) {
        this.messages = new MessageText(catalog, locale);
        this.locale = locale;
    }

    /**
     * Returns how answers are written for a reader, with the rules of this library.
     *
     * @param locale the reader's locale: French for every French one, English for any other
     * @return the way to write answers
     */
    public static PlainText in(Locale locale) {
        return of(RuleCatalog.standard(), locale);
    }

    /**
     * Returns how answers are written for a reader, with rules of others too.
     *
     * @param catalog the rules whose messages are needed
     * @param locale the reader's locale: French for every French one, English for any other
     * @return the way to write answers
     */
    public static PlainText of(RuleCatalog catalog, Locale locale) {
        return new PlainText(Objects.requireNonNull(catalog, "catalog"), Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Writes a report: whether it accepts, each violation with its place, and the undecided rules.
     *
     * @param report the report
     * @return several lines
     */
    public String of(Report report) {
        return new ReportText(messages, locale).of(Objects.requireNonNull(report, "report"));
    }

    /**
     * Writes a verdict: the answer, every simple condition with the texts behind it, and what is missing.
     *
     * @param verdict the verdict
     * @return several lines
     */
    public String of(EligibilityVerdict verdict) {
        return new VerdictText(messages, locale).of(Objects.requireNonNull(verdict, "verdict"));
    }

    /**
     * Writes the answers to a batch of applications as a table: application, applicant, answer and first reason, and how many there
     * are of each answer. A long name of an applicant is cut.
     *
     * @param batch the answers
     * @return several lines
     */
    public String of(BatchAssessment batch) {
        return new BatchText(messages, locale).of(Objects.requireNonNull(batch, "batch"));
    }

    /**
     * Writes what changed between two verdicts: the answer, and each condition with what it read differently.
     *
     * @param difference the difference
     * @return several lines
     */
    public String of(VerdictDifference difference) {
        return DifferenceText.of(Objects.requireNonNull(difference, "difference"), locale);
    }

    /**
     * Writes what would make an applicant eligible: each way with its changes, or what stands in the way.
     *
     * @param remedies the remedies
     * @return several lines
     */
    public String of(Remedies remedies) {
        return new RemediesText(locale).of(Objects.requireNonNull(remedies, "remedies"));
    }

    /**
     * Writes how cases were answered: each by its sentence, and where the answer differs from what was expected.
     *
     * @param results the results
     * @return several lines
     */
    public String of(CaseResults results) {
        return new CasesText(messages, locale).of(Objects.requireNonNull(results, "results"));
    }

    /**
     * Writes an allocation as a table of awards that adds up to the envelope, each award with its reason.
     *
     * @param allocation the allocation
     * @return several lines
     */
    public String of(Allocation allocation) {
        return new AllocationText(messages, locale).of(Objects.requireNonNull(allocation, "allocation"));
    }

    /**
     * Writes how a ceiling was worked out: the amount, the source of the scale, every step with what it read, and what is missing.
     *
     * @param derivation the calculation
     * @return several lines
     */
    public String of(CeilingDerivation derivation) {
        return DerivationText.of(Objects.requireNonNull(derivation, "derivation"), locale);
    }

    /**
     * Writes the budget of the programme on a date: what can still be committed, each appropriation and aim, and the report.
     *
     * @param position the budget
     * @return several lines
     */
    public String of(BudgetPosition position) {
        return new BudgetText(messages, locale).of(Objects.requireNonNull(position, "position"));
    }

    /**
     * Writes what a violation says. A rule that the catalogue does not know is shown by its id and arguments.
     *
     * @param violation the violation
     * @return one sentence
     */
    public String of(Violation violation) {
        return messages.of(Objects.requireNonNull(violation, "violation"));
    }

    /**
     * Writes why a rule could not be decided.
     *
     * @param undecided the undecided rule
     * @return one line
     */
    public String of(Undecided undecided) {
        return messages.of(Objects.requireNonNull(undecided, "undecided"));
    }

    /**
     * Writes what is missing.
     *
     * @param gap the gap
     * @return part of a sentence
     */
    public String of(Gap gap) {
        return messages.of(Objects.requireNonNull(gap, "gap"));
    }

    /**
     * Writes what a condition says about its answer.
     *
     * @param explanation the condition
     * @return one sentence
     */
    public String of(Explanation explanation) {
        return messages.of(Objects.requireNonNull(explanation, "explanation"));
    }
}
