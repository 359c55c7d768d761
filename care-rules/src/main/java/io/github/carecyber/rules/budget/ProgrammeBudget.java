package io.github.carecyber.rules.budget;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.programme.Programme;
import io.github.carecyber.core.programme.ProgrammeFunding;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sets what calls commit against the money of the programme (<em>suivi budgétaire du programme</em>).
 *
 * <p>Each amount counts from the programme's first day to the end of its year, as "250 million euros committed until 2025" says: an
 * appropriation until 2026 is not added to one until 2025 but holds what was committed before, too. Several appropriations limit together,
 * and each is a limit of its own. For example 250 million until 2025 and 400 million until 2026: in 2025 no more than 250 million may be
 * committed, whatever is left until 2026.
 *
 * <p>Commitments draw on an appropriation in the order of their days, and on one day in the order of the identifiers of their calls. Those
 * after the date asked about are not counted. One made after the last year of every appropriation cannot be told against any: the rule on
 * it is undecided. Aims never limit.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ProgrammeBudget {

    private static final Comparator<ProgrammeFunding> BY_YEAR =
            Comparator.comparing(ProgrammeFunding::until).thenComparing(ProgrammeFunding::amount);

    private final List<ProgrammeFunding> funding;
    private final @Nullable String catalogVersion;

    private ProgrammeBudget(List<ProgrammeFunding> funding, @Nullable String catalogVersion) {
        this.funding = Elements.copyOf(funding, "funding");
        this.catalogVersion = catalogVersion;
    }

    /**
     * Returns the budget of some money.
     *
     * @param funding appropriations and aims, in any order
     * @return the budget
     */
    public static ProgrammeBudget of(List<ProgrammeFunding> funding) {
        return new ProgrammeBudget(Objects.requireNonNull(funding, "funding"), null);
    }

    /**
     * Returns the budget of a programme.
     *
     * @param programme the programme
     * @return the budget of its money
     */
    public static ProgrammeBudget of(Programme programme) {
        return of(Objects.requireNonNull(programme, "programme").funding());
    }

    /**
     * Returns a copy that names the catalogue that the money was read from.
     *
     * @param newCatalogVersion the version of the catalogue
     * @return the copy
     */
    public ProgrammeBudget withCatalogVersion(String newCatalogVersion) {
        return new ProgrammeBudget(funding, Objects.requireNonNull(newCatalogVersion, "catalogVersion"));
    }

    /**
     * Returns the rules on budgets.
     *
     * @return the rules
     */
    public static List<Rule> rules() {
        return BudgetRules.all();
    }

    /**
     * Tells what is committed and left on a date.
     *
     * @param commitments what calls commit, in any order
     * @param asOf the date
     * @return the position of every appropriation and aim, and a report whose paths begin with {@code /commitments} and {@code /funding}
     */
    public BudgetPosition assess(List<Commitment> commitments, LocalDate asOf) {
        List<Commitment> stated = Elements.copyOf(commitments, "commitments");
        Objects.requireNonNull(asOf, "asOf");
        List<PlacedCommitment> counted = new ArrayList<>();
        List<Commitment> later = new ArrayList<>();
        for (PlacedCommitment placed : PlacedCommitment.inOrder(stated)) {
            if (placed.isAfter(asOf)) {
                later.add(placed.commitment());
            } else {
                counted.add(placed);
            }
        }
        List<Drawing> appropriations = drawings(ProgrammeFunding.Nature.APPROPRIATION, counted);
        List<Drawing> aims = drawings(ProgrammeFunding.Nature.AIM, counted);
        BudgetCheck check = new BudgetCheck(funding, appropriations);
        check.exceeded();
        check.notCovered(counted, asOf);
        check.repeated(PlacedCommitment.inOrder(stated));
        check.aims(aims);
        return new BudgetPosition(
                asOf,
                appropriations.stream()
                        .map(drawing -> new AppropriationPosition(
                                drawing.funding(), drawing.drawn(), drawing.left(), drawing.overCommitted()))
                        .toList(),
                aims.stream()
                        .map(drawing -> new AimPosition(drawing.funding(), drawing.drawn()))
                        .toList(),
                headroom(appropriations, asOf),
                later,
                new Report(
                        check.findings().violations(),
                        check.findings().undecided(),
                        Provenance.of(
                                catalogVersion, Map.of("funding", funding, "commitments", stated, "date", asOf))));
    }

    private List<Drawing> drawings(ProgrammeFunding.Nature nature, List<PlacedCommitment> counted) {
        return funding.stream()
                .filter(money -> money.nature() == nature)
                .sorted(BY_YEAR)
                .map(money -> Drawing.of(money, counted))
                .toList();
    }

    /** A commitment counts against every appropriation that covers its day, so the one with the least left decides. */
    private static @Nullable Euros headroom(List<Drawing> appropriations, LocalDate asOf) {
        Euros least = null;
        for (Drawing drawing : appropriations) {
            if (drawing.funding().until().getValue() >= asOf.getYear()) {
                least = least == null ? drawing.left() : least.min(drawing.left());
            }
        }
        return least;
    }
}
