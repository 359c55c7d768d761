package io.github.carecyber.rules.bench;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.PublicServiceStatus;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Made-up applications, the same on every run. Most are complete and in order, some break a condition, some lack a fact. As
 * if read from files, each has objects of its own for every code, number and date.
 */
final class Applications {

    private static final List<String> DOCUMENTS = List.of(
            "security-policy",
            "project-organisation",
            "directory-audit",
            "continuity-plan",
            "crisis-exercise",
            "backup-description");

    private static final List<String> TERRITORIES = List.of("01", "13", "29", "33", "44", "59", "67", "69", "75", "93");

    private static final List<CareActivity> ACTIVITIES = List.of(CareActivity.values());

    private final Random random = new Random(2026);
    private int numbers;

    private Applications() {}

    /** As many applications as asked for, in an order that has nothing to do with their places in memory. */
    static List<Application> shuffled(int count) {
        Applications applications = new Applications();
        List<Application> made = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            made.add(applications.next("A" + number));
        }
        Collections.shuffle(made, applications.random);
        return made;
    }

    private Application next(String id) {
        Applicant applicant = oneIn(6) ? group("G-" + id) : entity();
        Application application = Application.of(
                        ApplicationId.of(id),
                        CallId.of(fresh(oneIn(100) ? "another-call" : TwentyConditions.ID.value())),
                        applicant)
                .withEvidence(evidence(applicant));
        return oneIn(50) ? application : application.withFiled(filed());
    }

    private FilingMoment filed() {
        LocalDate day = TwentyConditions.CLOSES.minusDays(random.nextInt(55)).plusDays(oneIn(30) ? 55 : 0);
        return FilingMoment.at(OffsetDateTime.of(day, LocalTime.of(random.nextInt(24), 30), ZoneOffset.ofHours(2)));
    }

    private LegalEntity entity() {
        return switch (random.nextInt(5)) {
            case 0 ->
                entity(
                        "13",
                        "1",
                        oneIn(20) ? GroupMembership.memberOf(GroupId.of("G-other")) : GroupMembership.outside());
            case 1, 2 -> entity(random.nextBoolean() ? "60" : "61", "6", GroupMembership.outside());
            default -> entity(random.nextBoolean() ? "73" : "95", "9", GroupMembership.outside());
        };
    }

    private HospitalGroup group(String id) {
        List<LegalEntity> members = new ArrayList<>();
        for (int more = 2 + random.nextInt(4); more > 0; more--) {
            members.add(entity("13", "1", GroupMembership.memberOf(GroupId.of(fresh(id)))));
        }
        LegalEntityFinessNumber support = members.get(0).finess();
        return HospitalGroup.of(
                GroupId.of(id),
                "GHT " + id,
                support == null ? nextEntity() : LegalEntityFinessNumber.of(fresh(support.value())),
                members);
    }

    private LegalEntity entity(String status, String publicService, GroupMembership membership) {
        List<Facility> facilities = new ArrayList<>();
        for (int more = 1 + random.nextInt(3); more > 0; more--) {
            facilities.add(facility(publicService));
        }
        LegalEntity entity = LegalEntity.of(nextEntity(), "Entité " + numbers)
                .withFacilities(facilities)
                .withState(RegisterState.ACTIVE)
                .withMembership(membership);
        if (oneIn(100)) {
            entity = entity.withClosed(TwentyConditions.OPENS.plusDays(random.nextInt(100)));
        }
        return oneIn(50) ? entity : entity.withStatus(LegalStatus.of(fresh(status)));
    }

    private Facility facility(String publicService) {
        Facility facility = Facility.of(FacilityFinessNumber.of(nextNumber()), "Site " + numbers)
                .withPublicService(PublicServiceStatus.of(fresh(publicService)))
                .withCareActivities(activities())
                .withAuthorisations(authorisations())
                .withCombinedActivity(oneIn(50) ? YearlyFigures.none() : YearlyFigures.of(2024, random.nextInt(9_000)))
                .withStaff(YearlyFigures.of(oneIn(4) ? 2023 : 2024, random.nextInt(900)))
                .withState(oneIn(40) ? RegisterState.INACTIVE : RegisterState.ACTIVE);
        return oneIn(80) ? facility : facility.withCategory(FacilityCategory.of(fresh(category())));
    }

    private Set<CareActivity> activities() {
        Set<CareActivity> activities = EnumSet.noneOf(CareActivity.class);
        if (!oneIn(50)) {
            activities.add(oneIn(8) ? CareActivity.PSYCHIATRY : CareActivity.MEDICINE);
            for (int more = random.nextInt(4); more > 0; more--) {
                activities.add(ACTIVITIES.get(random.nextInt(ACTIVITIES.size())));
            }
        }
        return activities;
    }

    private List<Authorisation> authorisations() {
        List<Authorisation> authorisations = new ArrayList<>();
        authorisations.add(authorisation(oneIn(8) ? CareActivity.PSYCHIATRY : CareActivity.MEDICINE));
        for (int more = random.nextInt(3); more > 0; more--) {
            authorisations.add(authorisation(ACTIVITIES.get(random.nextInt(ACTIVITIES.size()))));
        }
        return authorisations;
    }

    private Authorisation authorisation(CareActivity activity) {
        LocalDate from = TwentyConditions.OPENS.minusDays(random.nextInt(2_500));
        return Authorisation.of(activity).withPeriod(from, from.plusYears(7));
    }

    private String category() {
        List<String> common = List.of("355", "365", "101", "106", "109", "128");
        List<String> rare = List.of("500", "354", "114", "141", "146", "697");
        return oneIn(12) ? rare.get(random.nextInt(rare.size())) : common.get(random.nextInt(common.size()));
    }

    private List<Evidence> evidence(Applicant applicant) {
        List<Evidence> documents = new ArrayList<>();
        for (String kind : DOCUMENTS) {
            if (!oneIn(30)) {
                LocalDate dated = TwentyConditions.OPENS.minusDays(oneIn(20) ? 2_000 : random.nextInt(300));
                Evidence document =
                        Evidence.of(EvidenceId.of("E" + documents.size()), EvidenceKind.of(fresh(kind)), dated);
                documents.add(applicant instanceof HospitalGroup group ? document.withCovers(covers(group)) : document);
            }
        }
        return documents;
    }

    private static List<LegalEntityFinessNumber> covers(HospitalGroup group) {
        List<LegalEntityFinessNumber> covers = new ArrayList<>();
        for (LegalEntity member : group.members()) {
            LegalEntityFinessNumber number = member.finess();
            if (number != null) {
                covers.add(LegalEntityFinessNumber.of(fresh(number.value())));
            }
        }
        return covers;
    }

    private LegalEntityFinessNumber nextEntity() {
        return LegalEntityFinessNumber.of(nextNumber());
    }

    private String nextNumber() {
        numbers++;
        String territory =
                oneIn(12) ? "9704" : oneIn(60) ? "2A00" : TERRITORIES.get(random.nextInt(TERRITORIES.size())) + "00";
        return territory + String.valueOf(100_000 + numbers % 100_000).substring(1);
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    /** The same text in an object of its own, as a reader makes it. */
    private static String fresh(String text) {
        return String.valueOf(text.toCharArray());
    }
}
