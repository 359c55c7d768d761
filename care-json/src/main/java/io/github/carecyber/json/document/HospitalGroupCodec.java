package io.github.carecyber.json.document;

import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.util.List;

/** How a GHT is read and written. */
public final class HospitalGroupCodec {

    /** The codec. */
    public static final ObjectCodec<HospitalGroup> CODEC = codec();

    private HospitalGroupCodec() {}

    private static ObjectCodec<HospitalGroup> codec() {
        ObjectCodec.Builder<HospitalGroup> hospitalGroup = ObjectCodec.builder(HospitalGroup.class);
        OptionalField<GroupId> id = hospitalGroup.optional("id", Identifiers.GROUP_ID, HospitalGroup::id);
        OptionalField<String> name = hospitalGroup.optional("name", Texts.TEXT, HospitalGroup::name);
        OptionalField<LegalEntityFinessNumber> support =
                hospitalGroup.optional("support", RegisterTexts.LEGAL_ENTITY_FINESS, HospitalGroup::support);
        Field<List<LegalEntity>> members =
                hospitalGroup.list("members", LegalEntityCodec.CODEC, HospitalGroup::members);
        return hospitalGroup.build(values ->
                new HospitalGroup(values.get(id), values.get(name), values.get(support), values.get(members)));
    }
}
