package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Notes why something in the register counts as open or closed. */
final class OpenNotes {

    private static final BilingualText INACTIVE = BilingualText.of("fermé au registre", "closed in the register");

    private static final BilingualText NOT_CLOSED =
            BilingualText.of("aucune fermeture au registre", "no closing in the register");

    private static final BilingualText NOTHING_STATED =
            BilingualText.of("aucun jour de fermeture n’est indiqué", "no closing day is stated");

    private OpenNotes() {}

    /** A closing day decides if there is one, else the state, and where neither is stated it counts as open, which is said. */
    static void note(@Nullable RegisterState state, @Nullable LocalDate closed, DataPath place, Trace trace) {
        if (closed != null) {
            trace.fact(place.key("closed"), new Argument.Day(closed));
        } else if (state == null) {
            trace.fact(place.key("closed"), new Argument.Wording(NOTHING_STATED));
        } else {
            trace.fact(
                    place.key("state"), new Argument.Wording(state == RegisterState.INACTIVE ? INACTIVE : NOT_CLOSED));
        }
    }

    /** Notes of a site only that it counts as open although the file does not say so. */
    static void noteAssumed(Facility site, DataPath place, Trace trace) {
        if (site.state() == null && site.closed() == null) {
            note(null, null, place, trace);
        }
    }
}
