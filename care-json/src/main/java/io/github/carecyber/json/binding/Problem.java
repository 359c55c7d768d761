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
 * @param offset where in the text, in characters from its start
 */
record Problem(Rule rule, DataPath path, Arguments arguments, int offset) {}
