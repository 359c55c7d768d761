/** What the entries of the register say about an applicant on a day; for the engines only, and not exported. */
@NullMarked
package io.github.carecyber.rules.register;

import org.jspecify.annotations.NullMarked;
