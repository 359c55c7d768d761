package io.github.carecyber.core.facility;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whoever may file an application (<em>candidat</em>): a GHT for all its establishments, or a legal entity outside one.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Applicant permits HospitalGroup, LegalEntity {

    /**
     * Returns the name of the applicant.
     *
     * @return the name, null if not stated
     */
    @Nullable
    String name();

    /**
     * Returns the legal entities that the application speaks for.
     *
     * @return the entity itself, or the members of the group that are stated
     */
    List<LegalEntity> legalEntities();

    /**
     * Returns the kind of applicant, as far as the register's codes tell.
     *
     * @return the kind, empty if the codes do not tell
     */
    Optional<ApplicantKind> kind();

    /**
     * Returns the result of the function for the case at hand.
     *
     * @param <R> what the functions return
     * @param hospitalGroup applied to a GHT
     * @param legalEntity applied to a legal entity
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super HospitalGroup, ? extends R> hospitalGroup,
            Function<? super LegalEntity, ? extends R> legalEntity) {
        return this instanceof HospitalGroup group ? hospitalGroup.apply(group) : legalEntity.apply((LegalEntity) this);
    }
}
