package io.github.carecyber.json.document;

import io.github.carecyber.core.plan.AdsLevel;
import io.github.carecyber.core.plan.WeaknessSource;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;

/** How the source of a weakness is read and written. */
public final class WeaknessSourceCodec {

    /** The codec. */
    public static final KindCodec<WeaknessSource> CODEC = KindCodec.builder(WeaknessSource.class)
            .kind(
                    WeaknessSource.ExposureAudit.class,
                    ObjectCodec.builder(WeaknessSource.ExposureAudit.class)
                            .build(values -> new WeaknessSource.ExposureAudit()))
            .kind(WeaknessSource.DirectoryAudit.class, directoryAudit())
            .kind(
                    WeaknessSource.PenetrationTest.class,
                    ObjectCodec.builder(WeaknessSource.PenetrationTest.class)
                            .build(values -> new WeaknessSource.PenetrationTest()))
            .kind(WeaknessSource.CertSanteAlert.class, certSanteAlert())
            .build();

    private WeaknessSourceCodec() {}

    private static ObjectCodec<WeaknessSource.DirectoryAudit> directoryAudit() {
        ObjectCodec.Builder<WeaknessSource.DirectoryAudit> object =
                ObjectCodec.builder(WeaknessSource.DirectoryAudit.class);
        Field<AdsLevel> level = object.required("level", Numbers.ADS_LEVEL, WeaknessSource.DirectoryAudit::level);
        return object.build(values -> new WeaknessSource.DirectoryAudit(values.get(level)));
    }

    private static ObjectCodec<WeaknessSource.CertSanteAlert> certSanteAlert() {
        ObjectCodec.Builder<WeaknessSource.CertSanteAlert> object =
                ObjectCodec.builder(WeaknessSource.CertSanteAlert.class);
        Field<String> alert = object.required("alert", Texts.TEXT, WeaknessSource.CertSanteAlert::alert);
        return object.build(values -> new WeaknessSource.CertSanteAlert(values.get(alert)));
    }
}
