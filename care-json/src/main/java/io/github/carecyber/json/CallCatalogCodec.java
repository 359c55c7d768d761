package io.github.carecyber.json;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.programme.Programme;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.document.FundingCallCodec;
import io.github.carecyber.json.document.ProgrammeCodec;
import io.github.carecyber.json.document.Texts;
import java.util.List;

/** How a catalogue is read and written. */
final class CallCatalogCodec {

    static final ObjectCodec<CallCatalog> CODEC = codec();

    private CallCatalogCodec() {}

    private static ObjectCodec<CallCatalog> codec() {
        ObjectCodec.Builder<CallCatalog> catalog = ObjectCodec.builder(CallCatalog.class);
        Field<String> version = catalog.required("version", Texts.STATEMENT, CallCatalog::version);
        Field<Programme> programme = catalog.required("programme", ProgrammeCodec.CODEC, CallCatalog::programme);
        Field<List<FundingCall>> calls =
                catalog.required("calls", ListCodec.of(FundingCallCodec.OF_CATALOG), CallCatalog::calls);
        return catalog.where(BilingualText.of(
                        "des identifiants d’appel tous différents", "identifiers of calls that all differ"))
                .build(values -> new CallCatalog(values.get(version), values.get(programme), values.get(calls)));
    }
}
