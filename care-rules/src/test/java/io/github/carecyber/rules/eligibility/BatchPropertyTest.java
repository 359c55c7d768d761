package io.github.carecyber.rules.eligibility;

import static io.github.carecyber.rules.eligibility.BatchFixture.NORTH;
import static io.github.carecyber.rules.eligibility.BatchFixture.PER_ENTITY;
import static io.github.carecyber.rules.eligibility.BatchFixture.PER_GROUP;
import static io.github.carecyber.rules.eligibility.BatchFixture.SILENT;
import static io.github.carecyber.rules.eligibility.BatchFixture.SOUTH;
import static io.github.carecyber.rules.eligibility.BatchFixture.THROUGH_GROUP;
import static io.github.carecyber.rules.eligibility.BatchFixture.WITH_GROUPS;
import static io.github.carecyber.rules.eligibility.BatchFixture.application;
import static io.github.carecyber.rules.eligibility.BatchFixture.group;
import static io.github.carecyber.rules.eligibility.BatchFixture.hospital;
import static io.github.carecyber.rules.eligibility.BatchFixture.named;
import static io.github.carecyber.rules.eligibility.BatchFixture.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class BatchPropertyTest {

    @Property(tries = 300)
    void anotherOrderPermutesTheVerdictsAndChangesNothingElse(
            @ForAll("batches") List<Application> batch, @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, batch.size()).boxed().toList());
        Collections.shuffle(order, random);
        List<EligibilityVerdict> verdicts = assess(batch);
        List<EligibilityVerdict> shuffled =
                assess(order.stream().map(batch::get).toList());
        assertEquals(order.stream().map(verdicts::get).toList(), shuffled);
    }

    @Property(tries = 300)
    void unrelatedApplicationsChangeNoOtherVerdict(@ForAll("identifiedBatches") List<Application> batch) {
        List<Application> more = new ArrayList<>(batch);
        more.add(application("Z1", hospital(99)));
        more.add(application("Z2", group(GroupId.of("far-away"), 98, 97)));
        List<EligibilityVerdict> verdicts = assess(batch);
        List<EligibilityVerdict> amongMore = assess(more);
        for (int index = 0; index < batch.size(); index++) {
            assertEquals(verdicts.get(index).explanation(), amongMore.get(index).explanation());
        }
    }

    @Property(tries = 300)
    void alonePlaysNoRole(@ForAll("applications") Application application) {
        for (Eligibility eligibility : List.of(WITH_GROUPS, SILENT)) {
            EligibilityVerdict single = eligibility.assess(application, Fixture.TODAY);
            EligibilityVerdict alone = eligibility
                    .assessAll(List.of(application), Fixture.TODAY)
                    .verdicts()
                    .get(0);
            assertEquals(single.status(), alone.status());
            assertEquals(single.missing(), alone.missing());
            List<Explanation> own = single.explanation().parts();
            List<Explanation> parts = alone.explanation().parts();
            assertEquals(own, parts.subList(0, own.size()));
            parts.subList(own.size(), parts.size())
                    .forEach(node -> assertTrue(
                            node.status() == Status.MET
                                    || node.status() == Status.NOT_APPLICABLE
                                    || application.call() == null,
                            node.toString()));
        }
    }

    @Property(tries = 500)
    void whoNamesAnotherIsNamedByIt(@ForAll("batches") List<Application> batch) {
        List<EligibilityVerdict> verdicts = assess(batch);
        for (int index = 0; index < batch.size(); index++) {
            ApplicationId own = batch.get(index).id();
            for (String other : own == null ? List.<String>of() : allNamed(verdicts.get(index))) {
                int self = index;
                assertTrue(
                        IntStream.range(0, batch.size())
                                .filter(some -> some != self)
                                .filter(some -> ApplicationId.of(other)
                                        .equals(batch.get(some).id()))
                                .anyMatch(some -> allNamed(verdicts.get(some)).contains(own.value())),
                        () -> own + " names " + other + " and is not named by it");
            }
        }
    }

    @Property(tries = 500)
    void comparingEachWithEachGivesTheSameRefusals(@ForAll("batches") List<Application> batch) {
        List<EligibilityVerdict> verdicts = assess(batch);
        for (int index = 0; index < batch.size(); index++) {
            EligibilityVerdict verdict = verdicts.get(index);
            assertEquals(
                    meets(batch, index, BatchPropertyTest::isSameGroup),
                    node(verdict, PER_GROUP).status() == Status.NOT_MET);
            assertEquals(
                    meets(batch, index, BatchPropertyTest::isSameEntity),
                    node(verdict, PER_ENTITY).status() == Status.NOT_MET);
            assertEquals(
                    meets(batch, index, BatchPropertyTest::isCoveredBy),
                    node(verdict, THROUGH_GROUP).status() == Status.NOT_MET);
        }
    }

    @Property(tries = 300)
    void everySentenceIsFilledIn(@ForAll("batches") List<Application> batch) {
        for (Eligibility eligibility : List.of(WITH_GROUPS, SILENT)) {
            eligibility.assessAll(batch, Fixture.TODAY).verdicts().stream()
                    .flatMap(verdict -> verdict.explanation().leaves())
                    .forEach(node -> {
                        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                            String sentence = node.sentence(locale);
                            assertTrue(!sentence.isBlank() && !sentence.contains("{"), node + ": " + sentence);
                        }
                    });
        }
    }

    private static boolean meets(
            List<Application> batch, int index, BiPredicate<Application, Application> withAnother) {
        Application own = batch.get(index);
        return IntStream.range(0, batch.size())
                .filter(other -> other != index)
                .mapToObj(batch::get)
                .anyMatch(other -> Fixture.CALL.equals(own.call())
                        && Fixture.CALL.equals(other.call())
                        && withAnother.test(own, other));
    }

    private static boolean isSameGroup(Application own, Application other) {
        return own.applicant() instanceof HospitalGroup one
                && other.applicant() instanceof HospitalGroup another
                && one.id() != null
                && one.id().equals(another.id())
                && isAnotherApplication(own, other);
    }

    private static boolean isSameEntity(Application own, Application other) {
        return own.applicant() instanceof LegalEntity one
                && other.applicant() instanceof LegalEntity another
                && one.finess() != null
                && one.finess().equals(another.finess())
                && isAnotherApplication(own, other);
    }

    private static boolean isAnotherApplication(Application own, Application other) {
        return own.id() == null || !own.id().equals(other.id());
    }

    private static boolean isCoveredBy(Application own, Application other) {
        if (!(own.applicant() instanceof LegalEntity entity) || !(other.applicant() instanceof HospitalGroup group)) {
            return false;
        }
        boolean isPrivate = entity.status() != null && entity.status().equals(LegalStatus.of("95"));
        boolean listed = entity.finess() != null
                && (entity.finess().equals(group.support())
                        || group.members().stream()
                                .anyMatch(member -> entity.finess().equals(member.finess())));
        boolean party =
                group.id() != null && GroupMembership.memberOf(group.id()).equals(entity.membership());
        return !isPrivate && (party || (listed && !GroupMembership.outside().equals(entity.membership())));
    }

    private static List<EligibilityVerdict> assess(List<Application> batch) {
        return WITH_GROUPS.assessAll(batch, Fixture.TODAY).verdicts();
    }

    private static List<String> allNamed(EligibilityVerdict verdict) {
        return verdict.explanation()
                .leaves()
                .flatMap(node -> named(node).stream())
                .toList();
    }

    @Provide
    Arbitrary<List<Application>> batches() {
        return applications().list().ofMaxSize(7);
    }

    @Provide
    Arbitrary<List<Application>> identifiedBatches() {
        return applications()
                .filter(application -> application.applicant() != null
                        && (application.applicant() instanceof HospitalGroup group
                                ? group.id() != null
                                : ((LegalEntity) application.applicant()).finess() != null)
                        && application.applicant().legalEntities().stream()
                                .map(LegalEntity::finess)
                                .allMatch(Objects::nonNull))
                .list()
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<Application> applications() {
        Arbitrary<ApplicationId> ids = Arbitraries.of("A", "B", "C", "D", "E", "F")
                .map(ApplicationId::of)
                .injectNull(0.1);
        Arbitrary<CallId> calls = Arbitraries.frequency(Tuple.of(9, Fixture.CALL), Tuple.of(1, CallId.of("other-call")))
                .injectNull(0.1);
        Arbitrary<Applicant> applicants = Arbitraries.oneOf(entities().map(each -> each), groups().map(each -> each));
        return Combinators.combine(ids, calls, applicants.injectNull(0.05))
                .as((id, call, applicant) -> new Application(id, call, applicant, null, List.of()));
    }

    private static Arbitrary<LegalEntity> entities() {
        Arbitrary<LegalStatus> statuses =
                Arbitraries.of("13", "95").map(LegalStatus::of).injectNull(0.3);
        Arbitrary<GroupMembership> memberships = Arbitraries.of(
                        GroupMembership.outside(), GroupMembership.memberOf(NORTH), GroupMembership.memberOf(SOUTH))
                .injectNull(0.3);
        return Combinators.combine(numbers(), statuses, memberships)
                .as((finess, status, membership) ->
                        new LegalEntity(finess, null, null, status, membership, List.of(), null, null));
    }

    private static Arbitrary<HospitalGroup> groups() {
        Arbitrary<GroupId> ids =
                Arbitraries.of(NORTH, SOUTH, GroupId.of("east")).injectNull(0.15);
        return Combinators.combine(ids, numbers(), entities().list().ofMaxSize(3))
                .as((id, support, members) -> new HospitalGroup(id, null, support, members));
    }

    private static Arbitrary<LegalEntityFinessNumber> numbers() {
        return Arbitraries.integers().between(1, 5).map(BatchFixture::number).injectNull(0.1);
    }
}
