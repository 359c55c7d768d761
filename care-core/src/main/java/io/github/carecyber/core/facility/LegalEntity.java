package io.github.carecyber.core.facility;

import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.Siren;
import io.github.carecyber.core.message.Elements;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A legal entity that holds facilities (<em>entité juridique</em>, FINESS EJ): a public hospital, an association, a company.
 *
 * <p>Outside a GHT it files one application for all its facilities. For example a company that runs a clinic on two sites.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param finess its FINESS number, null if not stated
 * @param name its name, null if not stated
 * @param siren its SIREN, null if not stated
 * @param status its legal status, null if not stated
 * @param membership whether it is party to a GHT, null if not stated
 * @param facilities its facilities
 * @param state whether the register holds it as open, null if not stated
 * @param closed the day it closed, null if it is open or the day is not stated
 */
public record LegalEntity(
        @NotNull @Nullable LegalEntityFinessNumber finess,
        @Nullable String name,
        @Nullable Siren siren,
        @Nullable LegalStatus status,
        @Nullable GroupMembership membership,
        List<@Valid Facility> facilities,
        @Nullable RegisterState state,
        @Nullable LocalDate closed)
        implements Applicant {

    /**
     * Copies the facilities.
     *
     * @param finess its FINESS number, null if not stated
     * @param name its name, null if not stated
     * @param siren its SIREN, null if not stated
     * @param status its legal status, null if not stated
     * @param membership whether it is party to a GHT, null if not stated
     * @param facilities its facilities
     * @param state whether the register holds it as open, null if not stated
     * @param closed the day it closed, null if it is open or the day is not stated
     */
    public LegalEntity {
        facilities = Elements.copyOf(facilities, "facilities");
    }

    /**
     * Returns a legal entity of which only number and name are stated.
     *
     * @param finess its FINESS number
     * @param name its name
     * @return the legal entity
     */
    public static LegalEntity of(LegalEntityFinessNumber finess, String name) {
        return new LegalEntity(
                Objects.requireNonNull(finess, "finess"),
                Objects.requireNonNull(name, "name"),
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    /**
     * Returns a copy with a SIREN.
     *
     * @param newSiren the SIREN
     * @return the copy
     */
    public LegalEntity withSiren(Siren newSiren) {
        return new LegalEntity(
                finess, name, Objects.requireNonNull(newSiren, "siren"), status, membership, facilities, state, closed);
    }

    /**
     * Returns a copy with a legal status.
     *
     * @param newStatus the legal status
     * @return the copy
     */
    public LegalEntity withStatus(LegalStatus newStatus) {
        return new LegalEntity(
                finess,
                name,
                siren,
                Objects.requireNonNull(newStatus, "status"),
                membership,
                facilities,
                state,
                closed);
    }

    /**
     * Returns a copy with a membership.
     *
     * @param newMembership whether it is party to a GHT
     * @return the copy
     */
    public LegalEntity withMembership(GroupMembership newMembership) {
        return new LegalEntity(
                finess,
                name,
                siren,
                status,
                Objects.requireNonNull(newMembership, "membership"),
                facilities,
                state,
                closed);
    }

    /**
     * Returns a copy with other facilities.
     *
     * @param newFacilities the facilities
     * @return the copy
     */
    public LegalEntity withFacilities(List<Facility> newFacilities) {
        return new LegalEntity(finess, name, siren, status, membership, newFacilities, state, closed);
    }

    /**
     * Returns a copy with a state in the register.
     *
     * @param newState whether the register holds it as open
     * @return the copy
     */
    public LegalEntity withState(RegisterState newState) {
        return new LegalEntity(
                finess, name, siren, status, membership, facilities, Objects.requireNonNull(newState, "state"), closed);
    }

    /**
     * Returns a copy with a closing day.
     *
     * @param newClosed the day it closed
     * @return the copy
     */
    public LegalEntity withClosed(LocalDate newClosed) {
        return new LegalEntity(
                finess,
                name,
                siren,
                status,
                membership,
                facilities,
                state,
                Objects.requireNonNull(newClosed, "closed"));
    }

    /** {@inheritDoc} */
    @Override
    public List<LegalEntity> legalEntities() {
        return List.of(this);
    }

    /**
     * Returns the kind of applicant, as far as the register's codes tell today: what a facility declares counts as long as the
     * register holds it as open and knows no closing day. For the kind on another day, see {@link #kind(boolean, boolean)}.
     *
     * <p>A public health establishment is told by its legal status (codes 10 to 15) or by an open facility declared as one; other
     * public bodies, such as a syndicate or a co-operation group, are not told by their status alone. A private entity is told
     * by the family of its status. If status and facilities contradict each other, the codes do not tell.
     *
     * @return the kind, empty if the codes do not tell
     */
    @Override
    public Optional<ApplicantKind> kind() {
        boolean declaredPublic = false;
        boolean declaredNonProfit = false;
        for (Facility facility : facilities) {
            PublicServiceStatus declared = facility.publicService();
            if (declared != null && facility.closed() == null && facility.state() != RegisterState.INACTIVE) {
                declaredPublic |= declared.isPublicHealthEstablishment();
                declaredNonProfit |= declared.isPrivateNonProfit();
            }
        }
        return kind(declaredPublic, declaredNonProfit);
    }

    /**
     * Returns the kind of applicant, as far as the legal status tells beside what facilities declare; which facilities count is for the
     * caller to say.
     *
     * @param declaredPublic whether a facility that counts is declared as a public health establishment
     * @param declaredNonProfit whether a facility that counts is declared as a private non-profit one
     * @return the kind, empty if the codes do not tell, or contradict each other
     */
    public Optional<ApplicantKind> kind(boolean declaredPublic, boolean declaredNonProfit) {
        LegalStatus.Family family = status == null ? null : status.family().orElse(null);
        if (status == null || family == null || (declaredPublic && declaredNonProfit)) {
            return Optional.empty();
        }
        return switch (family) {
            case PUBLIC ->
                !declaredNonProfit && (declaredPublic || status.isPublicHealthEstablishment())
                        ? Optional.of(ApplicantKind.PUBLIC_ESTABLISHMENT)
                        : Optional.empty();
            case PRIVATE_NON_PROFIT ->
                declaredPublic ? Optional.empty() : Optional.of(ApplicantKind.PRIVATE_NON_PROFIT);
            case PRIVATE_COMMERCIAL ->
                declaredPublic || declaredNonProfit ? Optional.empty() : Optional.of(ApplicantKind.PRIVATE_FOR_PROFIT);
            case FOREIGN -> Optional.empty();
        };
    }
}
