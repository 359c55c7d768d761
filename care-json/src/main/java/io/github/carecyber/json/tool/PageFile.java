package io.github.carecyber.json.tool;

import io.github.carecyber.core.text.BilingualText;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The file into which {@code --html} writes a page. An earlier page of that name is replaced, a file that is read is not. */
final class PageFile {

    private final TargetFile file;

    private PageFile(TargetFile file) {
        this.file = file;
    }

    /** The file that the command line names, null if it asks for no page. */
    static @Nullable PageFile of(Invocation invocation) throws UsageException {
        TargetFile file = TargetFile.of(invocation, "--html", "report.html");
        return file == null ? null : new PageFile(file);
    }

    /** Writes a page and says where it is; if that fails the exit code tells of it, and the answer stands. */
    ExitCode write(String page, ExitCode answer, Session session) {
        BilingualText failure = file.write(target -> target.write(page.getBytes(StandardCharsets.UTF_8)));
        if (failure != null) {
            session.remark(
                    "La page " + file.quoted() + " n’a pas pu être écrite\u00a0: " + failure.french() + ".",
                    "The page " + file.quoted() + " could not be written: " + failure.english() + ".");
            return ExitCode.UNREADABLE;
        }
        session.beside("Page écrite\u00a0: " + file.legible(), "Page written: " + file.legible());
        return answer;
    }

    /** Says that there is no page, as there is no answer to show on it. */
    void withoutAnswer(Session session) {
        session.remark(
                "Faute de réponse, la page " + file.quoted() + " n’est pas écrite.",
                "Without an answer, the page " + file.quoted() + " is not written.");
    }
}
