package io.github.carecyber.json.finess;

import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Violation;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One record of the register (<em>enregistrement</em>) as it could be read.
 *
 * <p>For example the clinic with FINESS number 010000222 and its three sites, two of them closed.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface FinessRecord {

    /**
     * Returns where the record stands in the file.
     *
     * @return the place
     */
    DataPath path();

    /**
     * Returns what was wrong with the record or with parts of it. The position of a finding is that of the record, and its path leads to
     * the part.
     *
     * @return the findings in the order of the record; errors mean that a part was left out
     */
    List<Violation> findings();

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param entity applied to a legal entity
     * @param group applied to a GHT
     * @param cooperation applied to a co-operation group
     * @param unread applied to what could not be read
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super Entity, ? extends R> entity,
            Function<? super Group, ? extends R> group,
            Function<? super Cooperation, ? extends R> cooperation,
            Function<? super Unread, ? extends R> unread) {
        if (this instanceof Entity kind) {
            return entity.apply(kind);
        }
        if (this instanceof Group kind) {
            return group.apply(kind);
        }
        if (this instanceof Cooperation kind) {
            return cooperation.apply(kind);
        }
        return unread.apply((Unread) this);
    }

    /**
     * A legal entity with its sites (<em>personne morale</em>, {@code pmej}).
     *
     * @param path where it stands
     * @param internalId the register's internal identifier, by which groups name their parties
     * @param entity the legal entity; whether it is party to a GHT is not stated here, as only the whole file tells
     * @param siteIds the register's internal identifiers of its sites, as far as these state one
     * @param findings what was wrong with it or with its sites
     */
    record Entity(DataPath path, String internalId, LegalEntity entity, List<String> siteIds, List<Violation> findings)
            implements FinessRecord {

        /** Copies the lists. */
        public Entity {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(internalId, "internalId");
            Objects.requireNonNull(entity, "entity");
            siteIds = List.copyOf(siteIds);
            findings = List.copyOf(findings);
        }
    }

    /**
     * A group by agreement (<em>groupement de coopération conventionnelle</em>, {@code gcc}). Both codes of the register's list
     * are GHTs: 001 general, 002 psychiatric.
     *
     * @param path where it stands
     * @param id the register's identifier of the group
     * @param name its name
     * @param type its code in the list TRE_R371
     * @param parties the legal entities that are party to it
     * @param siteParties the sites that are party to it by themselves
     * @param state whether the register holds it as open, null if not stated
     * @param findings what was wrong with it
     */
    record Group(
            DataPath path,
            GroupId id,
            String name,
            String type,
            List<Party> parties,
            List<Party> siteParties,
            @Nullable RegisterState state,
            List<Violation> findings)
            implements FinessRecord {

        /** Copies the lists. */
        public Group {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
            parties = List.copyOf(parties);
            siteParties = List.copyOf(siteParties);
            findings = List.copyOf(findings);
        }

        /**
         * Tells whether the group is a GHT.
         *
         * @return true for the types 001 and 002
         */
        public boolean isHospitalGroup() {
            return type.equals("001") || isPsychiatric();
        }

        /**
         * Tells whether the group is a GHT for psychiatry (<em>GHT psychiatrie</em>).
         *
         * @return true for the type 002
         */
        public boolean isPsychiatric() {
            return type.equals("002");
        }
    }

    /**
     * A party to a group.
     *
     * @param internalId the register's internal identifier of the legal entity, or of the site
     * @param role its code in the list TRE_R360: S for the support establishment, M for a member; other codes are kept
     */
    record Party(String internalId, String role) {

        /** Checks that both are there. */
        public Party {
            Objects.requireNonNull(internalId, "internalId");
            Objects.requireNonNull(role, "role");
        }

        /**
         * Tells whether this is the support establishment.
         *
         * @return true for the role S
         */
        public boolean isSupport() {
            return role.equals("S");
        }
    }

    /**
     * A group with legal personality of its own (<em>groupement de coopération organique</em>, {@code gco}), such as a GCS. The
     * legal entity of the same internal identifier is the group itself.
     *
     * @param path where it stands
     * @param internalId the register's internal identifier of the group
     * @param type its code in the list TRE_R372
     * @param parties the legal entities that are party to it
     * @param siteParties the sites that are party to it by themselves
     * @param findings what was wrong with it
     */
    record Cooperation(
            DataPath path,
            String internalId,
            String type,
            List<Party> parties,
            List<Party> siteParties,
            List<Violation> findings)
            implements FinessRecord {

        /** Copies the lists. */
        public Cooperation {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(internalId, "internalId");
            Objects.requireNonNull(type, "type");
            parties = List.copyOf(parties);
            siteParties = List.copyOf(siteParties);
            findings = List.copyOf(findings);
        }
    }

    /**
     * What could not be read (<em>rejet</em>): a record without what identifies it, or the rest of a file that is broken.
     *
     * @param path where it stands
     * @param findings why not, at least one
     */
    record Unread(DataPath path, List<Violation> findings) implements FinessRecord {

        /** Copies the findings. */
        public Unread {
            Objects.requireNonNull(path, "path");
            findings = List.copyOf(findings);
        }
    }
}
