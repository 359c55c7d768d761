package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.testkit.Applications;
import io.github.carecyber.rules.testkit.Calls;
import io.github.carecyber.rules.testkit.Consistent;
import io.github.carecyber.rules.testkit.Criteria;
import io.github.carecyber.rules.testkit.Forgetting;
import io.github.carecyber.rules.testkit.Predicates;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * Adding information, as {@link Forgetting} defines it, keeps every answer that is not "cannot tell". Three kinds of condition
 * promise less, because what they read can contradict or replace what was stated before. Documents dated after the filing and FINESS
 * numbers that stand twice contradict what was stated too, and are left out by {@link Consistent}:
 *
 * <ul>
 *   <li>The kind of an applicant follows from all that the register says of it; what is added can contradict it. The answer is then
 *       "cannot tell", and says so.
 *   <li>Whether an applicant must apply through its group: likewise, and it may turn out that the condition does not concern it.
 *   <li>A figure that takes a year for a whole legal entity, or that counts zero where no year was declared: "declared nothing" is a
 *       statement there, and declaring something replaces it.
 * </ul>
 */
class InformationPropertyTest {

    @Property
    void anAnswerIsKept(
            @ForAll("keeping") Criterion criterion, @ForAll("applications") Application more, @ForAll Random random) {
        Application less = Forgetting.some(more, random);
        Status before = status(criterion, less);
        if (before != Status.UNKNOWN) {
            assertEquals(before, status(criterion, more), less::toString);
        }
    }

    /**
     * An entity or a site that has closed stops counting on that day: what it states may then be no answer any more, and without a day of
     * filing one cannot tell. So where there is a closing day, an answer may be lost to it as well.
     */
    @Property
    void theKindAndTheGroupOfAnApplicantAreLostOnlyToAContradictionOrAClosing(
            @ForAll("contradictable") Criterion criterion,
            @ForAll("applications") Application more,
            @ForAll Random random) {
        Status before = status(criterion, Forgetting.some(more, random));
        EligibilityVerdict after = assess(criterion, more);
        Explanation written = after.explanation().parts().get(1);
        if ((before == Status.MET || before == Status.NOT_MET) && written.status() != before) {
            boolean contradictory = written.gaps().stream().anyMatch(Gap.CannotTell.class::isInstance);
            assertTrue(
                    contradictory || written.status() == Status.NOT_APPLICABLE || hasClosing(more),
                    () -> before + " became " + written.status() + ": " + criterion + ", " + more);
        }
    }

    private static boolean hasClosing(Application application) {
        return Stream.ofNullable(application.applicant())
                .flatMap(applicant -> applicant.legalEntities().stream())
                .anyMatch(entity -> entity.closed() != null
                        || entity.facilities().stream().anyMatch(site -> site.closed() != null));
    }

    /**
     * Without a day of filing a site may have been closed. One that declared nothing then adds zero either way, and one that declared
     * something adds it or not: what it declares takes the zero back, and may leave the answer open.
     */
    @Property
    void aFigureBySiteStaysAnAnswerEvenWhereNothingDeclaredIsZero(
            @ForAll("bySite") Criterion criterion, @ForAll("filed") Application more, @ForAll Random random) {
        Status before = status(criterion, Forgetting.some(more, random));
        if (before != Status.UNKNOWN && status(criterion, more) == Status.UNKNOWN) {
            throw new AssertionError(before + " was lost");
        }
    }

    @Provide
    Arbitrary<Application> filed() {
        return applications().filter(application -> application.filed() != null);
    }

    @Provide
    Arbitrary<Criterion> keeping() {
        return Criteria.combined(Criteria.simple().filter(InformationPropertyTest::keepsItsAnswer));
    }

    @Provide
    Arbitrary<Criterion> contradictable() {
        return Criteria.simple()
                .filter(criterion ->
                        criterion instanceof Criterion.KindIn || criterion instanceof Criterion.AppliesThroughGroup);
    }

    @Provide
    Arbitrary<Criterion> bySite() {
        return Criteria.measured(Criteria.measures().filter(InformationPropertyTest::isBySite));
    }

    @Provide
    Arbitrary<Application> applications() {
        return Applications.any().map(Consistent::of);
    }

    private static boolean keepsItsAnswer(Criterion criterion) {
        if (criterion instanceof Criterion.Measured measured) {
            ReferenceYears years = yearsOf(measured.measure());
            return years == null
                    || (isBySite(measured.measure()) && years.undeclared() == ReferenceYears.Undeclared.IS_MISSING);
        }
        return !(criterion instanceof Criterion.KindIn || criterion instanceof Criterion.AppliesThroughGroup);
    }

    private static boolean isBySite(Measure measure) {
        ReferenceYears years = yearsOf(measure);
        return years == null || years.scope() == ReferenceYears.Scope.SITE;
    }

    private static @Nullable ReferenceYears yearsOf(Measure measure) {
        return measure.<@Nullable ReferenceYears>fold(
                Measure.CombinedActivity::years, Measure.Staff::years, sites -> null);
    }

    /** The answer of what is written in the call, apart from whether the application is for it. */
    private static Status status(Criterion criterion, Application application) {
        return assess(criterion, application).explanation().parts().get(1).status();
    }

    private static EligibilityVerdict assess(Criterion criterion, Application application) {
        return Eligibility.of(Calls.of(criterion), Predicates.ALL).assess(application, Calls.TODAY);
    }
}
