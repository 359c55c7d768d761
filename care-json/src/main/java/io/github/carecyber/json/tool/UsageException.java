package io.github.carecyber.json.tool;

import io.github.carecyber.core.text.BilingualText;

/** A command line or a file that a command cannot work with, said in both languages. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient BilingualText text;

    UsageException(String french, String english) {
        super(english);
        this.text = BilingualText.of(french, english);
    }

    BilingualText text() {
        return text;
    }
}
