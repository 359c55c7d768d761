/**
 * The structural check: is everything there that a file must state?
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.structure.StructuralCheck} applies the constraints of Jakarta Validation that the
 *       records of a submission carry, and answers with all violations at once, each with its path.
 * </ul>
 *
 * <p>Read next: {@link io.github.carecyber.core.report.Violation} for what it answers, and
 * {@code io.github.carecyber.rules.plan} for the rules that come after it.
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.rules.structure;

import org.jspecify.annotations.NullMarked;
