package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.remedy.DeclareFigure;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.FileBetween;
import io.github.carecyber.rules.remedy.Obstacle;
import io.github.carecyber.rules.remedy.Remedies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what would make an application eligible.
 *
 * <p>The file is looked at as it stands and as if it were filed in each period that lies ahead, for the first time or again, since
 * documents, authorisations and closings are judged by the day of filing. In each of these situations the conditions say what they would
 * need; what together seems enough is assessed again, reduced to what is needed, and kept.
 */
final class RemedySearch {

    private static final BilingualText TOGETHER = BilingualText.of(
            "Chaque condition peut être remplie, mais rien de ce qui a été essayé ne les remplit toutes.",
            "Each condition can be met, but nothing that was tried meets them all.");

    private final Condition whole;
    private final Situation start;
    private final Retrial retrial;
    private final RemedyList found;
    private boolean cut;

    /** What stands in the way where the least does, and the situation in which it does. */
    private @Nullable List<Block> fewestBlocks;

    private Situation blocked;

    private RemedySearch(Condition whole, Situation start) {
        this.whole = whole;
        this.start = start;
        this.blocked = start;
        this.retrial = new Retrial(whole, start);
        this.found = new RemedyList(retrial);
    }

    static Remedies of(Condition whole, Situation start) {
        return whole.outcome(start) == Status.MET ? Remedies.none() : new RemedySearch(whole, start).search();
    }

    private Remedies search() {
        FilingPeriods periods = FilingPeriods.of(whole, start);
        consider(start, null, 0);
        Set<Integer> tried = periods.tried();
        for (int index : tried) {
            FileBetween filing = periods.all().get(index);
            if (retrial.has(1)) {
                consider(retrial.assess(List.of(filing)), filing, index);
            } else {
                cut = true;
            }
        }
        cut |= periods.areMoreThan(tried);
        Remedies remedies = found.remedies(cut);
        return remedies.remedies().isEmpty() && !remedies.cutShort()
                ? new Remedies(List.of(), obstacles(), false)
                : remedies;
    }

    private List<Obstacle> obstacles() {
        List<Block> blocks = fewestBlocks;
        return blocks == null || blocks.isEmpty()
                ? List.of(new Obstacle(
                        whole.place().path(), whole.title(), Obstacle.Reason.INCOMPATIBLE, TOGETHER, List.of()))
                : new ObstacleFinder(start, blocked).of(blocks);
    }

    private void consider(Situation situation, @Nullable FileBetween filing, int period) {
        ChangeTable table = new ChangeTable();
        boolean filingAhead = filing != null || FilingPeriods.lieAhead(start);
        Ways ways = new WayFinder(situation, filingAhead, table).ways(whole);
        cut |= ways.cut();
        remember(ways, situation, filing != null);
        for (long set : ways.sets()) {
            assemble(filing, table.of(set)).ifPresent(changes -> tryOut(changes, filing, period));
        }
    }

    /** Keeps the fewest; of as few, those of the file as it stands, but those under a day of filing say more than "not filed yet". */
    private void remember(Ways ways, Situation situation, boolean filed) {
        List<Block> least = fewestBlocks;
        boolean metSoFar =
                ways.blocks().stream().anyMatch(block -> block.condition().outcome(start) == Status.MET);
        boolean fewer = least == null
                || ways.blocks().size() < least.size()
                || (ways.blocks().size() == least.size()
                        && filed
                        && start.filingDay() == null
                        && !metSoFar
                        && blocked.equals(start));
        // What is met on the day that the file states is no obstacle, even if it would not be met on another one.
        boolean ofAnotherDay = start.filingDay() != null && metSoFar;
        if (fewer && !ofAnotherDay && !(ways.sets().isEmpty() && ways.blocks().isEmpty())) {
            fewestBlocks = ways.blocks();
            blocked = situation;
        }
    }

    private void tryOut(List<FactChange> changes, @Nullable FileBetween filing, int period) {
        if (changes.isEmpty() || found.covers(changes)) {
            return;
        }
        if (changes.size() > Remedies.MOST_CHANGES) {
            cut = true;
            return;
        }
        Optional<List<List<FactChange>>> smallest = MinimalSets.of(changes, retrial);
        cut |= smallest.isEmpty();
        smallest.ifPresent(sets -> sets.forEach(set -> found.add(set, filing, period)));
    }

    /** The changes in the order in which they are applied, the day of filing before what counts from it; empty if two contradict. */
    private static Optional<List<FactChange>> assemble(@Nullable FileBetween filing, List<FactChange> wanted) {
        List<FactChange> changes = new ArrayList<>();
        if (filing != null) {
            changes.add(filing);
        }
        for (FactChange change : wanted) {
            if (change instanceof DeclareFigure figure) {
                if (!merge(figure, changes)) {
                    return Optional.empty();
                }
            } else {
                changes.add(change);
            }
        }
        changes.sort(RemedyList.ORDER);
        return Optional.of(List.copyOf(changes));
    }

    /** Adds a figure, or narrows the one that is there; false if no figure would do for both. */
    private static boolean merge(DeclareFigure figure, List<FactChange> changes) {
        for (int index = 0; index < changes.size(); index++) {
            if (changes.get(index) instanceof DeclareFigure other && other.touches(figure)) {
                Optional<DeclareFigure> both = other.with(figure);
                if (both.isEmpty()) {
                    return false;
                }
                changes.set(index, both.get());
                return true;
            }
        }
        return changes.add(figure);
    }
}
