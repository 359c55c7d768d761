package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.report.Violation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom an objective with a threshold of activity concerns.
 *
 * <p>The declaration names the entities for which the objective is reached. Those count of which every document is there; if they reach
 * the threshold by themselves, the others are not needed. If not, those count that may still have every document; and if even they do
 * not reach it, all that were named, so that the answer shows why.
 */
final class CoverageReading {

    private final Assessment assessment;
    private final DeclaredObjective declared;
    private final Units units;
    private final List<Target.Coverage> targets;
    private final List<CoverageVerdict> verdicts = new ArrayList<>();
    private final List<Violation> findings = new ArrayList<>();
    private BitSet concerned;

    CoverageReading(
            Assessment assessment,
            DeclaredObjective declared,
            Units units,
            List<Target.Coverage> targets,
            List<DocumentSearch> searches) {
        this.assessment = assessment;
        this.declared = declared;
        this.units = units;
        this.targets = targets;
        this.concerned = units.all();
        Applicant applicant = assessment.parties().applicant();
        if (applicant != null && !targets.isEmpty()) {
            choose(applicant, searches);
        }
    }

    private void choose(Applicant applicant, List<DocumentSearch> searches) {
        BitSet named = named();
        Status all = reached(applicant, sayings());
        verdicts.forEach(verdict -> findings.addAll(verdict.findings()));
        if (all == Status.NOT_APPLICABLE) {
            return;
        }
        BitSet candidates = named.isEmpty() ? units.all() : named;
        BitSet complete = (BitSet) candidates.clone();
        searches.forEach(search -> search.keepComplete(complete));
        concerned = candidates;
        if (complete.equals(candidates)) {
            return;
        }
        if (!complete.isEmpty() && reached(applicant, numbers(complete)) == Status.MET) {
            concerned = complete;
            return;
        }
        BitSet possible = (BitSet) candidates.clone();
        searches.forEach(search -> search.keepPossible(possible));
        if (!possible.equals(candidates) && !possible.isEmpty()) {
            Status mayReach = reached(applicant, numbers(possible));
            if (mayReach == Status.MET || mayReach == Status.UNKNOWN) {
                concerned = possible;
                return;
            }
        }
        reached(applicant, sayings());
    }

    private Status reached(Applicant applicant, Numbers covered) {
        verdicts.clear();
        Status status = Status.NOT_APPLICABLE;
        DataPath place = declared.path() == null ? DataPath.ROOT : declared.path();
        for (Target.Coverage target : targets) {
            CoverageVerdict verdict = assessment
                    .coverage(applicant, target.atLeast())
                    .reachedBy(covered.entities(), covered.sites(), place);
            verdicts.add(verdict);
            status = status.and(verdict.status());
        }
        return status;
    }

    /** Whom the objective concerns. */
    BitSet concerned() {
        return concerned;
    }

    /** What is wrong with those named as covered. */
    List<Violation> findings() {
        return findings;
    }

    /** The answer to one of the targets. */
    TargetAnswer.Coverage answer(Target.Coverage target) {
        if (verdicts.isEmpty()) {
            return new TargetAnswer.Coverage(
                    target,
                    null,
                    Status.UNKNOWN,
                    List.copyOf(assessment.parties().gaps()));
        }
        CoverageVerdict verdict = verdicts.get(targets.indexOf(target));
        if (verdict.status() != Status.NOT_APPLICABLE && isSilent()) {
            return new TargetAnswer.Coverage(target, null, Status.UNKNOWN, List.of(silence()));
        }
        return new TargetAnswer.Coverage(target, verdict, verdict.status(), verdict.gaps());
    }

    private boolean isSilent() {
        return declared.said().coveredEntities().isEmpty()
                && declared.said().coveredSites().isEmpty();
    }

    private Gap silence() {
        return declared.missing(assessment.parties().isGroup() ? "coveredEntities" : "coveredSites");
    }

    private Numbers sayings() {
        return new Numbers(
                Set.copyOf(declared.said().coveredEntities()),
                Set.copyOf(declared.said().coveredSites()));
    }

    private BitSet named() {
        BitSet named = new BitSet();
        for (LegalEntityFinessNumber number : declared.said().coveredEntities()) {
            Integer entity = assessment.parties().indexOf(number);
            if (entity != null) {
                units.addEntity(entity, named);
            }
        }
        if (units.areSites()) {
            for (FacilityFinessNumber site : declared.said().coveredSites()) {
                units.addSite(site, named);
            }
        }
        return assessment.parties().isGroup() ? wholeEntities(named) : named;
    }

    /** In a GHT, a part of the sites of a legal entity counts for nothing. */
    private BitSet wholeEntities(BitSet named) {
        BitSet whole = new BitSet();
        units.wholeEntities(named).forEach(entity -> units.addEntity(entity, whole));
        return whole;
    }

    /** The numbers of some units; a legal entity is named where all of it is among them. */
    private Numbers numbers(BitSet some) {
        Set<LegalEntityFinessNumber> entities = new HashSet<>();
        for (int entity : units.wholeEntities(some)) {
            LegalEntityFinessNumber number =
                    assessment.parties().entities().get(entity).finess();
            if (number != null) {
                entities.add(number);
            }
        }
        Set<FacilityFinessNumber> sites = new HashSet<>();
        for (int unit = some.nextSetBit(0); unit >= 0; unit = some.nextSetBit(unit + 1)) {
            FacilityFinessNumber site = units.site(unit);
            if (site != null && !assessment.parties().isGroup()) {
                sites.add(site);
            }
        }
        return new Numbers(entities, sites);
    }

    private record Numbers(Set<LegalEntityFinessNumber> entities, Set<FacilityFinessNumber> sites) {}

    static List<Target.Coverage> in(List<Target> targets) {
        List<Target.Coverage> coverages = new ArrayList<>();
        for (Target target : targets) {
            if (target instanceof Target.Coverage coverage) {
                coverages.add(coverage);
            }
        }
        return coverages;
    }
}
