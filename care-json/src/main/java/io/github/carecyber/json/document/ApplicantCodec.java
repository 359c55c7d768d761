package io.github.carecyber.json.document;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.json.binding.KindCodec;

/** How whoever applies is read and written. */
public final class ApplicantCodec {

    /** The codec. */
    public static final KindCodec<Applicant> CODEC = KindCodec.builder(Applicant.class)
            .kind(HospitalGroup.class, HospitalGroupCodec.CODEC)
            .kind(LegalEntity.class, LegalEntityCodec.CODEC)
            .build();

    private ApplicantCodec() {}
}
