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
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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

    /** Reads a document; {@code -} is the standard input. */
    <T> Reading<T> read(DocumentType<T> type, String file) throws UsageException {
        try (InputStream source = open(file)) {
            return CareJson.read(type, source);
        } catch (IOException exception) {
            throw unreadable(file);
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
            throw unreadable(file);
        }
    }

    /** Reads a file of the national register. */
    FinessRegister register(String file) throws UsageException {
        FinessRegister register;
        try (InputStream source = open(file)) {
            register = FinessRegister.read(source);
        } catch (IOException exception) {
            throw unreadable(file);
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
            throw unreadable(file);
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
            throw unreadable(file);
        }
    }

    private static UsageException unreadable(String file) {
        return new UsageException(
                "Le fichier " + Excerpt.of(file) + " ne peut pas être lu.",
                "The file " + Excerpt.of(file) + " cannot be read.");
    }
}
