package io.github.carecyber.core.facility;

import io.github.carecyber.core.identity.GroupId;
import java.util.Objects;

/**
 * Whether a legal entity is party to a GHT (<em>appartenance à un groupement hospitalier de territoire</em>).
 *
 * <p>It decides who applies: one application covers a GHT with all its establishments, and only an entity outside applies by
 * itself. An entity of which nothing is said carries no membership at all.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface GroupMembership {

    /** The entity is party to no GHT. */
    record Outside() implements GroupMembership {}

    /**
     * The entity is party to a GHT.
     *
     * @param group the GHT
     */
    record Member(GroupId group) implements GroupMembership {

        /**
         * Checks that the group is there.
         *
         * @param group the GHT
         */
        public Member {
            Objects.requireNonNull(group, "group");
        }
    }
}
