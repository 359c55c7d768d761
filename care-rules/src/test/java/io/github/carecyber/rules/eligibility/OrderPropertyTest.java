package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.rules.testkit.Applications;
import io.github.carecyber.rules.testkit.Calls;
import io.github.carecyber.rules.testkit.Criteria;
import io.github.carecyber.rules.testkit.Predicates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Order says nothing: the same answers from the same facts, with the same gaps, and only the places have other numbers. */
class OrderPropertyTest {

    @Property
    void theOrderOfMembersSitesAndDocumentsDoesNotMatter(
            @ForAll("criteria") Criterion criterion,
            @ForAll("applications") Application application,
            @ForAll Random random) {
        sameAnswer(assess(criterion, application), assess(criterion, new Shuffle(random).of(application)));
    }

    @Property
    void theOrderOfConditionsDoesNotMatter(
            @ForAll("criteria") Criterion criterion,
            @ForAll("applications") Application application,
            @ForAll Random random) {
        sameAnswer(assess(criterion, application), assess(new Shuffle(random).of(criterion), application));
    }

    private static void sameAnswer(EligibilityVerdict one, EligibilityVerdict other) {
        assertEquals(one.status(), other.status());
        assertEquals(notes(one.explanation().nodes()), notes(other.explanation().nodes()));
        assertEquals(
                notes(one.explanation().nodes().filter(Explanation::decisive)),
                notes(other.explanation().nodes().filter(Explanation::decisive)));
    }

    /** What each node says, without the numbers of places, in an order of its own. */
    private static List<String> notes(Stream<Explanation> nodes) {
        return nodes.map(node -> node.rule() + " " + node.status() + " " + node.title() + " " + sorted(node.facts())
                        + sorted(inAnOrder(node.gaps())) + node.parameters())
                .sorted()
                .toList();
    }

    /** A conflict names its derogations in the order of the call. */
    private static List<?> inAnOrder(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> gap instanceof Gap.Conflict conflict
                        ? Set.copyOf(conflict.derogations()).hashCode()
                        : gap)
                .toList();
    }

    private static List<String> sorted(List<?> notes) {
        return notes.stream()
                .map(note -> note.toString().replaceAll("/\\d+(?!\\d{3})", "/#"))
                .sorted()
                .toList();
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return Criteria.any();
    }

    @Provide
    Arbitrary<Application> applications() {
        return Applications.any();
    }

    private static EligibilityVerdict assess(Criterion criterion, Application application) {
        return Eligibility.of(Calls.of(criterion), Predicates.ALL).assess(application, Calls.TODAY);
    }

    /** Puts everything that stands in a list in another order. */
    record Shuffle(Random random) {

        Application of(Application application) {
            Applicant applicant = application.applicant();
            List<Evidence> evidence = shuffled(application.evidence()).stream()
                    .map(document -> document.withCovers(shuffled(document.covers())))
                    .toList();
            return new Application(
                    application.id(),
                    application.call(),
                    applicant == null ? null : applicant.<Applicant>fold(this::of, this::of),
                    application.filed(),
                    evidence);
        }

        HospitalGroup of(HospitalGroup group) {
            List<LegalEntity> members =
                    shuffled(group.members()).stream().map(this::of).toList();
            return new HospitalGroup(group.id(), group.name(), group.support(), members);
        }

        LegalEntity of(LegalEntity entity) {
            List<Facility> sites = shuffled(entity.facilities()).stream()
                    .map(site -> site.authorisations() == null
                            ? site
                            : site.withAuthorisations(shuffled(site.authorisations())))
                    .toList();
            return entity.withFacilities(sites);
        }

        Criterion of(Criterion criterion) {
            if (criterion instanceof Criterion.AllOf all) {
                return new Criterion.AllOf(each(shuffled(all.criteria())));
            }
            if (criterion instanceof Criterion.AnyOf any) {
                return new Criterion.AnyOf(each(shuffled(any.criteria())));
            }
            if (criterion instanceof Criterion.Not not) {
                return Criterion.not(of(not.criterion()));
            }
            if (criterion instanceof Unless unless) {
                List<Derogation> derogations = shuffled(unless.derogations()).stream()
                        .map(one -> new Derogation(one.label(), of(one.when()), of(one.then()), one.reference()))
                        .toList();
                return new Unless(of(unless.general()), derogations);
            }
            return criterion;
        }

        private List<Criterion> each(List<Criterion> criteria) {
            return criteria.stream().map(this::of).toList();
        }

        private <T> List<T> shuffled(List<T> list) {
            List<T> shuffled = new ArrayList<>(list);
            Collections.shuffle(shuffled, random);
            return shuffled;
        }
    }
}
