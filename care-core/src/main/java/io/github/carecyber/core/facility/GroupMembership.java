package io.github.carecyber.core.facility;

import io.github.carecyber.core.identity.GroupId;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether a legal entity is party to a GHT (<em>appartenance à un groupement hospitalier de territoire</em>).
 *
 * <p>It decides who applies: one application covers a GHT with all its establishments, and only an entity outside applies by
 * itself. An entity of which nothing is said carries no membership at all.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface GroupMembership {

    /**
     * Returns the statement that an entity is party to no GHT.
     *
     * @return the statement
     */
    static GroupMembership outside() {
        return new Outside();
    }

    /**
     * Returns the statement that an entity is party to a GHT. Whether that GHT exists is not checked.
     *
     * @param group the GHT
     * @return the statement
     */
    static GroupMembership memberOf(GroupId group) {
        return new Member(group);
    }

    /**
     * Returns the result of the function for the case at hand.
     *
     * @param <R> what the functions return
     * @param outside applied to an entity that is party to no GHT
     * @param member applied to an entity that is party to one
     * @return the result of the one function applied
     */
    <R> R fold(Function<? super Outside, ? extends R> outside, Function<? super Member, ? extends R> member);

    /** The entity is party to no GHT. */
    record Outside() implements GroupMembership {

        @Override
        public <R> R fold(
                Function<? super Outside, ? extends R> outside, Function<? super Member, ? extends R> member) {
            return outside.apply(this);
        }
    }

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

        @Override
        public <R> R fold(
                Function<? super Outside, ? extends R> outside, Function<? super Member, ? extends R> member) {
            return member.apply(this);
        }
    }
}
