package io.github.carecyber.json.tool;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.BilingualText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file into which {@code --html} writes a page. An earlier page of that name is replaced, a file that is read is not. */
final class PageFile {

    private static final String OPTION = "--html";

    private final String name;
    private final Path path;

    private PageFile(String name, Path path) {
        this.name = name;
        this.path = path;
    }

    /** The file that the command line names, null if it asks for no page. */
    static @Nullable PageFile of(Invocation invocation) throws UsageException {
        String name = invocation.value(OPTION).orElse(null);
        if (name == null) {
            return null;
        }
        if (name.equals(Invocation.STANDARD_INPUT) || name.isBlank()) {
            throw new UsageException(
                    "L’option --html attend le nom du fichier à écrire, par exemple report.html.",
                    "The option --html wants the name of the file to write, as in report.html.");
        }
        try {
            PageFile file = new PageFile(name, Path.of(name));
            file.requireNoneOf(invocation);
            return file;
        } catch (InvalidPathException exception) {
            throw new UsageException(
                    "L’option --html " + Excerpt.of(name) + "\u00a0: ce n’est pas un nom de fichier.",
                    "The option --html " + Excerpt.of(name) + ": this is no name of a file.");
        }
    }

    /** Refuses to write over what the command reads. */
    private void requireNoneOf(Invocation invocation) throws UsageException {
        List<String> read = new ArrayList<>(invocation.files());
        for (String option :
                List.of("--application", "--call", "--catalog", "--compare", "--group", "--list", "--payment")) {
            invocation.value(option).ifPresent(read::add);
        }
        for (String file : read) {
            if (isSame(file)) {
                throw new UsageException(
                        "La page ne remplace pas un fichier que la commande lit\u00a0: " + Excerpt.of(name) + ".",
                        "The page does not replace a file that the command reads: " + Excerpt.of(name) + ".");
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

    /** Writes a page and says where it is; if that fails the exit code tells of it, and the answer stands. */
    ExitCode write(String page, ExitCode answer, Session session) {
        try {
            Files.writeString(path, page, StandardCharsets.UTF_8);
        } catch (IOException exception) {
            BilingualText reason = reason(exception);
            session.remark(
                    "La page " + Excerpt.of(name) + " n’a pas pu être écrite\u00a0: " + reason.french() + ".",
                    "The page " + Excerpt.of(name) + " could not be written: " + reason.english() + ".");
            return ExitCode.UNREADABLE;
        }
        session.beside("Page écrite\u00a0: " + Excerpt.legible(name), "Page written: " + Excerpt.legible(name));
        return answer;
    }

    /** Says that there is no page, as there is no answer to show on it. */
    void withoutAnswer(Session session) {
        session.remark(
                "Faute de réponse, la page " + Excerpt.of(name) + " n’est pas écrite.",
                "Without an answer, the page " + Excerpt.of(name) + " is not written.");
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
