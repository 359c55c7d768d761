package io.github.carecyber.json.tool;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer that {@code assess} compares with: on the same file as known on an earlier date ({@code --since}), on an earlier version
 * of the file, or a verdict given before ({@code --compare}).
 */
record EarlierAnswer(
        @Nullable LocalDate since, LocalDate asOf, @Nullable String file) {

    static EarlierAnswer of(Invocation invocation) throws UsageException {
        LocalDate since = invocation.date("--since").orElse(null);
        LocalDate asOf = invocation.asOf();
        if (since != null && !since.isBefore(asOf)) {
            throw new UsageException(
                    "La date de --since (" + since + ") doit précéder celle de --as-of (" + asOf + ").",
                    "The date of --since (" + since + ") must come before that of --as-of (" + asOf + ").");
        }
        return new EarlierAnswer(since, asOf, invocation.value("--compare").orElse(null));
    }

    /** The earlier answers to completed applications, in their order; none if the command line does not ask for them. */
    List<EligibilityVerdict> to(List<Application> applications, Assessor assessor, Session session)
            throws UsageException {
        if (file != null) {
            return List.of(answer(file, assessor, session));
        }
        return since == null ? List.of() : assessor.assess(applications, since).verdicts();
    }

    /** Shows what changed up to an answer. */
    static void show(EligibilityVerdict earlier, EligibilityVerdict verdict, Invocation invocation, Session session)
            throws UsageException {
        if (!earlier.call().equals(verdict.call())) {
            throw new UsageException(
                    "La réponse antérieure porte sur l’appel " + earlier.call() + ", non sur " + verdict.call() + ".",
                    "The earlier answer is on the call " + earlier.call() + ", not on " + verdict.call() + ".");
        }
        String name = invocation.value("--compare").map(Excerpt::of).orElse("");
        session.line(
                "\nCe qui a changé" + (name.isEmpty() ? "" : " par rapport à " + name)
                        + ", depuis les connaissances au "
                        + DayText.of(earlier.asOf()).french() + "\u00a0:",
                "\nWhat changed" + (name.isEmpty() ? "" : " from " + name) + ", since what was known on "
                        + DayText.of(earlier.asOf()).english() + ":");
        session.print(session.text().of(earlier.diff(verdict)));
    }

    private EligibilityVerdict answer(String file, Assessor assessor, Session session) throws UsageException {
        LocalDate date = since == null ? asOf : since;
        byte[] document = session.bytes(file);
        Reading<Application> version = CareJson.read(DocumentType.APPLICATION, document);
        if (version.value().isPresent()) {
            return assessor.assess(assessor.complete(version.value().get()), date);
        }
        Reading<EligibilityVerdict> given = CareJson.read(DocumentType.VERDICT, document);
        if (given.value().isEmpty()) {
            throw session.notReadable(file, Session.isOfAnotherFormat(given) ? version : given);
        }
        if (since != null) {
            throw new UsageException(
                    "Le fichier " + Excerpt.of(file)
                            + " est une réponse déjà datée\u00a0: --since ne servirait à rien.",
                    "The file " + Excerpt.of(file) + " is an answer that has its date: --since would be of no use.");
        }
        return given.value().get();
    }
}
