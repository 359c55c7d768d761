package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.RuleId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Made-up GHTs, whose members resolve, and applications to a call that demands that a GHT applies for its establishments.
 *
 * <p>By hand: North is support 1 with member 2; South is support 3 with members 4 and 5. Nobody is in both; 6 and 7 are in neither.
 */
final class BatchFixture {

    static final String IDENTIFIER = "eligibility.batch.identifier-of-one-file";
    static final String PER_GROUP = "eligibility.batch.one-application-per-group";
    static final String PER_ENTITY = "eligibility.batch.one-application-per-entity";
    static final String THROUGH_GROUP = "eligibility.batch.member-through-group";
    static final String ONE_GROUP = "eligibility.batch.parties-to-one-group";

    static final Eligibility WITH_GROUPS =
            Eligibility.of(Fixture.call(new Criterion.AppliesThroughGroup(Fixture.TEXT)));

    static final Eligibility SILENT = Eligibility.of(Fixture.call(new Criterion.FiledInTime()));

    static final GroupId NORTH = GroupId.of("north");
    static final GroupId SOUTH = GroupId.of("south");

    private BatchFixture() {}

    static LegalEntityFinessNumber number(int entity) {
        return LegalEntityFinessNumber.of("7700%05d".formatted(entity));
    }

    static LegalEntity hospital(int entity) {
        return Fixture.hospital(number(entity));
    }

    static LegalEntity unstated(int entity) {
        return LegalEntity.of(number(entity), "Centre hospitalier");
    }

    static HospitalGroup north() {
        return group(NORTH, 1, 2);
    }

    static HospitalGroup south() {
        return group(SOUTH, 3, 4, 5);
    }

    /** A GHT whose support establishment is its first member too, as the register has it. */
    static HospitalGroup group(GroupId id, int support, int... members) {
        LegalEntity first = hospital(support).withMembership(GroupMembership.memberOf(id));
        return HospitalGroup.of(
                id,
                "GHT " + id,
                number(support),
                Stream.concat(
                                Stream.of(first),
                                Arrays.stream(members)
                                        .mapToObj(member ->
                                                hospital(member).withMembership(GroupMembership.memberOf(id))))
                        .toList());
    }

    static HospitalGroup withoutId(HospitalGroup group) {
        return new HospitalGroup(null, group.name(), group.support(), group.members());
    }

    static Application application(@Nullable String id, @Nullable Applicant applicant) {
        return new Application(
                id == null ? null : ApplicationId.of(id),
                Fixture.CALL,
                applicant,
                FilingMoment.parse("2025-10-15T09:30+02:00"),
                List.of());
    }

    static BatchAssessment assess(Application... applications) {
        return WITH_GROUPS.assessAll(List.of(applications), Fixture.TODAY);
    }

    static Explanation node(EligibilityVerdict verdict, String rule) {
        RuleId id = RuleId.of(rule);
        return verdict.explanation()
                .leaves()
                .filter(node -> node.rule().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Explanation node(BatchAssessment batch, int application, String rule) {
        return node(batch.verdicts().get(application), rule);
    }

    /** The applications that a condition names by identifier. */
    static List<String> named(Explanation node) {
        return node.arguments().values().get("others") instanceof Argument.Codes others ? others.value() : List.of();
    }
}
