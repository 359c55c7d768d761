/**
 * What an establishment files.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.core.application.Application} is the file of an applicant for one call.
 *   <li>{@link io.github.carecyber.core.application.Evidence} is a document in it.
 *   <li>{@link io.github.carecyber.core.application.FilingMoment} is the day or the instant it was filed.
 *   <li>{@link io.github.carecyber.core.application.AuthorityDecisions} is what the authority decided on it.
 * </ul>
 *
 * <p>A file may be incomplete: components that may be null say so, carry the constraints of Jakarta Validation, and rules
 * that need one answer that they cannot tell. A null argument is otherwise answered with
 * {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.core.application;

import org.jspecify.annotations.NullMarked;
