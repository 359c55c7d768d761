/**
 * What reading and writing cost.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.json.bench.JsonBenchmarks} runs everything.
 *   <li>{@link io.github.carecyber.json.bench.LegacyFinessBenchmark} reads lines of the register's legacy file.
 * </ul>
 */
@NullMarked
package io.github.carecyber.json.bench;

import org.jspecify.annotations.NullMarked;
