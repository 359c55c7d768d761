package io.github.carecyber.json.document;

import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.time.LocalDate;

/** How an authorisation for a care activity is read and written. */
public final class AuthorisationCodec {

    /** The codec. */
    public static final ObjectCodec<Authorisation> CODEC = codec();

    private AuthorisationCodec() {}

    private static ObjectCodec<Authorisation> codec() {
        ObjectCodec.Builder<Authorisation> authorisation = ObjectCodec.builder(Authorisation.class);
        OptionalField<CareActivity> activity =
                authorisation.optional("activity", EnumCodec.of(CareActivity.class), Authorisation::activity);
        OptionalField<LocalDate> from = authorisation.optional("from", Texts.DAY, Authorisation::from);
        OptionalField<LocalDate> until = authorisation.optional("until", Texts.DAY, Authorisation::until);
        return authorisation.build(
                values -> new Authorisation(values.get(activity), values.get(from), values.get(until)));
    }
}
