/**
 * Have the objectives been reached?
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.attainment.Attainment} assesses a declaration for a call.
 *   <li>{@link io.github.carecyber.rules.attainment.AttainmentVerdict} is the answer, with an {@link
 *       io.github.carecyber.rules.attainment.ObjectiveVerdict} for each objective: the {@linkplain
 *       io.github.carecyber.rules.attainment.EvidenceAnswer documents} found, missing and outside their window, and the {@linkplain
 *       io.github.carecyber.rules.attainment.TargetAnswer targets} with their figures.
 *   <li>{@link io.github.carecyber.rules.attainment.RollUp} is one declaration of a GHT made from those of its members.
 *   <li>{@link io.github.carecyber.rules.attainment.ActivityCoverage} answers whether some entities represent enough of the combined
 *       activity, and {@link io.github.carecyber.rules.attainment.CoverageVerdict#completions()} which further ones would.
 *   <li>{@link io.github.carecyber.rules.attainment.PaymentDue} is what is to be paid for it, by the terms of the call or those that a
 *       {@link io.github.carecyber.rules.attainment.PaymentRequest} assumes.
 * </ul>
 *
 * <p>What a hospital declares of a {@code call}, assessed on a date:
 *
 * <pre>{@code
 * Evidence log = Evidence.of(EvidenceId.of("LOG-1"), EvidenceKind.of("restore-log"), LocalDate.of(2025, 7, 15));
 * Declaration declaration = Declaration.of(
 *                 DeclarationId.of("D-1"), call.id(), LegalEntity.of(LegalEntityFinessNumber.of("010000222"), "CH"))
 *         .withObjectives(List.of(ObjectiveDeclaration.of(ObjectiveId.of("D2.O4"), ProofMode.DONE)
 *                 .withEvidence(List.of(log))));
 * AttainmentVerdict verdict = Attainment.of(call).assess(declaration, LocalDate.of(2026, 3, 20));
 * verdict.statuses().forEach((objective, status) -> System.out.println(objective + " " + status));
 * }</pre>
 *
 * <p>D2.O4 is not met: the log dates from the day before the operational phase began. Of the others nothing is declared, so they are
 * unknown, and each names what is missing. Behind it, {@code ObjectiveAssessment} is good to read first, then {@code DocumentSearch}.
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException} unless the parameter is marked nullable.
 */
@NullMarked
package io.github.carecyber.rules.attainment;

import org.jspecify.annotations.NullMarked;
