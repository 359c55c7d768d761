package io.github.carecyber.json.tool;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.BilingualText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that an option names to be written. An earlier file of that name is replaced, one that the command reads is not. */
final class TargetFile {

    private static final List<String> OPTIONS_THAT_NAME_A_FILE_TO_READ =
            List.of("--application", "--call", "--catalog", "--compare", "--group", "--list", "--payment");

    private final String name;
    private final Path path;

    private TargetFile(String name, Path path) {
        this.name = name;
        this.path = path;
    }

    /** What is written into a file. */
    @FunctionalInterface
    interface Content {

        void write(OutputStream target) throws IOException;
    }

    /** The file that an option names, null if it is not given. */
    static @Nullable TargetFile of(Invocation invocation, String option, String example) throws UsageException {
        String name = invocation.value(option).orElse(null);
        if (name == null) {
            return null;
        }
        if (name.equals(Invocation.STANDARD_INPUT) || name.isBlank()) {
            throw new UsageException(
                    "L’option " + option + " attend le nom du fichier à écrire, par exemple " + example + ".",
                    "The option " + option + " wants the name of the file to write, as in " + example + ".");
        }
        try {
            TargetFile file = new TargetFile(name, Path.of(name));
            file.requireNoneOf(invocation);
            return file;
        } catch (InvalidPathException exception) {
            throw new UsageException(
                    "L’option " + option + " " + Excerpt.of(name) + "\u00a0: ce n’est pas un nom de fichier.",
                    "The option " + option + " " + Excerpt.of(name) + ": this is no name of a file.");
        }
    }

    /** Refuses to write over what the command reads. */
    private void requireNoneOf(Invocation invocation) throws UsageException {
        List<String> read = new ArrayList<>(invocation.files());
        for (String option : OPTIONS_THAT_NAME_A_FILE_TO_READ) {
            invocation.value(option).ifPresent(read::add);
        }
        for (String file : read) {
            if (isSame(file)) {
                throw new UsageException(
                        "Un fichier que la commande lit ne peut pas être remplacé\u00a0: " + Excerpt.of(name) + ".",
                        "What is written does not replace a file that the command reads: " + Excerpt.of(name) + ".");
            }
        }
    }

    private boolean isSame(String file) {
        try {
            return Files.exists(path) && Files.exists(Path.of(file)) && Files.isSameFile(path, Path.of(file));
        } catch (IOException | InvalidPathException exception) {
            // What cannot be compared is no file that could be read either.
            return false;
        }
    }

    /** The name as the command line has it, quoted. */
    String quoted() {
        return Excerpt.of(name);
    }

    /** The name as it may stand in a text. */
    String legible() {
        return Excerpt.legible(name);
    }

    /** Writes the file; the reason if that fails, null if it is written. */
    @Nullable
    BilingualText write(Content content) {
        try (OutputStream target = Files.newOutputStream(path)) {
            content.write(target);
            return null;
        } catch (IOException exception) {
            return reason(exception);
        }
    }

    private BilingualText reason(IOException cause) {
        if (Files.isDirectory(path)) {
            return BilingualText.of("c’est un dossier", "it is a folder");
        }
        if (cause instanceof NoSuchFileException) {
            return BilingualText.of("son dossier n’existe pas", "there is no such folder");
        }
        return cause instanceof AccessDeniedException
                ? BilingualText.of("l’accès est refusé", "access is denied")
                : BilingualText.of("l’écriture s’est interrompue", "writing was interrupted");
    }
}
