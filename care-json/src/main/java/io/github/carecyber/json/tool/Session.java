package io.github.carecyber.json.tool;

import static java.util.stream.Collectors.joining;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.JsonLimits;
import io.github.carecyber.json.JsonRules;
import io.github.carecyber.json.Reading;
import io.github.carecyber.json.finess.FinessRecord;
import io.github.carecyber.json.finess.FinessRegister;
import io.github.carecyber.json.kev.KevReader;
import io.github.carecyber.json.kev.KevReading;
import io.github.carecyber.rules.plan.ExploitedVulnerabilities;
import io.github.carecyber.rules.text.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One run of a command: where it reads and writes, in which language and form. */
record Session(InputStream input, PrintStream output, PrintStream errors, Locale locale, boolean json) {

    PlainText text() {
        return PlainText.of(JsonRules.catalog(), locale);
    }

    void print(String text) {
        output.print(text);
    }

    /** Writes documents: one by itself, several as an array of them. */
    void documents(List<String> documents) {
        documents(documents, documents.size() > 1);
    }

    /** Writes documents, as an array of them where there may be several. */
    void documents(List<String> documents, boolean several) {
        if (!several) {
            documents.forEach(this::print);
            return;
        }
        // No line of a document can break inside a text, so every line may be moved to the right.
        print(documents.stream()
                .map(document -> document.indent(2).stripTrailing())
                .collect(joining(",\n", "[\n", "\n]\n")));
    }

    void line(String french, String english) {
        output.println(BilingualText.of(french, english).in(locale));
    }

    /** Says something beside the answer, where it does not disturb whoever reads the answer. */
    void remark(String french, String english) {
        errors.println(BilingualText.of(french, english).in(locale));
    }

    /** Says something of the answer: under it, or where the answer is a document, beside it. */
    void beside(String french, String english) {
        (json ? errors : output).println(BilingualText.of(french, english).in(locale));
    }

    /** Reads a document; {@code -} is the standard input. */
    <T> Reading<T> read(DocumentType<T> type, String file) throws UsageException {
        try (InputStream source = open(file)) {
            return CareJson.read(type, source);
        } catch (IOException exception) {
            throw unreadable(file, exception);
        }
    }

    /** Reads a document that stands beside the one a command is about. */
    <T> Reading<T> readable(DocumentType<T> type, String file) throws UsageException {
        Reading<T> reading = read(type, file);
        if (!reading.isReadable()) {
            throw notReadable(file, reading);
        }
        return reading;
    }

    /** Says why a document that stands beside the one a command is about could not be read. */
    UsageException notReadable(String file, Reading<?> reading) {
        return new UsageException(
                "Le fichier " + Excerpt.of(file) + " ne peut pas être lu\u00a0:\n" + text().of(reading.report()),
                "The file " + Excerpt.of(file) + " cannot be read:\n" + text().of(reading.report()));
    }

    /** Tells whether a document names another format than the one it was read as. */
    static boolean isOfAnotherFormat(Reading<?> reading) {
        return reading.report().violations().stream()
                .anyMatch(violation -> violation.rule().value().equals("json.format"));
    }

    /** Reads a document that may be of several types: all of it, or just more than any document may have. */
    byte[] bytes(String file) throws UsageException {
        try (InputStream source = open(file)) {
            return source.readNBytes(JsonLimits.standard().bytes() + 1);
        } catch (IOException exception) {
            throw unreadable(file, exception);
        }
    }

    /** Reads a file of the national register. */
    FinessRegister register(String file) throws UsageException {
        FinessRegister register;
        try (InputStream source = open(file)) {
            register = FinessRegister.read(source);
        } catch (IOException exception) {
            throw unreadable(file, exception);
        }
        for (Violation finding : register.findings()) {
            if (finding.severity() == Severity.ERROR) {
                String where = finding.path().isRoot() ? "" : " " + finding.path();
                remark(
                        "Répertoire " + Excerpt.of(file) + where + "\u00a0: " + text().of(finding),
                        "Register " + Excerpt.of(file) + where + ": " + text().of(finding));
            }
        }
        boolean broken = register.records().stream()
                .filter(FinessRecord.Unread.class::isInstance)
                .anyMatch(unread -> unread.path().segments().size() < 2);
        if (broken) {
            throw new UsageException(
                    "Le fichier " + Excerpt.of(file) + " n’est pas un flux FINESS+ entier.",
                    "The file " + Excerpt.of(file) + " is no whole FINESS+ file.");
        }
        return register;
    }

    /** Reads a list of exploited vulnerabilities. */
    ExploitedVulnerabilities exploitedVulnerabilities(String file) throws UsageException {
        KevReading reading;
        try (InputStream source = open(file)) {
            reading = KevReader.read(source);
        } catch (IOException exception) {
            throw unreadable(file, exception);
        }
        Report report = new Report(reading.findings(), List.of(), Provenance.of(null, Map.of()));
        if (!reading.findings().isEmpty() && reading.value().isPresent()) {
            remark(
                    "Liste " + Excerpt.of(file) + "\u00a0:\n" + text().of(report),
                    "List " + Excerpt.of(file) + ":\n" + text().of(report));
        }
        return reading.value()
                .orElseThrow(() -> new UsageException(
                        "La liste " + Excerpt.of(file) + " ne peut pas être lue\u00a0:\n" + text().of(report),
                        "The list " + Excerpt.of(file) + " cannot be read:\n" + text().of(report)));
    }

    /** Shows why a document could not be read. */
    ExitCode unreadable(Reading<?> reading) {
        show(reading.report());
        return ExitCode.UNREADABLE;
    }

    /** Shows why one of the documents of a command could not be read, and which one it is. */
    ExitCode unreadable(Reading<?> reading, String file) {
        beside(
                "Le fichier " + Excerpt.of(file) + " ne peut pas être lu\u00a0:",
                "The file " + Excerpt.of(file) + " cannot be read:");
        return unreadable(reading);
    }

    /**
     * Shows a report in the form asked for, with what it covers: under the answer, or where the answer is a document, beside
     * it.
     */
    ExitCode show(Report report, BilingualText scope) {
        if (json) {
            ExitCode exit = show(report);
            errors.println(scope.in(locale));
            return exit;
        }
        String answer = text().of(report);
        int end = answer.indexOf('\n') + 1;
        print(answer.substring(0, end) + scope.in(locale).indent(2) + answer.substring(end));
        return ExitCode.of(report.isAccepted());
    }

    /** Shows a report in the form asked for. */
    ExitCode show(Report report) {
        print(json ? CareJson.write(DocumentType.REPORT, report) : text().of(report));
        return ExitCode.of(report.isAccepted());
    }

    private InputStream open(String file) throws IOException, UsageException {
        if (file.equals(Invocation.STANDARD_INPUT)) {
            return input;
        }
        try {
            return Files.newInputStream(Path.of(file));
        } catch (InvalidPathException exception) {
            throw unreadable(file, exception);
        }
    }

    /** Tells whether an argument that may name a call or a file is a file's. */
    static boolean isFile(String name) {
        if (name.equals(Invocation.STANDARD_INPUT) || name.endsWith(".json")) {
            return true;
        }
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException exception) {
            return false;
        }
    }

    private static UsageException unreadable(String file, Exception cause) {
        BilingualText reason = reason(file, cause);
        return new UsageException(
                "Le fichier " + Excerpt.of(file) + " ne peut pas être lu\u00a0: " + reason.french() + ".",
                "The file " + Excerpt.of(file) + " cannot be read: " + reason.english() + ".");
    }

    private static BilingualText reason(String file, Exception cause) {
        if (cause instanceof NoSuchFileException) {
            return BilingualText.of("il n’existe pas", "there is no such file");
        }
        if (cause instanceof AccessDeniedException) {
            return BilingualText.of("l’accès est refusé", "access is denied");
        }
        if (cause instanceof InvalidPathException) {
            return BilingualText.of("ce n’est pas un nom de fichier", "this is no name of a file");
        }
        return !file.equals(Invocation.STANDARD_INPUT) && Files.isDirectory(Path.of(file))
                ? BilingualText.of("c’est un dossier", "it is a folder")
                : BilingualText.of("la lecture s’est interrompue", "reading was interrupted");
    }
}
