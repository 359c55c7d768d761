package io.github.carecyber.core.plan;

import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.message.Elements;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A weakness that attackers could use (<em>faille</em>, <em>vulnérabilité</em>).
 *
 * <p>For example an appliance open to the internet with a flaw that is known to be exploited. An exploitable weakness is
 * answered by an action or accepted with a reason.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its identifier in the plan, null if not stated
 * @param title what it is, null if not stated
 * @param exploitable whether an attacker can exploit it as things stand, null if not stated
 * @param exposure from where it can be reached, null if not stated
 * @param vulnerabilities the published vulnerabilities behind it, by their CVE identifiers; may be empty
 * @param acceptance why the risk is accepted without an action, null if it is not
 */
public record Weakness(
        @NotNull @Nullable WeaknessId id,
        @NotBlank @Nullable String title,
        @NotNull @Nullable Boolean exploitable,
        @Nullable Exposure exposure,
        List<CveId> vulnerabilities,
        @Nullable String acceptance) {

    /**
     * Copies the collections.
     *
     * @param id its identifier in the plan, null if not stated
     * @param title what it is, null if not stated
     * @param exploitable whether an attacker can exploit it as things stand, null if not stated
     * @param exposure from where it can be reached, null if not stated
     * @param vulnerabilities the published vulnerabilities behind it, by their CVE identifiers; may be empty
     * @param acceptance why the risk is accepted without an action, null if it is not
     */
    public Weakness {
        vulnerabilities = Elements.copyOf(vulnerabilities, "vulnerabilities");
    }

    /**
     * Returns a weakness of which exposure, published vulnerabilities and acceptance are not stated.
     *
     * @param id its identifier in the plan
     * @param title what it is
     * @param exploitable whether an attacker can exploit it as things stand
     * @return the weakness
     */
    public static Weakness of(WeaknessId id, String title, boolean exploitable) {
        return new Weakness(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(title, "title"),
                exploitable,
                null,
                List.of(),
                null);
    }

    /**
     * Returns a copy with another exposure.
     *
     * @param newExposure from where it can be reached
     * @return the copy
     */
    public Weakness withExposure(Exposure newExposure) {
        return new Weakness(
                id, title, exploitable, Objects.requireNonNull(newExposure, "exposure"), vulnerabilities, acceptance);
    }

    /**
     * Returns a copy with other published vulnerabilities.
     *
     * @param newVulnerabilities the published vulnerabilities behind it, by their CVE identifiers
     * @return the copy
     */
    public Weakness withVulnerabilities(List<CveId> newVulnerabilities) {
        return new Weakness(id, title, exploitable, exposure, newVulnerabilities, acceptance);
    }

    /**
     * Returns a copy with a reason for accepting the risk.
     *
     * @param newAcceptance why the risk is accepted without an action
     * @return the copy
     */
    public Weakness withAcceptance(String newAcceptance) {
        return new Weakness(
                id, title, exploitable, exposure, vulnerabilities, Objects.requireNonNull(newAcceptance, "acceptance"));
    }
}
