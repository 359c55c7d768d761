package io.github.carecyber.rules.budget;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.programme.ProgrammeFunding;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Applies the rules to a budget. This class is mutable and for one thread. */
final class BudgetCheck {

    private static final DataPath FUNDING = DataPath.of("funding");

    private static final BilingualText BEYOND_COUNTING =
            BilingualText.of("plus que ce qui peut être compté", "more than can be counted");

    private final List<ProgrammeFunding> funding;
    private final List<Drawing> appropriations;
    private final Findings findings = new Findings();

    BudgetCheck(List<ProgrammeFunding> funding, List<Drawing> appropriations) {
        this.funding = funding;
        this.appropriations = appropriations;
    }

    void exceeded() {
        for (Drawing drawing : appropriations) {
            for (Drawing.Beyond beyond : drawing.beyond()) {
                PlacedCommitment placed = beyond.placed();
                findings.violated(
                        BudgetRules.EXCEEDED,
                        placed.path(),
                        named(placed.commitment())
                                .with("excess", beyond.excess())
                                .with("before", amount(beyond.before()))
                                .with("earlier-calls", new Argument.Codes(beyond.earlierCalls()))
                                .with("left", beyond.left())
                                .with("total-excess", amount(drawing.excess()))
                                .with("appropriated", drawing.funding().amount())
                                .with("year", drawing.funding().until().toString()));
            }
        }
    }

    /** Appropriations stand by their years, so the last one reaches furthest. */
    void notCovered(List<PlacedCommitment> counted, LocalDate asOf) {
        for (PlacedCommitment placed : counted) {
            if (!isCovered(placed.year())) {
                findings.cannotTell(BudgetRules.NOT_COVERED, placed.path(), reason(placed.commitment()));
            }
        }
        if (!isCovered(asOf.getYear())) {
            findings.cannotTell(BudgetRules.DATE_NOT_COVERED, FUNDING, notCovered(Integer.toString(asOf.getYear())));
        }
    }

    void repeated(List<PlacedCommitment> all) {
        Map<Commitment, DataPath> first = new HashMap<>();
        for (PlacedCommitment placed : all) {
            DataPath before = first.putIfAbsent(placed.commitment(), placed.path());
            if (before != null) {
                findings.violated(
                        BudgetRules.REPEATED,
                        placed.path(),
                        named(placed.commitment()).with("first-place", before));
            }
        }
    }

    void aims(List<Drawing> aims) {
        for (Drawing drawing : aims) {
            findings.violated(
                    BudgetRules.AIM,
                    FUNDING.index(funding.indexOf(drawing.funding())),
                    Arguments.none()
                            .with("committed", amount(drawing.drawn()))
                            .with("aimed", drawing.funding().amount())
                            .with("year", drawing.funding().until().toString()));
        }
    }

    Findings findings() {
        return findings;
    }

    private boolean isCovered(int year) {
        return !appropriations.isEmpty() && year <= lastYear();
    }

    private int lastYear() {
        return appropriations.get(appropriations.size() - 1).funding().until().getValue();
    }

    private BilingualText reason(Commitment commitment) {
        BilingualText why = notCovered(Integer.toString(commitment.day().getYear()));
        return BilingualText.of(
                "appel " + commitment.call() + "\u00a0: " + why.french(),
                "call " + commitment.call() + ": " + why.english());
    }

    private BilingualText notCovered(String year) {
        if (appropriations.isEmpty()) {
            return BilingualText.of("aucun crédit ouvert n’est connu", "no appropriation is on record");
        }
        return BilingualText.of(
                "aucun crédit connu ne couvre " + year + ", les derniers vont jusqu’à fin " + lastYear(),
                "no appropriation on record covers " + year + ", the last one ends with " + lastYear());
    }

    private static Argument amount(@Nullable Euros amount) {
        return amount == null ? new Argument.Wording(BEYOND_COUNTING) : new Argument.Amount(amount);
    }

    private static Arguments named(Commitment commitment) {
        return Arguments.none()
                .with("call", commitment.call())
                .with("amount", commitment.amount())
                .with("day", commitment.day());
    }
}
