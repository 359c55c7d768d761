/** How the actions of a plan follow each other in time; for the engines only, and not exported. */
@NullMarked
package io.github.carecyber.rules.schedule;

import org.jspecify.annotations.NullMarked;
