package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The check of a table of awards (<em>contrôle d’une répartition</em>), whoever made the table.
 *
 * <p>There are two questions to a table. {@link #invariants(AllocationRequest, AwardTable) Does it add up?} For example a spreadsheet
 * whose rounded percentages give one cent more than the envelope does not. A table that passes keeps within the claims, and may
 * still give everything to one of them. {@link #policy Does it follow the policy?} A certificate answers that, in one pass and without
 * sharing out again: a table with one cent moved from one claim to another does not pass.
 */
public final class AllocationAudit {

    private static final List<Rule> RULES = Stream.of(
                    EnvelopeDiffersRule.RULES,
                    TotalRule.RULES,
                    UnallocatedRule.RULES,
                    AwardAmountRules.RULES,
                    OneAwardRules.RULES,
                    CertificateRules.RULES,
                    AwardDiffersRule.RULES)
            .flatMap(List::stream)
            .toList();

    private AllocationAudit() {}

    /**
     * Returns the rules that a table of awards must keep to: those of arithmetic, then those of its policy.
     *
     * @return the rules, in a stable order
     */
    public static List<Rule> rules() {
        return RULES;
    }

    /**
     * Checks the arithmetic, which holds under every policy: awards and rest together are the envelope to the cent, no award
     * is negative or above its ceiling, each claim has exactly one award, every award has a claim, and the rest is not
     * negative.
     *
     * <p>It does not tell whether the table follows the policy. Sums are exact even where they exceed any amount. If a claim
     * stands twice among the claims, the rule on the ceiling of its awards is undecided. The cost is that of putting the
     * awards into a hash table.
     *
     * @param claims the claims, in any order
     * @param table the table
     * @return the report, with paths into the table, such as {@code /awards/2/amount}; {@code /awards} for a claim without an
     *     award
     */
    public static Report invariants(List<Claim> claims, AwardTable table) {
        List<Claim> copy = Elements.copyOf(claims, "claims");
        Objects.requireNonNull(table, "table");
        return report(copy, table, new ArrayList<>(), new ArrayList<>(), copy);
    }

    /**
     * Checks the same as {@link #invariants(List, AwardTable)}, and that the table shares out the envelope that was asked for.
     *
     * @param request the envelope and the claims; its policy is not looked at
     * @param table the table
     * @return the report, with paths into the table
     */
    public static Report invariants(AllocationRequest request, AwardTable table) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(table, "table");
        List<Violation> violations = new ArrayList<>();
        EnvelopeDiffersRule.check(request, table, violations::add);
        return report(request.claims(), table, violations, new ArrayList<>(), request);
    }

    /**
     * Checks that a table of awards follows a policy, through a certificate and without sharing out the envelope again: the
     * certificate is one of the policy, its figures follow from the envelope and the claims, and they give each award of the table.
     *
     * <p>It checks all that {@link #invariants(AllocationRequest, AwardTable)} checks, too. What a certificate cannot show, such as
     * that a portfolio is the best one where only a search has proved it, is undecided and says so.
     *
     * @param request the envelope, the policy and the claims; if an allocation would refuse them, so does the audit, for the same
     *     reasons
     * @param table the table
     * @param certificate the certificate, as {@link Allocation#certificate} has it
     * @return the report, with paths into the table, and {@code /certificate} for the certificate
     */
    public static Report policy(AllocationRequest request, AwardTable table, AllocationCertificate certificate) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(certificate, "certificate");
        Report refusals = request.check();
        List<Violation> violations = new ArrayList<>(refusals.violations());
        EnvelopeDiffersRule.check(request, table, violations::add);
        List<Undecided> undecided = new ArrayList<>();
        CertificateCheck check = new CertificateCheck(
                CertificateRules.CERTIFICATE,
                request.envelope().cents(),
                request.claims(),
                certificate,
                violations::add,
                undecided::add);
        if (refusals.isAccepted() && CertificateCheck.isSound(request.policy(), check)) {
            AwardDiffersRule.check(request, table, certificate, violations::add);
        }
        return report(request.claims(), table, violations, undecided, request);
    }

    private static Report report(
            List<Claim> claims,
            AwardTable table,
            List<Violation> violations,
            List<Undecided> undecided,
            Object source) {
        ClaimIndex index = ClaimIndex.of(claims);
        TotalRule.check(table, violations::add);
        UnallocatedRule.check(table, violations::add);
        AwardAmountRules.check(index, table, violations::add, undecided::add);
        OneAwardRules.check(index, table, violations::add);
        return new Report(violations, undecided, Provenance.of(null, Map.of("claims", source, "awards", table)));
    }
}
