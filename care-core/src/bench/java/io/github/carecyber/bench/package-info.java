/**
 * What the benchmarks of all modules share. Nothing of this is packed into a jar.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.bench.Contest} measures benchmarks in fresh processes and prints them as ratios to a
 *       baseline of the same run.
 *   <li>{@link io.github.carecyber.bench.Baseline}, {@link io.github.carecyber.bench.AtMost} and {@link
 *       io.github.carecyber.bench.Within} mark the methods that it compares, and their goals: a ratio, or a time.
 *   <li>{@link io.github.carecyber.bench.FreshProcess} starts a small program again and again, for what happens only once in
 *       the life of a process.
 * </ul>
 */
@NullMarked
package io.github.carecyber.bench;

import org.jspecify.annotations.NullMarked;
