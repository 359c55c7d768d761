/**
 * The kernel that reads and writes documents; no part of the public interface.
 *
 * <ul>
 *   <li>{@link io.github.carecyber.json.binding.ObjectCodec} describes a type once, member by member; reading and writing
 *       follow from the description.
 *   <li>{@link io.github.carecyber.json.binding.KindCodec} tells the kinds of a sealed type apart by the member {@code kind}.
 *   <li>{@link io.github.carecyber.json.binding.JsonCursor} goes through a text and collects all that is wrong with it.
 *   <li>{@link io.github.carecyber.json.binding.ReadingRules} is the list of what can be wrong.
 *   <li>{@link io.github.carecyber.json.binding.DocumentCodec} is a whole document with its format and its note.
 * </ul>
 *
 * <p>Nothing is bound by reflection and nothing in a document chooses a class. A codec that cannot read a value notes why and
 * answers null; only the end of what can be understood, such as a syntax error, ends the reading.
 */
@NullMarked
package io.github.carecyber.json.binding;

import org.jspecify.annotations.NullMarked;
