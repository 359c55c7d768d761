package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.CriterionCases;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.rules.remedy.CarryOutActivity;
import io.github.carecyber.rules.remedy.DeclareFigure;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.FileBetween;
import io.github.carecyber.rules.remedy.ObtainAuthorisation;
import io.github.carecyber.rules.remedy.StateCoverage;
import io.github.carecyber.rules.remedy.SupplyDocument;
import java.util.List;

/**
 * Whether a criterion reads the fact that a change is of. Where it does not, the change cannot alter its answer, which is what
 * makes it possible to prove a large set of changes minimal without trying every part of it.
 */
final class FactsRead implements CriterionCases<Boolean> {

    private final FactChange change;
    private final Situation situation;

    FactsRead(FactChange change, Situation situation) {
        this.change = change;
        this.situation = situation;
    }

    private boolean filing() {
        return change instanceof FileBetween;
    }

    private boolean any(List<? extends Criterion> criteria) {
        return criteria.stream().anyMatch(criterion -> criterion.fold(this));
    }

    @Override
    public Boolean allOf(Criterion.AllOf criterion) {
        return any(criterion.criteria());
    }

    @Override
    public Boolean anyOf(Criterion.AnyOf criterion) {
        return any(criterion.criteria());
    }

    @Override
    public Boolean not(Criterion.Not criterion) {
        return criterion.criterion().fold(this);
    }

    @Override
    public Boolean unless(Unless criterion) {
        return criterion.general().fold(this)
                || criterion.derogations().stream()
                        .anyMatch(derogation -> derogation.when().fold(this)
                                || derogation.then().fold(this));
    }

    @Override
    public Boolean kindIn(Criterion.KindIn criterion) {
        return false;
    }

    @Override
    public Boolean seatIn(Criterion.SeatIn criterion) {
        return false;
    }

    @Override
    public Boolean sectorIn(SiteCriterion.SectorIn criterion) {
        return filing();
    }

    @Override
    public Boolean categoryIn(SiteCriterion.CategoryIn criterion) {
        return filing();
    }

    @Override
    public Boolean regionIn(SiteCriterion.RegionIn criterion) {
        return filing();
    }

    @Override
    public Boolean activityIn(SiteCriterion.ActivityIn criterion) {
        return filing() || change instanceof CarryOutActivity;
    }

    @Override
    public Boolean authorised(SiteCriterion.Authorised criterion) {
        return filing() || change instanceof ObtainAuthorisation;
    }

    @Override
    public Boolean sameSite(Criterion.SameSite criterion) {
        return any(criterion.criteria());
    }

    @Override
    public Boolean measured(Criterion.Measured criterion) {
        return filing()
                || (change instanceof DeclareFigure figure
                        && criterion
                                .measure()
                                .<Boolean>fold(
                                        activity -> figure.figure() == DeclareFigure.Figure.COMBINED_ACTIVITY
                                                && isOfOne(figure, activity.years()),
                                        staff -> figure.figure() == DeclareFigure.Figure.STAFF
                                                && isOfOne(figure, staff.years()),
                                        sites -> false));
    }

    private static boolean isOfOne(DeclareFigure figure, ReferenceYears years) {
        return figure.sites().stream().anyMatch(site -> years.years().contains(site.year()));
    }

    @Override
    public Boolean open(Criterion.Open criterion) {
        return filing();
    }

    @Override
    public Boolean filedInTime(Criterion.FiledInTime criterion) {
        return filing();
    }

    @Override
    public Boolean filedWithin(Criterion.FiledWithin criterion) {
        return filing();
    }

    @Override
    public Boolean appliesThroughGroup(Criterion.AppliesThroughGroup criterion) {
        return false;
    }

    /** A document dates from the day of filing, so that day is read with it. */
    @Override
    public Boolean evidenced(Criterion.Evidenced criterion) {
        Prerequisite wanted = EvidenceWays.definition(criterion, situation);
        return filing()
                || (wanted != null
                        && wanted.evidence().stream()
                                .anyMatch(requirement ->
                                        requirement.anyOf().stream().anyMatch(this::isOfTheDocument)));
    }

    private boolean isOfTheDocument(EvidenceKind kind) {
        return change instanceof SupplyDocument supplied
                ? supplied.kind().equals(kind)
                : change instanceof StateCoverage coverage
                        && situation.application().evidence().stream()
                                .anyMatch(document ->
                                        coverage.document().equals(document.id()) && kind.equals(document.kind()));
    }

    @Override
    public Boolean specialCategories(Criterion.SpecialCategories criterion) {
        return filing();
    }

    @Override
    public Boolean awaitedCondition(Criterion.AwaitedCondition criterion) {
        return false;
    }

    /** The caller's predicate may read anything. */
    @Override
    public Boolean custom(Criterion.Custom criterion) {
        return true;
    }
}
