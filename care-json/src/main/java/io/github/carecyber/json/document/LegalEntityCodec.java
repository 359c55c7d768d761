package io.github.carecyber.json.document;

import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.Siren;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.time.LocalDate;
import java.util.List;

/** How a legal entity is read and written. */
public final class LegalEntityCodec {

    /** The codec. */
    public static final ObjectCodec<LegalEntity> CODEC = codec();

    private LegalEntityCodec() {}

    private static ObjectCodec<LegalEntity> codec() {
        ObjectCodec.Builder<LegalEntity> legalEntity = ObjectCodec.builder(LegalEntity.class);
        OptionalField<LegalEntityFinessNumber> finess =
                legalEntity.optional("finess", RegisterTexts.LEGAL_ENTITY_FINESS, LegalEntity::finess);
        OptionalField<String> name = legalEntity.optional("name", Texts.TEXT, LegalEntity::name);
        OptionalField<Siren> siren = legalEntity.optional("siren", RegisterTexts.SIREN, LegalEntity::siren);
        OptionalField<LegalStatus> status =
                legalEntity.optional("status", RegisterTexts.LEGAL_STATUS, LegalEntity::status);
        OptionalField<GroupMembership> membership =
                legalEntity.optional("membership", GroupMembershipCodec.CODEC, LegalEntity::membership);
        Field<List<Facility>> facilities = legalEntity.list("facilities", FacilityCodec.CODEC, LegalEntity::facilities);
        OptionalField<RegisterState> state =
                legalEntity.optional("state", EnumCodec.of(RegisterState.class), LegalEntity::state);
        OptionalField<LocalDate> closed = legalEntity.optional("closed", Texts.DAY, LegalEntity::closed);
        return legalEntity.build(values -> new LegalEntity(
                values.get(finess),
                values.get(name),
                values.get(siren),
                values.get(status),
                values.get(membership),
                values.get(facilities),
                values.get(state),
                values.get(closed)));
    }
}
