package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.DataPath;

/**
 * Where a condition stands.
 *
 * @param number its number among all conditions of the call, a condition before its parts
 * @param path its place in the call
 */
record Place(int number, DataPath path) {}
