package io.github.carecyber.json.tool;

import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.json.CallCatalog;
import java.util.Map;

/** The versions that a bug report should name. */
final class Version {

    private Version() {}

    static String text() {
        return "CaRE rules " + Provenance.of(null, Map.of()).libraryVersion() + ", catalogue "
                + CallCatalog.standard().version();
    }
}
