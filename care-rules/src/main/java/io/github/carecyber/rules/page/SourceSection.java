package io.github.carecyber.rules.page;

import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.rules.wording.Headings;

/** Where the answer comes from, so that it can be traced years later. */
final class SourceSection {

    private SourceSection() {}

    static void write(Provenance provenance, PageText text) {
        text.section("", "sources", text.in("Provenance", "Provenance")).raw("<ul class=\"sources\">\n");
        item(text, text.in("Version de la bibliothèque", "Version of the library"), provenance.libraryVersion());
        String catalog = provenance.catalogVersion();
        if (catalog != null) {
            item(text, text.in("Version du catalogue des appels", "Version of the catalogue of calls"), catalog);
        }
        provenance
                .sources()
                .forEach((role, version) ->
                        item(text, text.in(Headings.source(role)) + text.in(", version", ", version"), version));
        provenance
                .inputs()
                .forEach((role, fingerprint) ->
                        item(text, text.in("Empreinte de ", "Fingerprint of ") + role, fingerprint.value()));
        text.raw("</ul>\n").endSection();
    }

    private static void item(PageText text, String label, String value) {
        text.raw("<li>")
                .foreign(label)
                .words(text.colon())
                .raw("<code>")
                .foreign(value)
                .raw("</code></li>\n");
    }
}
