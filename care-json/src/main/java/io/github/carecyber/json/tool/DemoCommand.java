package io.github.carecyber.json.tool;

import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.json.finess.FinessRecord;
import io.github.carecyber.json.finess.FinessRegister;
import io.github.carecyber.rules.allocation.AllocationRequest;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.text.ArgumentText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code demo}: the main questions on the files of one folder, through the same commands that a user runs. */
final class DemoCommand implements Command {

    private static final String AS_OF = "2026-11-23";

    private static final String DECLARED = "2026-03-20";

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions();
        invocation.requireFiles(1);
        if (session.json()) {
            throw new UsageException(
                    "La démonstration ne s’écrit pas en JSON.", "The demonstration is not written in JSON.");
        }
        String folder = invocation.file(0, "le dossier de la démonstration", "the folder of the demonstration");
        FinessRegister register = session.register(in(folder, "finess-sample.json"));
        register(register, session);
        title(
                session,
                "1. Ces candidats peuvent-ils répondre à l’appel\u00a0?",
                "1. May these applicants apply to the call?");
        ExitCode exit = ExitCode.ACCEPTED;
        exit = exit.or(assess("clinic", folder, Map.of(), session));
        exit = exit.or(assess("wallis-et-futuna", folder, Map.of("--remedies", ""), session));
        exit = exit.or(assess("ehpad", folder, Map.of(), session));
        title(
                session,
                "2. Qui reçoit combien de l’enveloppe\u00a0? (montants fictifs)",
                "2. Who gets how much of the envelope? (fictitious amounts)");
        names(session.read(DocumentType.CLAIMS, in(folder, "claims.json")), register, session);
        exit = exit.or(allocate("claims.json", folder, session));
        session.line(
                "\nUne enveloppe par région, et rien à qui aurait moins qu’il ne lui est utile (établissements inventés)\u00a0:\n",
                "\nAn envelope for each region, and nothing for whoever would get less than is of use (made-up establishments):\n");
        exit = exit.or(allocate("claims-by-region.json", folder, session));
        session.line(
                "\nUn tableau de tableur pour le premier partage, faux d’un centime\u00a0:\n",
                "\nA spreadsheet’s table for the first sharing, wrong by one cent:\n");
        exit = exit.or(new AuditCommand()
                .run(
                        new Invocation(
                                "audit", List.of(in(folder, "claims.json"), in(folder, "awards.json")), Map.of()),
                        session));
        title(
                session,
                "3. Ces plans de remédiation tiennent-ils debout\u00a0? (plans fictifs, vulnérabilités réelles)",
                "3. Are these remediation plans sound? (fictitious plans, real vulnerabilities)");
        session.line("Celui d’un GHT, entier\u00a0:\n", "That of a whole GHT:\n");
        exit = exit.or(new ValidateCommand()
                .run(
                        new Invocation(
                                "validate",
                                List.of(in(folder, "plan-hospital.json")),
                                Map.of(
                                        "--as-of",
                                        AS_OF,
                                        "--application",
                                        in(folder, "application-ght.json"),
                                        "--list",
                                        in(folder, "exploited-vulnerabilities.json"))),
                        session));
        session.line("\nUn autre, avec des anomalies\u00a0:\n", "\nAnother one, with flaws:\n");
        exit = exit.or(new ValidateCommand()
                .run(new Invocation("validate", List.of(in(folder, "plan.json")), Map.of("--as-of", AS_OF)), session));
        title(
                session,
                "4. Les objectifs sont-ils atteints, et que reste-t-il à faire\u00a0? (déclarations fictives des deux membres d’un GHT)",
                "4. Have the objectives been reached, and what is left to do? (fictitious declarations of the two members of a GHT)");
        exit = exit.or(new AttainCommand()
                .run(
                        new Invocation(
                                "attain",
                                List.of(in(folder, "declaration-support.json"), in(folder, "declaration-member.json")),
                                Map.of(
                                        "--as-of",
                                        DECLARED,
                                        "--group",
                                        in(folder, "application-ght.json"),
                                        "--payment",
                                        in(folder, "payment.json"))),
                        session));
        title(
                session,
                "5. L’appel répond-il comme un juriste l’attend\u00a0? (cas fictifs)",
                "5. Does the call answer as a jurist expects? (fictitious cases)");
        exit = exit.or(new CasesCommand()
                .run(new Invocation("cases", List.of(in(folder, "cases.json")), Map.of()), session));
        // That the demonstration refuses an applicant, a plan and a declaration is what it is there to show.
        return exit == ExitCode.UNREADABLE ? exit : ExitCode.ACCEPTED;
    }

    private static ExitCode assess(String applicant, String folder, Map<String, String> more, Session session)
            throws UsageException {
        Map<String, String> options = new HashMap<>(more);
        options.put("--as-of", AS_OF);
        options.put("--register", in(folder, "finess-sample.json"));
        ExitCode exit = new AssessCommand()
                .run(
                        new Invocation("assess", List.of(in(folder, "application-" + applicant + ".json")), options),
                        session);
        session.print("\n");
        return exit;
    }

    private static ExitCode allocate(String claims, String folder, Session session) throws UsageException {
        return new AllocateCommand().run(new Invocation("allocate", List.of(in(folder, claims)), Map.of()), session);
    }

    private static void register(FinessRegister register, Session session) {
        title(session, "0. Le registre national (échantillon FINESS+)", "0. The national register (FINESS+ sample)");
        long sites = register.legalEntities().stream()
                .mapToLong(entity -> entity.facilities().size())
                .sum();
        long cooperation = register.records().stream()
                .filter(FinessRecord.Cooperation.class::isInstance)
                .count();
        long unread = register.records().stream()
                .filter(FinessRecord.Unread.class::isInstance)
                .count();
        long absent = register.findings().stream()
                .filter(finding -> finding.rule().value().equals("finess.member-not-in-file"))
                .count();
        long errors = register.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        session.line(
                register.records().size() + " enregistrements\u00a0: "
                        + register.legalEntities().size()
                        + " entités juridiques avec " + sites + " sites, "
                        + register.hospitalGroups().size() + " GHT, " + cooperation
                        + " groupements de coopération\u00a0; "
                        + unread + " illisibles, " + errors + " erreurs.",
                register.records().size() + " records: "
                        + register.legalEntities().size() + " legal entities with "
                        + sites + " sites, " + register.hospitalGroups().size() + " GHTs, " + cooperation
                        + " co-operation groups; " + unread + " unread, " + errors + " errors.");
        session.line(
                absent + " parties aux GHT ne sont pas dans l’échantillon, par exemple\u00a0:",
                absent + " parties to the GHTs are not in the sample, for example:");
        register.findings().stream()
                .limit(1)
                .forEach(finding -> session.print("  " + session.text().of(finding) + "\n"));
    }

    /** The claims of the demonstration are identified by FINESS numbers; a reader wants names. */
    private static void names(Reading<AllocationRequest> claims, FinessRegister register, Session session) {
        Map<String, String> names = new HashMap<>();
        for (LegalEntity entity : register.legalEntities()) {
            names.put(String.valueOf(entity.finess()), Excerpt.legible(String.valueOf(entity.name())));
        }
        ArgumentText values = ArgumentText.in(session.locale());
        for (Claim claim : claims.value().map(AllocationRequest::claims).orElse(List.of())) {
            String name = names.getOrDefault(claim.id().value(), "?");
            String ceiling = values.of(claim.ceiling());
            session.line(
                    claim.id() + "\u00a0: " + name + ", plafond " + ceiling,
                    claim.id() + ": " + name + ", ceiling " + ceiling);
        }
        session.print("\n");
    }

    private static void title(Session session, String french, String english) {
        session.line("\n=== " + french + " ===", "\n=== " + english + " ===");
    }

    private static String in(String folder, String file) throws UsageException {
        try {
            return Path.of(folder, file).toString();
        } catch (InvalidPathException exception) {
            throw new UsageException("Ce dossier n’existe pas.", "There is no such folder.");
        }
    }
}
