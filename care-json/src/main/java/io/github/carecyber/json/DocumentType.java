package io.github.carecyber.json;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.AuthorityDecisions;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.DocumentCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.SourceText;
import io.github.carecyber.json.document.AllocationCodec;
import io.github.carecyber.json.document.AllocationRequestCodec;
import io.github.carecyber.json.document.ApplicationCodec;
import io.github.carecyber.json.document.AttainmentVerdictCodec;
import io.github.carecyber.json.document.AuthorityDecisionsCodec;
import io.github.carecyber.json.document.AwardTableCodec;
import io.github.carecyber.json.document.BudgetPositionCodec;
import io.github.carecyber.json.document.BudgetRequestCodec;
import io.github.carecyber.json.document.CaseFileCodec;
import io.github.carecyber.json.document.CeilingDerivationCodec;
import io.github.carecyber.json.document.CoverageVerdictCodec;
import io.github.carecyber.json.document.DeclarationCodec;
import io.github.carecyber.json.document.DeclaredFiguresCodec;
import io.github.carecyber.json.document.EligibilityVerdictCodec;
import io.github.carecyber.json.document.FundingCallCodec;
import io.github.carecyber.json.document.PaymentDueCodec;
import io.github.carecyber.json.document.PaymentRequestCodec;
import io.github.carecyber.json.document.PlanComparisonCodec;
import io.github.carecyber.json.document.RemediationPlanCodec;
import io.github.carecyber.json.document.RemediesCodec;
import io.github.carecyber.json.document.ReportCodec;
import io.github.carecyber.json.document.ReportComparisonCodec;
import io.github.carecyber.json.document.RollUpCodec;
import io.github.carecyber.json.document.RuleCatalogCodec;
import io.github.carecyber.json.document.ScaleAloneCodec;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationRequest;
import io.github.carecyber.rules.allocation.AwardTable;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.CoverageVerdict;
import io.github.carecyber.rules.attainment.PaymentDue;
import io.github.carecyber.rules.attainment.PaymentRequest;
import io.github.carecyber.rules.attainment.RollUp;
import io.github.carecyber.rules.budget.BudgetPosition;
import io.github.carecyber.rules.budget.BudgetRequest;
import io.github.carecyber.rules.cases.CaseFile;
import io.github.carecyber.rules.catalog.RuleCatalog;
import io.github.carecyber.rules.comparison.PlanComparison;
import io.github.carecyber.rules.comparison.ReportComparison;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.remedy.Remedies;
import io.github.carecyber.rules.scale.CeilingDerivation;
import io.github.carecyber.rules.scale.DeclaredFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A type of document (<em>type de document</em>): what it holds, and how it names its format and version.
 *
 * <p>For example {@link #PLAN} holds a remediation plan, and such a document says {@code "format": "care.plan.v1"}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> what a document of this type holds
 */
public final class DocumentType<T> {

    /** The file of an applicant for one call (<em>dossier de candidature</em>). */
    public static final DocumentType<Application> APPLICATION = of(
            "care.application.v1",
            "Dossier de candidature",
            "The file of an applicant for one call",
            ApplicationCodec.CODEC);

    /** A call for funding (<em>appel à financement</em>). */
    public static final DocumentType<FundingCall> CALL =
            of("care.call.v1", "Appel à financement", "A call for funding", FundingCallCodec.ALONE);

    /** A programme with its calls (<em>catalogue d’appels</em>). */
    public static final DocumentType<CallCatalog> CATALOG =
            of("care.catalog.v1", "Catalogue d’appels", "A programme with its calls", CallCatalogCodec.CODEC);

    /** A remediation plan (<em>plan de remédiation</em>). */
    public static final DocumentType<RemediationPlan> PLAN =
            of("care.plan.v1", "Plan de remédiation", "A remediation plan", RemediationPlanCodec.CODEC);

    /** What a check answered (<em>rapport</em>). */
    public static final DocumentType<Report> REPORT =
            of("care.report.v1", "Rapport", "What a check answered", ReportCodec.CODEC);

    /** The claims on an envelope with the policy to share it (<em>demandes sur une enveloppe</em>). */
    public static final DocumentType<AllocationRequest> CLAIMS = of(
            "care.claims.v1",
            "Demandes sur une enveloppe",
            "The claims on an envelope with the policy to share it",
            AllocationRequestCodec.CODEC);

    /** What an allocation answered, with its certificate (<em>répartition</em>). */
    public static final DocumentType<Allocation> ALLOCATION = of(
            "care.allocation.v1",
            "Répartition",
            "What an allocation answered, with its certificate",
            AllocationCodec.CODEC);

    /** A table of awards, whoever made it (<em>tableau des attributions</em>). */
    public static final DocumentType<AwardTable> AWARDS = of(
            "care.awards.v1", "Tableau des attributions", "A table of awards, whoever made it", AwardTableCodec.CODEC);

    /** What an assessment answered (<em>avis de recevabilité</em>). */
    public static final DocumentType<EligibilityVerdict> VERDICT =
            of("care.verdict.v1", "Avis de recevabilité", "What an assessment answered", EligibilityVerdictCodec.CODEC);

    /** What would make an applicant eligible (<em>régularisations possibles</em>). */
    public static final DocumentType<Remedies> REMEDIES = of(
            "care.remedies.v1",
            "Régularisations possibles",
            "What would make an applicant eligible",
            RemediesCodec.CODEC);

    /** What the authority decided on an application (<em>décisions de l’autorité</em>). */
    public static final DocumentType<AuthorityDecisions> DECISIONS = of(
            "care.decisions.v1",
            "Décisions de l’autorité",
            "What the authority decided on an application",
            AuthorityDecisionsCodec.CODEC);

    /** What an applicant declares of the objectives of a call (<em>déclaration d’atteinte</em>). */
    public static final DocumentType<Declaration> DECLARATION = of(
            "care.declaration.v1",
            "Déclaration d’atteinte",
            "What an applicant declares of the objectives of a call",
            DeclarationCodec.CODEC);

    /** Whether the objectives of a call have been reached (<em>état d’atteinte des objectifs</em>). */
    public static final DocumentType<AttainmentVerdict> ATTAINMENT = of(
            "care.attainment.v1",
            "État d’atteinte des objectifs",
            "Whether the objectives of a call have been reached",
            AttainmentVerdictCodec.CODEC);

    /** The declaration of a GHT made from those of its members (<em>consolidation des déclarations</em>). */
    public static final DocumentType<RollUp> ROLL_UP = of(
            "care.roll-up.v1",
            "Consolidation des déclarations",
            "The declaration of a GHT made from those of its members",
            RollUpCodec.CODEC);

    /** Whether some entities represent enough of the combined activity (<em>taux de couverture</em>). */
    public static final DocumentType<CoverageVerdict> COVERAGE = of(
            "care.coverage.v1",
            "Taux de couverture",
            "Whether some entities represent enough of the combined activity",
            CoverageVerdictCodec.CODEC);

    /** What a payment is asked for with (<em>demande de décompte</em>). */
    public static final DocumentType<PaymentRequest> PAYMENT =
            of("care.payment.v1", "Demande de décompte", "What a payment is asked for with", PaymentRequestCodec.CODEC);

    /** What is to be paid, step by step (<em>décompte des sommes dues</em>). */
    public static final DocumentType<PaymentDue> PAYMENT_DUE = of(
            "care.payment-due.v1",
            "Décompte des sommes dues",
            "What is to be paid, step by step",
            PaymentDueCodec.CODEC);

    /** Situations that a call must answer as a jurist expects (<em>jeu de cas</em>). */
    public static final DocumentType<CaseFile> CASES = of(
            "care.cases.v1",
            "Jeu de cas",
            "Situations that a call must answer as a jurist expects",
            CaseFileCodec.CODEC);

    /** How the ceiling of an applicant was worked out (<em>calcul du plafond</em>). */
    public static final DocumentType<CeilingDerivation> CEILING = of(
            "care.ceiling.v1",
            "Calcul du plafond",
            "How the ceiling of an applicant was worked out",
            CeilingDerivationCodec.CODEC);

    /** A scale that belongs to no call, with where it comes from (<em>barème</em>). */
    public static final DocumentType<Published<Scale>> SCALE = of(
            "care.scale.v1",
            "Barème",
            "A scale that belongs to no call, with where it comes from",
            ScaleAloneCodec.CODEC);

    /** What a scale needs and no application states (<em>grandeurs déclarées</em>). */
    public static final DocumentType<DeclaredFigures> FIGURES = of(
            "care.figures.v1",
            "Grandeurs déclarées",
            "What a scale needs and no application states",
            DeclaredFiguresCodec.CODEC);

    /** What calls commit, to be set against the money of the programme (<em>engagements</em>). */
    public static final DocumentType<BudgetRequest> COMMITMENTS = of(
            "care.commitments.v1",
            "Engagements",
            "What calls commit, to be set against the money of the programme",
            BudgetRequestCodec.CODEC);

    /** The budget of the programme on a date (<em>situation budgétaire</em>). */
    public static final DocumentType<BudgetPosition> BUDGET = of(
            "care.budget.v1",
            "Situation budgétaire",
            "The budget of the programme on a date",
            BudgetPositionCodec.CODEC);

    /** What changed between two versions of a plan (<em>comparaison de deux plans</em>). */
    public static final DocumentType<PlanComparison> PLAN_COMPARISON = of(
            "care.plan-comparison.v1",
            "Comparaison de deux plans",
            "What changed between two versions of a plan",
            PlanComparisonCodec.CODEC);

    /** Which violations of a plan are new, gone and still there in its later version (<em>évolution des anomalies</em>). */
    public static final DocumentType<ReportComparison> REPORT_COMPARISON = of(
            "care.report-comparison.v1",
            "Évolution des anomalies",
            "Which violations of a plan are new, gone and still there in its later version",
            ReportComparisonCodec.CODEC);

    /** What the library checks, each rule with its message and its ground (<em>répertoire des règles</em>). */
    public static final DocumentType<RuleCatalog> RULES = of(
            "care.rules.v1",
            "Répertoire des règles",
            "What the library checks, each rule with its message and its ground",
            RuleCatalogCodec.CODEC);

    private final BilingualText title;
    private final DocumentCodec<T> codec;
    private final List<Migration> migrations;

    private DocumentType(BilingualText title, DocumentCodec<T> codec, List<Migration> migrations) {
        this.title = title;
        this.codec = codec;
        this.migrations = migrations;
    }

    /**
     * Returns all types of document.
     *
     * @return the types, in the order of their formats
     */
    public static List<DocumentType<?>> all() {
        return List.of(
                ALLOCATION,
                APPLICATION,
                ATTAINMENT,
                AWARDS,
                BUDGET,
                CALL,
                CASES,
                CATALOG,
                CEILING,
                CLAIMS,
                COMMITMENTS,
                COVERAGE,
                DECISIONS,
                DECLARATION,
                FIGURES,
                PAYMENT,
                PAYMENT_DUE,
                PLAN,
                PLAN_COMPARISON,
                REMEDIES,
                REPORT,
                REPORT_COMPARISON,
                ROLL_UP,
                RULES,
                SCALE,
                VERDICT);
    }

    /**
     * Returns a type that also reads documents of an older version, which a migration brings to this one or to one that another
     * migration takes further. Documents are written as ever.
     *
     * @param migration what brings them there
     * @return the type; this one stays as it is
     * @throws IllegalArgumentException if it begins with the format of this type, or with that of another migration
     */
    public DocumentType<T> withMigration(Migration migration) {
        Objects.requireNonNull(migration, "migration");
        if (migration.from().equals(format())
                || migrations.stream().anyMatch(other -> other.from().equals(migration.from()))) {
            throw new IllegalArgumentException("Documents of the format " + Excerpt.of(migration.from())
                    + " are read as they are or have a migration: another one would never be asked.");
        }
        List<Migration> more = new ArrayList<>(migrations);
        more.add(migration);
        return new DocumentType<>(title, codec, List.copyOf(more));
    }

    /**
     * Returns the name and version of the format.
     *
     * @return the text of the member {@code format}, such as {@code care.plan.v1}
     */
    public String format() {
        return codec.format();
    }

    /**
     * Returns the name and version of the format.
     *
     * @return the same as {@link #format}
     */
    @Override
    public String toString() {
        return format();
    }

    /**
     * Returns what documents of this type hold.
     *
     * @return a title, such as "remediation plan"
     */
    public BilingualText title() {
        return title;
    }

    /**
     * Returns the JSON Schema of this type, in the draft 2020-12. The same text stands in the jar as
     * {@code io/github/carecyber/json/schema/FORMAT.LANGUAGE.json}.
     *
     * <p>A document that the schema refuses is never read. One that it accepts may still be refused: a schema cannot compute the key of a
     * number, compare two members or see that a name stands twice. Where a text is held to more than its pattern says, the schema says so in {@code $comment}.
     *
     * @param locale the language of the descriptions, French if its language is {@code fr} and English otherwise
     * @return the schema, which ends with a line end
     */
    public String schema(Locale locale) {
        return codec.schema(title, Objects.requireNonNull(locale, "locale"), MemberLabels::of);
    }

    /** Brings a document to the version of this type, as far as migrations lead there; each is taken once at most. */
    SourceText migrated(SourceText source) {
        SourceText text = source;
        List<Migration> left = new ArrayList<>(migrations);
        while (!left.isEmpty()) {
            String format = text.format().orElse(null);
            Migration next = left.stream()
                    .filter(migration -> migration.from().equals(format))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return text;
            }
            text = text.with(next.changes());
            left.remove(next);
        }
        return text;
    }

    /** How documents of this type are read and written. */
    DocumentCodec<T> codec() {
        return codec;
    }

    private static <T> DocumentType<T> of(String format, String french, String english, ObjectCodec<T> body) {
        return new DocumentType<>(BilingualText.of(french, english), DocumentCodec.of(format, body), List.of());
    }
}
