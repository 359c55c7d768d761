/**
 * How much may an applicant be granted at most, and how is that worked out?
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.scale.ScaleCalculator} works out the ceiling of an applicant from the scale of a call.
 *   <li>{@link io.github.carecyber.rules.scale.CeilingDerivation} is the answer: the ceiling, or what is missing, with a {@linkplain
 *       io.github.carecyber.rules.scale.DerivationStep step} for each part of the scale.
 *   <li>{@link io.github.carecyber.rules.scale.DeclaredFigures} holds what a scale needs and no application states.
 * </ul>
 *
 * <p>The published scale of another scheme, whose operators declare what they connect (50,000 persons, who are capped here):
 *
 * <pre>{@code
 * Quantity persons = Quantity.of(QuantityId.of("persons"), BilingualText.of("personnes", "persons"));
 * Scale scale = Scale.sum(Scale.perUnit(persons, Euros.of("5.00")), Scale.flat(Euros.of("6666.67")))
 *         .atMost(Euros.of("250000"));
 * Published<Scale> published = Published.assumed(scale, "a made-up example");
 * CeilingDerivation ceiling = ScaleCalculator.of(published, CallCalendar.PARIS)
 *         .derive(DeclaredFigures.none().with(QuantityId.of("persons"), 50_000));
 * System.out.print(PlainText.in(Locale.ENGLISH).of(ceiling));
 * ceiling.ceiling().ifPresent(amount -> System.out.println(Claim.of(ClaimId.of("op-1"), amount)));
 * }</pre>
 *
 * <p>What is missing is never zero and never guessed, and what can be told without it is told: a cap that the known parts of a sum
 * reach decides the ceiling. A null argument is answered with {@link java.lang.NullPointerException} unless the parameter is marked
 * nullable.
 */
@NullMarked
package io.github.carecyber.rules.scale;

import org.jspecify.annotations.NullMarked;
