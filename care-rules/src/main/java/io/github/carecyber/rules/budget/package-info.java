/**
 * Is there money left in the programme for another call?
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.budget.ProgrammeBudget} sets what calls commit against the programme's appropriations.
 *   <li>{@link io.github.carecyber.rules.budget.Commitment} is the money that one call commits on a day.
 *   <li>{@link io.github.carecyber.rules.budget.BudgetPosition} is the answer on a date: what is committed and left of each
 *       appropriation, which calls go beyond it, how far each aim is, and a report.
 * </ul>
 *
 * <p>Two calls against an appropriation of 100,000 euros until 2025, of which the second goes 20,000 beyond:
 *
 * <pre>{@code
 * LegalReference reference = LegalReference.of("Programme page", Confidence.OFFICIAL);
 * ProgrammeFunding appropriation = new ProgrammeFunding(
 *         Euros.of("100000"), Year.of(2025), ProgrammeFunding.Nature.APPROPRIATION, reference);
 * List<Commitment> commitments = List.of(
 *         new Commitment(CallId.of("first"), Euros.of("65000"), LocalDate.of(2024, 3, 18)),
 *         new Commitment(CallId.of("second"), Euros.of("55000"), LocalDate.of(2025, 7, 16)));
 * BudgetPosition position =
 *         ProgrammeBudget.of(List.of(appropriation)).assess(commitments, LocalDate.of(2025, 12, 31));
 * System.out.print(PlainText.in(Locale.ENGLISH).of(position));
 * }</pre>
 *
 * <p>An appropriation limits; an aim never does, and is only informed about. A commitment that no appropriation covers is neither
 * refused nor accepted: the rule on it is undecided. A null argument is answered with {@link java.lang.NullPointerException} unless the
 * parameter is marked nullable.
 */
@NullMarked
package io.github.carecyber.rules.budget;

import org.jspecify.annotations.NullMarked;
