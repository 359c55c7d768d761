package io.github.carecyber.rules.text;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationCertificate;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.CheapestCompletion;
import io.github.carecyber.rules.attainment.CoverageVerdict;
import io.github.carecyber.rules.attainment.PaymentDue;
import io.github.carecyber.rules.attainment.RollUp;
import io.github.carecyber.rules.budget.BudgetPosition;
import io.github.carecyber.rules.cases.CaseResults;
import io.github.carecyber.rules.catalog.RuleCatalog;
import io.github.carecyber.rules.comparison.PlanComparison;
import io.github.carecyber.rules.comparison.ReportComparison;
import io.github.carecyber.rules.eligibility.BatchAssessment;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.eligibility.Explanation;
import io.github.carecyber.rules.eligibility.VerdictDifference;
import io.github.carecyber.rules.remedy.Remedies;
import io.github.carecyber.rules.scale.CeilingDerivation;
import java.util.List;
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
     * <p>Of more than a thousand violations the first thousand are written, those that refuse before all others, and how many more there
     * are; so it is with undecided rules. The report itself has them all.
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
     * Writes what changed between two versions of a plan: costs, actions postponed or abandoned, weaknesses no longer addressed, and
     * then every change.
     *
     * @param comparison the comparison
     * @return several lines
     */
    public String of(PlanComparison comparison) {
        return PlanComparisonText.of(Objects.requireNonNull(comparison, "comparison"), locale);
    }

    /**
     * Writes which violations are new, which are gone and which are still there in the later version of a plan.
     *
     * @param comparison the comparison
     * @return several lines
     */
    public String of(ReportComparison comparison) {
        return new ReportComparisonText(messages, locale).of(Objects.requireNonNull(comparison, "comparison"));
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
     * Writes an allocation: the policy, a table of awards that adds up to the envelope, each award with its reason, and how
     * anybody checks an award. Under a policy by groups, the table goes group by group, each with its sub-total.
     *
     * <p>The reasons hold what all claims share, such as the exact factor; with the claims at hand, {@link #of(Allocation,
     * List)} says more.
     *
     * @param allocation the allocation
     * @return several lines
     */
    public String of(Allocation allocation) {
        return new AllocationText(messages, locale).of(Objects.requireNonNull(allocation, "allocation"));
    }

    /**
     * Writes an allocation with what was claimed: further columns for the ceiling, what was granted elsewhere if there is any, and
     * the part that the award covers, and in each reason the figures from which the award is recomputed by hand, such as the
     * part of a cent that was cut off.
     *
     * @param allocation the allocation
     * @param claims the claims that it was made from, in any order; the table is in the order of the awards
     * @return several lines
     * @throws IllegalArgumentException if an award has no claim, or a claim stands twice
     */
    public String of(Allocation allocation, List<Claim> claims) {
        Objects.requireNonNull(allocation, "allocation");
        return new AllocationText(messages, locale).of(allocation, Objects.requireNonNull(claims, "claims"));
    }

    /**
     * Writes one award as its applicant needs it: the amount, the reason with all its figures, the policy, and how to check the award
     * without anybody else's claim.
     *
     * @param allocation the allocation
     * @param claim the claim, one that it was made from
     * @return several lines
     * @throws IllegalArgumentException if the claim has no award
     */
    public String of(Allocation allocation, Claim claim) {
        Objects.requireNonNull(allocation, "allocation");
        return new AllocationText(messages, locale).of(allocation, Objects.requireNonNull(claim, "claim"));
    }

    /**
     * Writes why a claim gets its award, with the figures from which the award is recomputed by hand.
     *
     * @param award the award
     * @param claim its claim
     * @param policy the policy that it was awarded by
     * @return part of a sentence, on one line
     * @throws IllegalArgumentException if the award is that of another claim
     */
    public String of(Award award, Claim claim, AllocationPolicy policy) {
        Objects.requireNonNull(award, "award");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(policy, "policy");
        if (!award.claim().equals(claim.id())) {
            throw new IllegalArgumentException(
                    "The award of " + award.claim() + " is not that of the claim " + claim.id() + ".");
        }
        return AwardReasonText.of(award, claim, AwardTies.of(policy), messages, locale);
    }

    /**
     * Writes a policy in a funder's words: what is done, and each choice that decides where money goes, such as the rounding and
     * how ties are broken.
     *
     * @param policy the policy
     * @return one or more lines
     */
    public String of(AllocationPolicy policy) {
        return new PolicyText(messages, locale).of(Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Writes how anybody recomputes one award, with the figures that it takes.
     *
     * @param certificate the certificate
     * @return a few sentences, and a line for each group
     */
    public String of(AllocationCertificate certificate) {
        return CertificateText.of(Objects.requireNonNull(certificate, "certificate"), List.of(), messages, locale);
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
     * Writes whether entities represent enough of the combined activity: the answer, each entity, what is missing, and which further
     * entities would be enough.
     *
     * @param verdict the coverage
     * @return several lines
     */
    public String of(CoverageVerdict verdict) {
        return new CoverageText(messages, locale).of(Objects.requireNonNull(verdict, "verdict"));
    }

    /**
     * Writes as a checklist whether objectives have been reached: the answer, the next deadline, and of each objective what is done, what
     * is missing and what dates from outside its window, then what is wrong with the declaration itself.
     *
     * @param verdict the verdict
     * @return several lines
     */
    public String of(AttainmentVerdict verdict) {
        return new AttainmentText(messages, locale).of(Objects.requireNonNull(verdict, "verdict"));
    }

    /**
     * Writes what does not go together in the declarations of the members of a GHT, declaration by declaration.
     *
     * @param rollUp the declarations put together
     * @return one line if they go together, several otherwise
     */
    public String of(RollUp rollUp) {
        return of(rollUp, List.of());
    }

    /**
     * Writes what does not go together in the declarations of the members of a GHT, declaration by declaration.
     *
     * @param rollUp the declarations put together
     * @param names how to call the declarations, such as by their files, in their order; one without a name is numbered
     * @return one line if they go together, several otherwise
     */
    public String of(RollUp rollUp, List<String> names) {
        Objects.requireNonNull(rollUp, "rollUp");
        return new RollUpText(messages, locale, Elements.copyOf(names, "names")).of(rollUp);
    }

    /**
     * Writes the cheapest further entities that are enough for a coverage, with what they cost.
     *
     * @param completion the entities
     * @return one line
     */
    public String of(CheapestCompletion completion) {
        return new CoverageText(messages, locale).of(Objects.requireNonNull(completion, "completion"));
    }

    /**
     * Writes what is to be paid: what is due, where the terms come from, each step of the calculation, what is still to come and what is
     * to be returned.
     *
     * @param payment the payment
     * @return several lines
     */
    public String of(PaymentDue payment) {
        return PaymentText.of(Objects.requireNonNull(payment, "payment"), locale);
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
     * Writes a rule for whoever looks it up: how much it weighs, whether it blocks, what it asks for and says, and on what ground.
     *
     * @param rule the rule
     * @return several lines
     */
    public String of(Rule rule) {
        return RuleText.of(Objects.requireNonNull(rule, "rule"), locale);
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
