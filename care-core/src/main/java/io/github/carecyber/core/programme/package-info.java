/**
 * The programme itself: its axes, domains and money, and what its calls ask for.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.core.programme.Programme} is the whole: axes, {@linkplain
 *       io.github.carecyber.core.programme.ActionDomain domains} and {@linkplain
 *       io.github.carecyber.core.programme.ProgrammeFunding money}.
 *   <li>{@link io.github.carecyber.core.programme.Prerequisite} must be shown when applying,
 *       {@link io.github.carecyber.core.programme.Objective} when declaring what was reached.
 *   <li>{@link io.github.carecyber.core.programme.EvidenceRequirement} names the document that shows it and, by its
 *       {@link io.github.carecyber.core.programme.EvidenceWindow}, when it must date from.
 *   <li>{@link io.github.carecyber.core.programme.Target} is what must be reached beside the documents: a figure, or a
 *       requirement in words. Where a call raises its targets from year to year,
 *       {@link io.github.carecyber.core.programme.ObjectiveYear} holds those of one year.
 * </ul>
 *
 * <p>These are reference data, so their constructors refuse nonsense. A null argument is answered with
 * {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.carecyber.core.programme;

import org.jspecify.annotations.NullMarked;
