/**
 * Declarations of attainment: what an applicant says it has reached, and with which documents.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.core.attainment.Declaration} is what one applicant files for one call.
 *   <li>{@link io.github.carecyber.core.attainment.ObjectiveDeclaration} is what it says of one objective: the mode of proof, the
 *       answers, the entities for which it is reached, and the documents.
 * </ul>
 *
 * <p>A declaration may be incomplete: components that may be null say so and carry the constraints of Jakarta Validation. A null
 * argument is otherwise answered with {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.core.attainment;

import org.jspecify.annotations.NullMarked;
