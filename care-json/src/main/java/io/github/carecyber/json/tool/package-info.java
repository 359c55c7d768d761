/**
 * The command line, the only place of the library that touches files.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.json.tool.CareTool} is its entry point.
 * </ul>
 */
@NullMarked
package io.github.carecyber.json.tool;

import org.jspecify.annotations.NullMarked;
