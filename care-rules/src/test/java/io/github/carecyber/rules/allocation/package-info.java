/**
 * Tests of the allocation.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.rules.allocation.ReferenceSharing} shares out slowly and obviously right; the engine must agree.
 *   <li>{@link io.github.carecyber.rules.allocation.SharingAuditPropertyTest} shows that the audit of a policy takes nothing but the
 *       one sound certificate and the one table that follows from it.
 *   <li>{@link io.github.carecyber.rules.allocation.Axiom} puts policies to the test of what one may ask of them; {@link
 *       io.github.carecyber.rules.allocation.AxiomTableTest} makes a page of it and says how to make it anew.
 * </ul>
 */
@NullMarked
package io.github.carecyber.rules.allocation;

import org.jspecify.annotations.NullMarked;
