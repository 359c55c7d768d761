/**
 * What the tests of all modules share; packed in a test jar and never part of the library.
 *
 * <p>{@link io.github.carecyber.core.testkit.ValueContract} checks what every value type promises.
 */
@NullMarked
package io.github.carecyber.core.testkit;

import org.jspecify.annotations.NullMarked;
