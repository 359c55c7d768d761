package io.github.carecyber.core.facility;

import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.message.Elements;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group of public establishments that files one application for all of them (<em>groupement hospitalier de territoire</em>,
 * GHT).
 *
 * <p>It has no legal personality: its support establishment (<em>établissement support</em>) acts for it. For example "77
 * Sud", with one support establishment and one member.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its identifier in the register, null if not stated
 * @param name its name, null if not stated
 * @param support the FINESS number of its support establishment, null if not stated
 * @param members the legal entities that are party to it, the support establishment among them
 */
public record HospitalGroup(
        @NotNull @Nullable GroupId id,
        @Nullable String name,
        @NotNull @Nullable LegalEntityFinessNumber support,
        @NotEmpty List<@Valid LegalEntity> members)
        implements Applicant {

    /**
     * Copies the members.
     *
     * @param id its identifier in the register, null if not stated
     * @param name its name, null if not stated
     * @param support the FINESS number of its support establishment, null if not stated
     * @param members the legal entities that are party to it, the support establishment among them
     */
    public HospitalGroup {
        members = Elements.copyOf(members, "members");
    }

    /**
     * Returns a GHT.
     *
     * @param id its identifier in the register
     * @param name its name
     * @param support the FINESS number of its support establishment
     * @param members the legal entities that are party to it, the support establishment among them
     * @return the GHT
     */
    public static HospitalGroup of(
            GroupId id, String name, LegalEntityFinessNumber support, List<LegalEntity> members) {
        return new HospitalGroup(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(support, "support"),
                members);
    }

    /** {@inheritDoc} */
    @Override
    public List<LegalEntity> legalEntities() {
        return members;
    }

    /** {@inheritDoc} */
    @Override
    public Optional<ApplicantKind> kind() {
        return Optional.of(ApplicantKind.HOSPITAL_GROUP);
    }
}
