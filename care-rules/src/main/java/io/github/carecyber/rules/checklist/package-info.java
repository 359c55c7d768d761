/**
 * What was answered to a declaration, item by item and in words, for whoever lays it out: a text or a page.
 *
 * <p>This package is for the other packages of this module and not exported. It stands above {@code rules.attainment}, whose answers it
 * words, and below {@code rules.text} and {@code rules.page}, which differ in layout alone.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.checklist.Checklist} makes an {@link io.github.carecyber.rules.checklist.ChecklistItem} of every
 *       document and target of an objective.
 *   <li>{@link io.github.carecyber.rules.checklist.AttainmentWords} names answers and deadlines.
 *   <li>{@link io.github.carecyber.rules.checklist.CoverageWords} words a coverage of the combined activity, and what would reach it.
 *   <li>{@link io.github.carecyber.rules.checklist.PaymentLines} is a payment step by step.
 * </ul>
 *
 * <p>Every text of a file is legible and harmless for a text; for a page it has still to be escaped.
 */
@NullMarked
package io.github.carecyber.rules.checklist;

import org.jspecify.annotations.NullMarked;
