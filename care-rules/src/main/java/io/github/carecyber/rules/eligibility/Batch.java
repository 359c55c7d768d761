package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Fingerprint;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The applications that are assessed together, indexed by whatever can make two of them meet: identifier, group, entity, support
 * establishment. Only those for the call at hand meet.
 *
 * <p>The index is built once and then only read. It does not depend on the order in which the applications came.
 */
final class Batch {

    private final List<Application> applications;
    private final Filings all = new Filings();
    private final Map<ApplicationId, FiledCopies> copies = new HashMap<>();
    private final Filings groups = new Filings();
    private final Map<GroupId, Filings> byGroup = new HashMap<>();
    private final KeyedFilings<LegalEntityFinessNumber> bySupport = new KeyedFilings<>();
    private final Filings entities = new Filings();
    private final Map<LegalEntityFinessNumber, Filings> byEntity = new HashMap<>();
    private final Map<LegalEntityFinessNumber, KeyedFilings<GroupId>> listings = new HashMap<>();
    private final Map<GroupId, KeyedFilings<LegalEntityFinessNumber>> byMembership = new HashMap<>();

    /** Made when it is first asked for; two threads that ask at once make two that are equal. */
    private @Nullable Fingerprint fingerprint;

    private Batch(List<Application> applications) {
        this.applications = applications;
    }

    static Batch of(List<Application> applications, CallId call) {
        Batch batch = new Batch(Elements.copyOf(applications, "applications"));
        for (Application application : batch.applications) {
            if (call.equals(application.call())) {
                batch.add(application);
            }
        }
        return batch;
    }

    private void add(Application application) {
        all.add(application);
        ApplicationId id = application.id();
        if (id != null) {
            copies.computeIfAbsent(id, some -> new FiledCopies(application)).add(application);
        }
        Applicant applicant = application.applicant();
        if (applicant instanceof HospitalGroup group) {
            add(group, application);
        } else if (applicant instanceof LegalEntity entity) {
            add(entity, application);
        }
    }

    private void add(HospitalGroup group, Application application) {
        groups.add(application);
        bySupport.add(group.support(), application);
        GroupId id = group.id();
        if (id != null) {
            byGroup.computeIfAbsent(id, some -> new Filings()).add(application);
        }
        for (LegalEntityFinessNumber entity : entitiesOf(group)) {
            listings.computeIfAbsent(entity, some -> new KeyedFilings<>()).add(id, application);
        }
    }

    private void add(LegalEntity entity, Application application) {
        entities.add(application);
        LegalEntityFinessNumber finess = entity.finess();
        if (finess != null) {
            byEntity.computeIfAbsent(finess, some -> new Filings()).add(application);
        }
        if (entity.membership() instanceof GroupMembership.Member member) {
            byMembership
                    .computeIfAbsent(member.group(), some -> new KeyedFilings<>())
                    .add(finess, application);
        }
    }

    /** The entities that a group's application speaks for, each once: its support establishment and its members. */
    static Set<LegalEntityFinessNumber> entitiesOf(HospitalGroup group) {
        Set<LegalEntityFinessNumber> entities = new LinkedHashSet<>();
        LegalEntityFinessNumber support = group.support();
        if (support != null) {
            entities.add(support);
        }
        for (LegalEntity member : group.members()) {
            LegalEntityFinessNumber finess = member.finess();
            if (finess != null) {
                entities.add(finess);
            }
        }
        return entities;
    }

    /** Refuses what was decided on an application that is not here, as it would be lost. */
    void requireAssessed(Set<ApplicationId> decided) {
        SortedSet<ApplicationId> astray = new TreeSet<>(decided);
        for (Application application : applications) {
            ApplicationId id = application.id();
            if (id != null) {
                astray.remove(id);
            }
        }
        if (!astray.isEmpty()) {
            throw new IllegalArgumentException("Decisions on the application "
                    + Excerpt.of(astray.first().value())
                    + ", which is not in the batch: a decision names an application that is assessed.");
        }
    }

    /** All of them in the order in which they came, also those for another call. */
    List<Application> applications() {
        return applications;
    }

    Filings all() {
        return all;
    }

    /** The applications of groups. */
    Filings groups() {
        return groups;
    }

    /** The applications of groups, by their support establishments. */
    KeyedFilings<LegalEntityFinessNumber> bySupport() {
        return bySupport;
    }

    /** The applications of legal entities by themselves. */
    Filings entities() {
        return entities;
    }

    @Nullable
    FiledCopies copies(ApplicationId id) {
        return copies.get(id);
    }

    /** The applications of a group, null if there is none. */
    @Nullable
    Filings ofGroup(GroupId group) {
        return byGroup.get(group);
    }

    /** The applications of a legal entity by itself, null if there is none. */
    @Nullable
    Filings ofEntity(LegalEntityFinessNumber entity) {
        return byEntity.get(entity);
    }

    /** The applications of groups that speak for an entity, by group; null if there is none. */
    @Nullable
    KeyedFilings<GroupId> speakingFor(LegalEntityFinessNumber entity) {
        return listings.get(entity);
    }

    /** The applications of legal entities that say themselves that they are party to a group, by entity; null if there is none. */
    @Nullable
    KeyedFilings<LegalEntityFinessNumber> ofPartiesTo(GroupId group) {
        return byMembership.get(group);
    }

    /** The same for the same applications in whatever order. */
    Fingerprint fingerprint() {
        Fingerprint made = fingerprint;
        if (made == null) {
            made = Fingerprint.of(
                    applications.stream().map(Fingerprint::of).sorted().toList());
            fingerprint = made;
        }
        return made;
    }
}
