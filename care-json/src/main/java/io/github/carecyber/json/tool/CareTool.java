package io.github.carecyber.json.tool;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.BilingualText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The command line of the library: {@code assess}, {@code attain}, {@code cases}, {@code allocate}, {@code audit}, {@code ceiling}, {@code budget}, {@code
 * validate}, {@code oscal}, {@code check}, {@code catalog}, {@code rules}, {@code schema}.
 *
 * <p>It answers with exit code 0 if the input is accepted (the output says how many rules were undecided), 1 if rules are
 * broken, 2 if the input or the command line could not be read. Output is UTF-8 whatever the platform's charset.
 */
public final class CareTool {

    /** Held for as long as the class is, so that the level set below is not lost with the logger. */
    private static final Logger VALIDATION_PROVIDER = Logger.getLogger("org.hibernate.validator");

    private static final Map<String, Command> COMMANDS = Map.ofEntries(
            Map.entry("assess", new AssessCommand()),
            Map.entry("attain", new AttainCommand()),
            Map.entry("cases", new CasesCommand()),
            Map.entry("allocate", new AllocateCommand()),
            Map.entry("audit", new AuditCommand()),
            Map.entry("budget", new BudgetCommand()),
            Map.entry("validate", new ValidateCommand()),
            Map.entry("ceiling", new CeilingCommand()),
            Map.entry("check", new CheckCommand()),
            Map.entry("catalog", new CatalogCommand()),
            Map.entry("demo", new DemoCommand()),
            Map.entry("oscal", new OscalCommand()),
            Map.entry("rules", new RulesCommand()),
            Map.entry("schema", new SchemaCommand()));

    private static final BilingualText USAGE = BilingualText.of("""
            Utilisation\u00a0: java -jar care-json-VERSION-tool.jar COMMANDE FICHIERS [OPTIONS]

              assess DOSSIER...        ces candidats peuvent-ils répondre à l’appel\u00a0?
              attain DÉCLARATION       les objectifs sont-ils atteints, que manque-t-il, et pour quand\u00a0?
              attain --group GHT DÉCLARATION...  de même pour un GHT, à partir des déclarations de ses membres
              cases JEU-DE-CAS         l’appel répond-il à ces situations comme attendu\u00a0?
              allocate DEMANDES        qui reçoit combien de l’enveloppe\u00a0?
              audit DEMANDES TABLEAU   ce tableau tombe-t-il juste, dans les plafonds\u00a0? et, s’il a une clé de
                                       vérification, suit-il la règle de répartition\u00a0?
              ceiling APPEL|BARÈME [GRANDEURS]  quel plafond, et comment est-il calculé\u00a0?
              budget ENGAGEMENTS       que reste-t-il des crédits du programme\u00a0?
              validate PLAN            ce plan de remédiation tient-il debout\u00a0?
              oscal PLAN               ce plan au format OSCAL (POA&M) des outils de sécurité
              check APPEL              cet appel (fichier ou identifiant) est-il cohérent\u00a0?
              catalog [APPEL]          que disent le programme et ses appels\u00a0?
              rules [RÈGLE|FAMILLE]    que contrôle l’outil, avec quelle gravité et pourquoi\u00a0?
              schema [TYPE]            quelle forme a un document de ce type (JSON Schema)\u00a0?
              demo DOSSIER             une démonstration sur les fichiers d’un dossier

              --as-of AAAA-MM-JJ       la date à laquelle on se place (assess, attain, budget, validate)\u00a0; celle de la dernière
                                       modification, à défaut du jour où le plan est établi (oscal)
              --call ID | FICHIER.json l’appel, s’il n’est pas celui que nomme le document
              --catalog FICHIER        un catalogue d’appels qui remplace celui de l’outil (assess, attain, cases,
                                       budget, ceiling, validate, check, catalog)
              --application FICHIER    le dossier dont on lit les grandeurs mesurées (ceiling), ou avec lequel le plan
                                       doit concorder (validate)
              --list FICHIER           une liste des vulnérabilités exploitées (KEV de la CISA, en JSON) (validate)
              --lower REGLE=GRAVITE:MOTIF
                                       donne à une règle une gravité moindre, warning ou info\u00a0; répétable (validate)
              --suppress REGLE:MOTIF   écarte une règle\u00a0; répétable, le compte rendu le dit (validate)
              --register FICHIER       un fichier FINESS+ qui complète les candidats (assess)
              --decisions FICHIER      des décisions de l’autorité sur un dossier, qui valent sur les règles (assess)
              --since AAAA-MM-JJ       dit aussi ce qui a changé depuis les connaissances à cette date (assess)
              --compare FICHIER        dit aussi ce qui a changé par rapport à une version antérieure du dossier, ou à
                                       une réponse antérieure écrite en JSON (assess)\u00a0; ou par rapport à une
                                       version antérieure du plan\u00a0: modifications, constats nouveaux, levés,
                                       maintenus (validate)
              --summary                réponse en quelques lignes (assess)
              --remedies               dit aussi ce qui rendrait le dossier recevable, s’il ne l’est pas (assess)
              --certificate FICHIER    la répartition dont la clé vérifie le tableau, s’il n’en a pas lui-même (audit)
              --group FICHIER          le GHT dont les membres déclarent\u00a0: sa déclaration ou sa candidature (attain)
              --payment FICHIER        plafond, dépenses et versements\u00a0: dit aussi ce qui est dû, étape par étape (attain)
              --html FICHIER           écrit aussi la réponse sur une page à lire ou imprimer\u00a0; une page de ce nom est
                                       remplacée (attain, validate)
              --csv FICHIER            écrit aussi la répartition comme tableau pour tableur\u00a0; un tableau de ce nom est
                                       remplacé (allocate)
              --svg                    réponse sous forme de graphique SVG (allocate)
              --lang fr | en           la langue
              --json                   réponse en JSON
              --version, --help

            Plusieurs dossiers sont examinés ensemble\u00a0: un tableau, puis chaque réponse. En JSON, plusieurs
            réponses sont un tableau de documents\u00a0; avec --remedies, chaque avis y est suivi de ses régularisations.

            Un tiret (-) vaut entrée standard. Code de sortie\u00a0: 0 accepté ou indéterminé (la réponse dit combien
            de règles ne sont pas tranchées), 1 règles enfreintes, objectifs non atteints ou cas non conformes,
            2 illisible, ou page ou tableau non écrits.
            """, """
            Usage: java -jar care-json-VERSION-tool.jar COMMAND FILES [OPTIONS]

              assess APPLICATION...    may these applicants apply to the call?
              attain DECLARATION       have the objectives been reached, what is missing, and by when?
              attain --group GHT DECLARATION...  the same for a GHT, from the declarations of its members
              cases CASE-FILE          does the call answer these situations as expected?
              allocate CLAIMS          who gets how much of the envelope?
              audit CLAIMS AWARDS      does this table add up, within the ceilings? and if it has a certificate,
                                       does it follow the policy?
              ceiling CALL|SCALE [FIGURES]  what ceiling, and how is it worked out?
              budget COMMITMENTS       what is left of the programme's money?
              validate PLAN            is this remediation plan sound?
              oscal PLAN               this plan in OSCAL (POA&M), as security tools read it
              check CALL               is this call (file or id) sound as a whole?
              catalog [CALL]           what do the programme and its calls say?
              rules [RULE|FAMILY]      what does the tool check, how much does it weigh, and why?
              schema [TYPE]            which form has a document of this type (JSON Schema)?
              demo FOLDER              a demonstration on the files of a folder

              --as-of YYYY-MM-DD       the date of knowledge (assess, attain, budget, validate); the day of the last change,
                                       if it is not the one on which the plan was drawn up (oscal)
              --call ID | FILE.json    the call, if it is not the one that the document names
              --catalog FILE           a catalogue of calls in place of the tool's own (assess, attain, cases,
                                       budget, ceiling, validate, check, catalog)
              --application FILE       the application from which measured figures are read (ceiling), or with which the
                                       plan must agree (validate)
              --list FILE              a list of exploited vulnerabilities (CISA's KEV, in JSON) (validate)
              --lower RULE=SEVERITY:REASON
                                       makes a rule weigh less, warning or info; may be repeated (validate)
              --suppress RULE:REASON   sets a rule aside; may be repeated, and the report says so (validate)
              --register FILE          a FINESS+ file that completes the applicants (assess)
              --decisions FILE         decisions of the authority on an application, which overrule the rules (assess)
              --since YYYY-MM-DD       also say what changed since what was known on that date (assess)
              --compare FILE           also say what changed from an earlier version of the application, or from an
                                       earlier answer written in JSON (assess); or from an earlier version of the plan:
                                       changes, and which findings are new, gone and kept (validate)
              --summary                answer in a few lines (assess)
              --remedies               also say what would make an applicant eligible who is not (assess)
              --certificate FILE       the allocation whose certificate checks the table, if it has none itself (audit)
              --group FILE             the GHT whose members declare: its declaration or its application (attain)
              --payment FILE           ceiling, costs and payments: also say what is due, step by step (attain)
              --html FILE              also write the answer as a page to read or print; an earlier page of that name is
                                       replaced (attain, validate)
              --csv FILE               also write the allocation as a table for spreadsheets; a table of that name is replaced
                                       (allocate)
              --svg                    answer as an SVG chart (allocate)
              --lang fr | en           the language
              --json                   answer in JSON
              --version, --help

            Several applications are assessed together: a table, then each answer. In JSON, several answers are an array
            of documents, in which with --remedies each verdict is followed by its remedies.

            A dash (-) stands for the standard input. Exit code: 0 accepted or not decided (the answer says how many
            rules were undecided), 1 rules broken, objectives not reached or cases not as expected, 2 unreadable, or
            page or table not written.
            """);

    private static final BilingualText UNWRITTEN = BilingualText.of(
            "La réponse n’a pas pu être écrite en entier.", "The answer could not be written in full.");

    static {
        VALIDATION_PROVIDER.setLevel(Level.WARNING);
    }

    private CareTool() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command, its files and its options
     */
    public static void main(String[] arguments) {
        PrintStream output = utf8(FileDescriptor.out);
        PrintStream errors = utf8(FileDescriptor.err);
        int exit = run(System.in, output, errors, arguments);
        // checkError flushes, and tells of a disk that is full or a reader that has gone.
        if (output.checkError()) {
            errors.println(UNWRITTEN.in(Invocation.languageOf(arguments)));
            exit = ExitCode.UNREADABLE.value();
        }
        errors.flush();
        System.exit(exit);
    }

    /** Runs one command. */
    static int run(InputStream input, PrintStream output, PrintStream errors, String... arguments) {
        Locale locale = Invocation.languageOf(arguments);
        try {
            Invocation invocation = Invocation.parse(arguments);
            locale = invocation.language();
            if (invocation.has("--version")) {
                output.println(Version.text());
                return ExitCode.ACCEPTED.value();
            }
            if (invocation.has("--help") || invocation.command().isEmpty()) {
                output.print(USAGE.in(locale));
                return (invocation.has("--help") ? ExitCode.ACCEPTED : ExitCode.UNREADABLE).value();
            }
            Command command = COMMANDS.get(invocation.command());
            if (command == null) {
                errors.print(USAGE.in(locale));
                throw new UsageException(
                        "La commande " + Excerpt.of(invocation.command()) + " n’existe pas.",
                        "There is no command " + Excerpt.of(invocation.command()) + ".");
            }
            return command.run(invocation, new Session(input, output, errors, locale, invocation.has("--json")))
                    .value();
        } catch (UsageException exception) {
            errors.println(exception.text().in(locale));
            return ExitCode.UNREADABLE.value();
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
