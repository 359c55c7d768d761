/**
 * Tests of the allocation: {@link io.github.carecyber.rules.allocation.ReferenceAllocation} is the slow and obviously right
 * oracle, {@link io.github.carecyber.rules.allocation.AllocationProblems} generates what both must agree on.
 */
@NullMarked
package io.github.carecyber.rules.allocation;

import org.jspecify.annotations.NullMarked;
