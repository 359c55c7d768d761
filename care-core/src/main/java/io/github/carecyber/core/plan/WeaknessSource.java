package io.github.carecyber.core.plan;

import java.util.Objects;
import java.util.function.Function;

/**
 * How a weakness was found (<em>origine du constat</em>).
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface WeaknessSource {

    /**
     * Returns the source of an audit of what is exposed to the internet.
     *
     * @return the source
     */
    static WeaknessSource exposureAudit() {
        return new ExposureAudit();
    }

    /**
     * Returns the source of an audit of the directory.
     *
     * @param level the level found
     * @return the source
     */
    static WeaknessSource directoryAudit(AdsLevel level) {
        return new DirectoryAudit(level);
    }

    /**
     * Returns the source of a penetration test.
     *
     * @return the source
     */
    static WeaknessSource penetrationTest() {
        return new PenetrationTest();
    }

    /**
     * Returns the source of an alert by CERT Santé.
     *
     * @param alert the reference of the alert, as its sender writes it
     * @return the source
     */
    static WeaknessSource certSanteAlert(String alert) {
        return new CertSanteAlert(alert);
    }

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param exposureAudit applied to an audit of what is exposed
     * @param directoryAudit applied to an audit of the directory
     * @param penetrationTest applied to a penetration test
     * @param certSanteAlert applied to an alert by CERT Santé
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super ExposureAudit, ? extends R> exposureAudit,
            Function<? super DirectoryAudit, ? extends R> directoryAudit,
            Function<? super PenetrationTest, ? extends R> penetrationTest,
            Function<? super CertSanteAlert, ? extends R> certSanteAlert) {
        if (this instanceof ExposureAudit kind) {
            return exposureAudit.apply(kind);
        }
        if (this instanceof DirectoryAudit kind) {
            return directoryAudit.apply(kind);
        }
        if (this instanceof PenetrationTest kind) {
            return penetrationTest.apply(kind);
        }
        return certSanteAlert.apply((CertSanteAlert) this);
    }

    /** An audit of what is exposed to the internet (<em>audit d'exposition</em>). */
    record ExposureAudit() implements WeaknessSource {}

    /**
     * An audit of the directory (<em>audit de l'annuaire</em>).
     *
     * @param level the level found
     */
    record DirectoryAudit(AdsLevel level) implements WeaknessSource {

        /**
         * Checks that the level is there.
         *
         * @param level the level found
         */
        public DirectoryAudit {
            Objects.requireNonNull(level, "level");
        }
    }

    /** A penetration test (<em>test d'intrusion</em>). */
    record PenetrationTest() implements WeaknessSource {}

    /**
     * An alert by CERT Santé (<em>alerte du CERT Santé</em>).
     *
     * @param alert the reference of the alert, as its sender writes it
     */
    record CertSanteAlert(String alert) implements WeaknessSource {

        /**
         * Checks that the reference is there.
         *
         * @param alert the reference of the alert, as its sender writes it
         */
        public CertSanteAlert {
            Objects.requireNonNull(alert, "alert");
        }
    }
}
