/**
 * What a check answers: violations, rules that could not be decided, and where the answer comes from.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.core.report.Report} holds all violations and all undecided rules of one check.
 *   <li>{@link io.github.carecyber.core.report.Violation} is one rule broken at one place; its
 *       {@link io.github.carecyber.core.report.Arguments} are typed, its text is made by whoever shows it.
 *   <li>{@link io.github.carecyber.core.report.Undecided} is one rule that could not be decided, with the
 *       {@link io.github.carecyber.core.report.Gap gaps} that stood in the way.
 *   <li>{@link io.github.carecyber.core.report.Rule} describes a rule: id, severity, title, message, legal basis, and by
 *       {@link io.github.carecyber.core.report.PathShape shapes of paths} what it reads.
 *   <li>{@link io.github.carecyber.core.report.Provenance} lets an answer be traced years later.
 * </ul>
 *
 * <p>A null argument is answered with {@link java.lang.NullPointerException} unless the parameter is marked nullable.
 */
@NullMarked
package io.github.carecyber.core.report;

import org.jspecify.annotations.NullMarked;
