package io.github.carecyber.json.binding;

/** Ends the reading of a document of which nothing further can be understood; never leaves the package. */
final class ReadingEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadingEnded() {
        super("The reading of the document has ended", null, false, false);
    }
}
