/** What rules find while they are applied; for the engines only, and not exported. */
@NullMarked
package io.github.carecyber.rules.finding;

import org.jspecify.annotations.NullMarked;
