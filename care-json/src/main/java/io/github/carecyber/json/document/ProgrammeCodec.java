package io.github.carecyber.json.document;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.programme.ActionDomain;
import io.github.carecyber.core.programme.Programme;
import io.github.carecyber.core.programme.ProgrammeAxis;
import io.github.carecyber.core.programme.ProgrammeFunding;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import java.time.Year;
import java.util.List;

/** How the programme is read and written. */
public final class ProgrammeCodec {

    /** The codec. */
    public static final ObjectCodec<Programme> CODEC = codec();

    private ProgrammeCodec() {}

    private static ObjectCodec<Programme> codec() {
        ObjectCodec.Builder<Programme> programme = ObjectCodec.builder(Programme.class);
        Field<BilingualText> title = programme.required("title", BilingualTextCodec.CODEC, Programme::title);
        Field<Year> from = programme.required("from", Numbers.YEAR, Programme::from);
        Field<Year> until = programme.required("until", Numbers.YEAR, Programme::until);
        Field<List<ProgrammeAxis>> axes = programme.list("axes", ProgrammeAxisCodec.CODEC, Programme::axes);
        Field<List<ActionDomain>> domains = programme.list("domains", ActionDomainCodec.CODEC, Programme::domains);
        Field<List<ProgrammeFunding>> funding =
                programme.list("funding", ProgrammeFundingCodec.CODEC, Programme::funding);
        Field<LegalReference> reference =
                programme.required("reference", LegalReferenceCodec.CODEC, Programme::reference);
        return programme
                .where(BilingualText.of(
                        "une dernière année qui ne précède pas la première",
                        "a last year that is not before the first"))
                .build(values -> new Programme(
                        values.get(title),
                        values.get(from),
                        values.get(until),
                        values.get(axes),
                        values.get(domains),
                        values.get(funding),
                        values.get(reference)));
    }
}
