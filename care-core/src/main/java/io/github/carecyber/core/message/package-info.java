/**
 * How a value is quoted, and a null argument named, in an exception's text. Exported to this library's own modules only.
 *
 * <p>A refused value comes from outside and may be hostile: ten million characters long, with line ends that forge a log
 * entry, or with marks that turn the reading direction round. Every message of the library therefore quotes such a value
 * through {@link io.github.carecyber.core.message.Excerpt} and never joins it to the text as it came; {@link
 * io.github.carecyber.core.message.Elements} names null lists and null elements. The package stands
 * apart because all packages need it and it needs none of them; it is no part of the public interface, since the wording
 * of messages is not.
 */
@NullMarked
package io.github.carecyber.core.message;

import org.jspecify.annotations.NullMarked;
