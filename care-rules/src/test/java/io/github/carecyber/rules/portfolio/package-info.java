/** What the portfolio is tested with: problems of all classes, and slow ways that are obviously right. */
@NullMarked
package io.github.carecyber.rules.portfolio;

import org.jspecify.annotations.NullMarked;
