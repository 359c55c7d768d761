package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;

/**
 * Something wrong with a document, with its place in the text as an offset.
 *
 * @param rule the rule broken
 * @param path where in the document
 * @param arguments what the message needs
 * @param offset where in the text, in characters from its start; {@link #BY_PATH} if it is to be found by the path
 */
record Problem(Rule rule, DataPath path, Arguments arguments, int offset) {

    /** The offset of a problem with a value that has long been passed when it is noted. */
    static final int BY_PATH = -1;

    int offsetIn(char[] text) {
        return offset == BY_PATH ? PathFinder.offsetOf(path, text) : offset;
    }
}
