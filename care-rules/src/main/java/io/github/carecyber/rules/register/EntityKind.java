package io.github.carecyber.rules.register;

import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.PublicServiceStatus;
import io.github.carecyber.core.report.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kind of a legal entity on a day, by its status and by what the facilities declare that were open on the day. */
public final class EntityKind {

    private EntityKind() {}

    /**
     * Returns the kind on a day.
     *
     * @param entity the legal entity
     * @param day the day, null if it is not known
     * @return the kind, null if the codes do not tell or the day {@linkplain #needsDay matters}
     */
    public static @Nullable ApplicantKind on(@Nullable LocalDate day, LegalEntity entity) {
        return needsDay(day, entity) ? null : sureKind(day, entity);
    }

    /**
     * Tells whether the kind depends on a day that is not known: a facility that closes declares what may or may not count.
     *
     * @param entity the legal entity
     * @param day the day, null if it is not known
     * @return whether the kind would be another one if some of the facilities had been closed
     */
    public static boolean needsDay(@Nullable LocalDate day, LegalEntity entity) {
        if (day != null || !anyDoubtful(entity)) {
            return false;
        }
        ApplicantKind sure = sureKind(null, entity);
        boolean isPublic = declares(true, null, entity, Status.MET);
        boolean isNonProfit = declares(false, null, entity, Status.MET);
        boolean maybePublic = isPublic || declares(true, null, entity, Status.UNKNOWN);
        boolean maybeNonProfit = isNonProfit || declares(false, null, entity, Status.UNKNOWN);
        return sure != entity.kind(maybePublic, isNonProfit).orElse(null)
                || sure != entity.kind(isPublic, maybeNonProfit).orElse(null)
                || sure != entity.kind(maybePublic, maybeNonProfit).orElse(null);
    }

    private static @Nullable ApplicantKind sureKind(@Nullable LocalDate day, LegalEntity entity) {
        return entity.kind(declares(true, day, entity, Status.MET), declares(false, day, entity, Status.MET))
                .orElse(null);
    }

    private static boolean anyDoubtful(LegalEntity entity) {
        List<Facility> sites = entity.facilities();
        for (int index = 0; index < sites.size(); index++) {
            if (sites.get(index).closed() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a facility that is open, or may be, is declared as a public or as a private non-profit one. */
    private static boolean declares(boolean asPublic, @Nullable LocalDate day, LegalEntity entity, Status opening) {
        List<Facility> sites = entity.facilities();
        for (int index = 0; index < sites.size(); index++) {
            Facility site = sites.get(index);
            PublicServiceStatus declared = site.publicService();
            if (declared != null
                    && (asPublic ? declared.isPublicHealthEstablishment() : declared.isPrivateNonProfit())
                    && Opening.on(day, site.state(), site.closed()) == opening) {
                return true;
            }
        }
        return false;
    }
}
