package io.github.carecyber.json.finess;

import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A whole file of the register in memory (<em>répertoire</em>): its legal entities with their sites, and its GHTs with those
 * of their parties that the file holds.
 *
 * <p>The official sample, for one, holds five GHTs and none of their parties, and fourteen co-operation groups without their legal
 * entities; {@link #findings()} says so for each.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FinessRegister {

    private final List<FinessRecord> records;
    private final Map<LegalEntityFinessNumber, LegalEntity> entities;
    private final Map<GroupId, HospitalGroup> groups;
    private final Map<String, LegalEntity> byInternalId;
    private final List<Violation> findings;

    private FinessRegister(
            List<FinessRecord> records,
            Map<LegalEntityFinessNumber, LegalEntity> entities,
            Map<GroupId, HospitalGroup> groups,
            Map<String, LegalEntity> byInternalId,
            List<Violation> findings) {
        this.records = List.copyOf(records);
        this.entities = entities;
        this.groups = groups;
        this.byInternalId = byInternalId;
        this.findings = List.copyOf(findings);
    }

    /**
     * Reads a whole file.
     *
     * @param source the file, in UTF-8; it is not closed
     * @return the register
     * @throws IOException if the source itself cannot be read; nothing in the file causes it
     */
    public static FinessRegister read(InputStream source) throws IOException {
        List<FinessRecord> records = new ArrayList<>();
        FinessReader.read(source, records::add);
        return of(records);
    }

    /**
     * Returns the register that some records make.
     *
     * @param records the records; of two legal entities or groups with one number the later counts, and a finding says so
     * @return the register
     */
    public static FinessRegister of(Collection<? extends FinessRecord> records) {
        List<Violation> findings = new ArrayList<>();
        Map<String, FinessRecord.Entity> byInternalId = new LinkedHashMap<>();
        Map<GroupId, FinessRecord.Group> byGroupId = new LinkedHashMap<>();
        for (FinessRecord record : records) {
            findings.addAll(record.findings());
            if (record instanceof FinessRecord.Entity entity) {
                keep(byInternalId, entity.internalId(), entity, findings);
            } else if (record instanceof FinessRecord.Group group
                    && group.isHospitalGroup()
                    && group.state() != RegisterState.INACTIVE) {
                keep(byGroupId, group.id(), group, findings);
            }
        }
        Map<String, GroupId> groupOf = groupsByParty(byGroupId.values(), findings);
        Map<LegalEntityFinessNumber, LegalEntity> entities = new LinkedHashMap<>();
        Map<LegalEntityFinessNumber, FinessRecord.Entity> byFiness = new LinkedHashMap<>();
        Map<String, LegalEntity> members = new LinkedHashMap<>();
        byInternalId.forEach((internalId, record) -> {
            GroupId group = groupOf.get(internalId);
            LegalEntity entity =
                    group == null ? record.entity() : record.entity().withMembership(GroupMembership.memberOf(group));
            members.put(internalId, entity);
            LegalEntityFinessNumber finess = entity.finess();
            if (finess != null) {
                keep(byFiness, finess, record, findings);
                entities.put(finess, entity);
            }
        });
        Map<GroupId, HospitalGroup> groups = new LinkedHashMap<>();
        byGroupId.forEach((id, group) -> groups.put(id, resolve(group, members, findings)));
        addMissing(records, members, byGroupId.values(), findings);
        return new FinessRegister(List.copyOf(records), entities, groups, members, findings);
    }

    /** Says of each identifier by which a group names a site, or a co-operation group somebody, that it leads nowhere. */
    private static void addMissing(
            Collection<? extends FinessRecord> records,
            Map<String, LegalEntity> members,
            Collection<FinessRecord.Group> groups,
            List<Violation> findings) {
        Set<String> sites = new HashSet<>();
        for (FinessRecord record : records) {
            if (record instanceof FinessRecord.Entity entity) {
                sites.addAll(entity.siteIds());
            }
        }
        for (FinessRecord.Group group : groups) {
            addMissing(
                    group.siteParties(),
                    sites,
                    group.name(),
                    group.path().key(RecordReader.SITES_OF_GROUP),
                    FinessRules.SITE_NOT_IN_FILE,
                    findings);
        }
        for (FinessRecord record : records) {
            if (record instanceof FinessRecord.Cooperation cooperation) {
                LegalEntity entity = members.get(cooperation.internalId());
                if (entity == null) {
                    findings.add(FinessRules.ENTITY_NOT_IN_FILE.violatedAt(
                            cooperation.path(), Arguments.none().with("entity", cooperation.internalId())));
                }
                String name = entity == null || entity.name() == null ? cooperation.internalId() : entity.name();
                addMissing(
                        cooperation.parties(),
                        members.keySet(),
                        name,
                        cooperation.path().key(RecordReader.ENTITIES_OF_COOPERATION),
                        FinessRules.MEMBER_NOT_IN_FILE,
                        findings);
                addMissing(
                        cooperation.siteParties(),
                        sites,
                        name,
                        cooperation.path().key(RecordReader.SITES_OF_COOPERATION),
                        FinessRules.SITE_NOT_IN_FILE,
                        findings);
            }
        }
    }

    private static void addMissing(
            List<FinessRecord.Party> parties,
            Set<String> known,
            String group,
            DataPath path,
            Rule rule,
            List<Violation> findings) {
        for (int index = 0; index < parties.size(); index++) {
            String member = parties.get(index).internalId();
            if (!known.contains(member)) {
                findings.add(rule.violatedAt(
                        path.index(index), Arguments.none().with("group", group).with("member", member)));
            }
        }
    }

    /** Keeps the later of two records with one key, and says so. */
    private static <K, R extends FinessRecord> void keep(Map<K, R> records, K key, R record, List<Violation> findings) {
        R before = records.put(key, record);
        if (before != null) {
            findings.add(FinessRules.DUPLICATE.violatedAt(
                    record.path(), Arguments.none().with("key", key.toString()).with("other", before.path())));
        }
    }

    /** The GHT of each party; of two GHTs that name one party the later counts, and that is said. */
    private static Map<String, GroupId> groupsByParty(Collection<FinessRecord.Group> groups, List<Violation> findings) {
        Map<String, GroupId> groupOf = new LinkedHashMap<>();
        for (FinessRecord.Group group : groups) {
            for (int index = 0; index < group.parties().size(); index++) {
                String party = group.parties().get(index).internalId();
                GroupId before = groupOf.put(party, group.id());
                if (before != null) {
                    findings.add(FinessRules.IN_TWO_GROUPS.violatedAt(
                            group.path().key(RecordReader.ENTITIES_OF_GROUP).index(index),
                            Arguments.none().with("member", party).with("other", before)));
                }
            }
        }
        return groupOf;
    }

    /**
     * Returns every record of the file.
     *
     * @return the records in the order of the file
     */
    public List<FinessRecord> records() {
        return records;
    }

    /**
     * Returns the legal entities that could be read. An entity that a GHT of the file names as a party says so; of any other
     * the file cannot tell, as it may be cut.
     *
     * @return the legal entities in the order of the file
     */
    public List<LegalEntity> legalEntities() {
        return List.copyOf(entities.values());
    }

    /**
     * Returns a legal entity.
     *
     * @param finess its FINESS number
     * @return the legal entity, empty if the file holds none that could be read
     */
    public Optional<LegalEntity> legalEntity(LegalEntityFinessNumber finess) {
        return Optional.ofNullable(entities.get(finess));
    }

    /**
     * Returns a legal entity by the identifier that groups use, such as that of a party to a group, or of a co-operation group.
     *
     * @param internalId the register's internal identifier
     * @return the legal entity, empty if the file holds none that could be read
     */
    public Optional<LegalEntity> legalEntityByInternalId(String internalId) {
        return Optional.ofNullable(byInternalId.get(Objects.requireNonNull(internalId, "internalId")));
    }

    /**
     * Returns the GHTs that are not closed, each with those of its parties that the file holds.
     *
     * @return the GHTs in the order of the file
     */
    public List<HospitalGroup> hospitalGroups() {
        return List.copyOf(groups.values());
    }

    /**
     * Returns a GHT.
     *
     * @param id the register's identifier of the group
     * @return the GHT with those of its parties that the file holds, empty if the file has no such GHT
     */
    public Optional<HospitalGroup> hospitalGroup(GroupId id) {
        return Optional.ofNullable(groups.get(id));
    }

    /**
     * Returns everything that was wrong, of all records, and each identifier that leads nowhere: of a party to a GHT that is not closed, of
     * a co-operation group, and of a party to one.
     *
     * @return the findings
     */
    public List<Violation> findings() {
        return findings;
    }

    private static HospitalGroup resolve(
            FinessRecord.Group group, Map<String, LegalEntity> members, List<Violation> findings) {
        List<LegalEntity> present = new ArrayList<>();
        LegalEntityFinessNumber support = null;
        addMissing(
                group.parties(),
                members.keySet(),
                group.name(),
                group.path().key(RecordReader.ENTITIES_OF_GROUP),
                FinessRules.MEMBER_NOT_IN_FILE,
                findings);
        for (FinessRecord.Party party : group.parties()) {
            LegalEntity member = members.get(party.internalId());
            if (member != null) {
                present.add(member);
                support = party.isSupport() ? member.finess() : support;
            }
        }
        return new HospitalGroup(group.id(), group.name(), support, present);
    }
}
