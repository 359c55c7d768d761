package io.github.carecyber.core.plan;

import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.message.Elements;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A weakness that attackers could use (<em>faille</em>, <em>vulnérabilité</em>).
 *
 * <p>For example an appliance open to the internet with a flaw that is known to be exploited. An exploitable weakness is
 * answered by an action or accepted with a reason. What is known of the exploitation may come from the author or from a list of
 * exploited vulnerabilities.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its identifier in the plan, null if not stated
 * @param title what it is, null if not stated
 * @param exploitable whether an attacker can exploit it as things stand, null if not stated
 * @param exposure from where it can be reached, null if not stated
 * @param vulnerabilities the published vulnerabilities behind it, by their CVE identifiers; may be empty
 * @param cvssScore how severe it is by the Common Vulnerability Scoring System, null if not stated
 * @param cvssVector the vector from which the score follows, null if not stated
 * @param knownExploited whether attackers are known to exploit it somewhere, null if not stated
 * @param usedByRansomware whether it is known from campaigns of ransomware, null if not stated
 * @param assets what it affects, by count and kind; may be empty
 * @param source how it was found, null if not stated
 * @param acceptance why the risk is accepted without an action, null if it is not
 */
public record Weakness(
        @NotNull @Nullable WeaknessId id,
        @NotBlank @Nullable String title,
        @NotNull @Nullable Boolean exploitable,
        @Nullable Exposure exposure,
        List<CveId> vulnerabilities,
        @Nullable CvssScore cvssScore,
        @Nullable CvssVector cvssVector,
        @Nullable Boolean knownExploited,
        @Nullable Boolean usedByRansomware,
        List<@Valid AffectedAssets> assets,
        @Nullable WeaknessSource source,
        @Nullable String acceptance) {

    private static final Weakness EMPTY =
            new Weakness(null, null, null, null, List.of(), null, null, null, null, List.of(), null, null);

    /**
     * Copies the collections.
     *
     * @param id its identifier in the plan, null if not stated
     * @param title what it is, null if not stated
     * @param exploitable whether an attacker can exploit it as things stand, null if not stated
     * @param exposure from where it can be reached, null if not stated
     * @param vulnerabilities the published vulnerabilities behind it, by their CVE identifiers; may be empty
     * @param cvssScore how severe it is by the Common Vulnerability Scoring System, null if not stated
     * @param cvssVector the vector from which the score follows, null if not stated
     * @param knownExploited whether attackers are known to exploit it somewhere, null if not stated
     * @param usedByRansomware whether it is known from campaigns of ransomware, null if not stated
     * @param assets what it affects, by count and kind; may be empty
     * @param source how it was found, null if not stated
     * @param acceptance why the risk is accepted without an action, null if it is not
     */
    public Weakness {
        vulnerabilities = Elements.copyOf(vulnerabilities, "vulnerabilities");
        assets = Elements.copyOf(assets, "assets");
    }

    /**
     * Returns a weakness of which nothing is stated.
     *
     * @return the weakness
     */
    public static Weakness empty() {
        return EMPTY;
    }

    /**
     * Returns a weakness of which no more is stated.
     *
     * @param id its identifier in the plan
     * @param title what it is
     * @param exploitable whether an attacker can exploit it as things stand
     * @return the weakness
     */
    public static Weakness of(WeaknessId id, String title, boolean exploitable) {
        return EMPTY.withId(Objects.requireNonNull(id, "id"))
                .withTitle(Objects.requireNonNull(title, "title"))
                .withExploitable(exploitable);
    }

    /**
     * Returns a copy with another identifier.
     *
     * @param newId its identifier in the plan, null for not stated
     * @return the copy
     */
    public Weakness withId(@Nullable WeaknessId newId) {
        Draft draft = new Draft(this);
        draft.id = newId;
        return draft.finish();
    }

    /**
     * Returns a copy with another title.
     *
     * @param newTitle what it is, null for not stated
     * @return the copy
     */
    public Weakness withTitle(@Nullable String newTitle) {
        Draft draft = new Draft(this);
        draft.title = newTitle;
        return draft.finish();
    }

    /**
     * Returns a copy with another word on whether it can be exploited.
     *
     * @param newExploitable whether an attacker can exploit it as things stand, null for not stated
     * @return the copy
     */
    public Weakness withExploitable(@Nullable Boolean newExploitable) {
        Draft draft = new Draft(this);
        draft.exploitable = newExploitable;
        return draft.finish();
    }

    /**
     * Returns a copy with another exposure.
     *
     * @param newExposure from where it can be reached, null for not stated
     * @return the copy
     */
    public Weakness withExposure(@Nullable Exposure newExposure) {
        Draft draft = new Draft(this);
        draft.exposure = newExposure;
        return draft.finish();
    }

    /**
     * Returns a copy with other vulnerabilities.
     *
     * @param newVulnerabilities the published vulnerabilities behind it, by their CVE identifiers
     * @return the copy
     */
    public Weakness withVulnerabilities(List<CveId> newVulnerabilities) {
        Draft draft = new Draft(this);
        draft.vulnerabilities = Objects.requireNonNull(newVulnerabilities, "vulnerabilities");
        return draft.finish();
    }

    /**
     * Returns a copy with another score.
     *
     * @param newCvssScore how severe it is by the Common Vulnerability Scoring System, null for not stated
     * @return the copy
     */
    public Weakness withCvssScore(@Nullable CvssScore newCvssScore) {
        Draft draft = new Draft(this);
        draft.cvssScore = newCvssScore;
        return draft.finish();
    }

    /**
     * Returns a copy with another vector.
     *
     * @param newCvssVector the vector from which the score follows, null for not stated
     * @return the copy
     */
    public Weakness withCvssVector(@Nullable CvssVector newCvssVector) {
        Draft draft = new Draft(this);
        draft.cvssVector = newCvssVector;
        return draft.finish();
    }

    /**
     * Returns a copy with another word on whether it is known to be exploited.
     *
     * @param newKnownExploited whether attackers are known to exploit it somewhere, null for not stated
     * @return the copy
     */
    public Weakness withKnownExploited(@Nullable Boolean newKnownExploited) {
        Draft draft = new Draft(this);
        draft.knownExploited = newKnownExploited;
        return draft.finish();
    }

    /**
     * Returns a copy with another word on whether ransomware uses it.
     *
     * @param newUsedByRansomware whether it is known from campaigns of ransomware, null for not stated
     * @return the copy
     */
    public Weakness withUsedByRansomware(@Nullable Boolean newUsedByRansomware) {
        Draft draft = new Draft(this);
        draft.usedByRansomware = newUsedByRansomware;
        return draft.finish();
    }

    /**
     * Returns a copy with other affected assets.
     *
     * @param newAssets what it affects, by count and kind
     * @return the copy
     */
    public Weakness withAssets(List<AffectedAssets> newAssets) {
        Draft draft = new Draft(this);
        draft.assets = Objects.requireNonNull(newAssets, "assets");
        return draft.finish();
    }

    /**
     * Returns a copy with another source.
     *
     * @param newSource how it was found, null for not stated
     * @return the copy
     */
    public Weakness withSource(@Nullable WeaknessSource newSource) {
        Draft draft = new Draft(this);
        draft.source = newSource;
        return draft.finish();
    }

    /**
     * Returns a copy with another reason for accepting the risk.
     *
     * @param newAcceptance why the risk is accepted without an action, null for not stated
     * @return the copy
     */
    public Weakness withAcceptance(@Nullable String newAcceptance) {
        Draft draft = new Draft(this);
        draft.acceptance = newAcceptance;
        return draft.finish();
    }

    /** The components on the way from one weakness to another, so that only this class names them all in their order. */
    private static final class Draft {

        private @Nullable WeaknessId id;
        private @Nullable String title;
        private @Nullable Boolean exploitable;
        private @Nullable Exposure exposure;
        private List<CveId> vulnerabilities;
        private @Nullable CvssScore cvssScore;
        private @Nullable CvssVector cvssVector;
        private @Nullable Boolean knownExploited;
        private @Nullable Boolean usedByRansomware;
        private List<AffectedAssets> assets;
        private @Nullable WeaknessSource source;
        private @Nullable String acceptance;

        private Draft(Weakness weakness) {
            id = weakness.id;
            title = weakness.title;
            exploitable = weakness.exploitable;
            exposure = weakness.exposure;
            vulnerabilities = weakness.vulnerabilities;
            cvssScore = weakness.cvssScore;
            cvssVector = weakness.cvssVector;
            knownExploited = weakness.knownExploited;
            usedByRansomware = weakness.usedByRansomware;
            assets = weakness.assets;
            source = weakness.source;
            acceptance = weakness.acceptance;
        }

        private Weakness finish() {
            return new Weakness(
                    id,
                    title,
                    exploitable,
                    exposure,
                    vulnerabilities,
                    cvssScore,
                    cvssVector,
                    knownExploited,
                    usedByRansomware,
                    assets,
                    source,
                    acceptance);
        }
    }
}
