package io.github.carecyber.json.oscal;

import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Fingerprint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The head of a document: its UUID, metadata, and the system that it is about. */
final class HeadSection {

    /** The register of establishments, by the name that its own interfaces use. */
    private static final String REGISTER = "https://finess.esante.gouv.fr";

    private final RemediationPlan plan;
    private final PlanIndex index;
    private final PlanWords words;
    private final Instant lastModified;

    /** The tokens of the roles, by their names. */
    private final Map<String, String> roles = new LinkedHashMap<>();

    HeadSection(RemediationPlan plan, PlanIndex index, PlanWords words, Instant lastModified) {
        this.plan = plan;
        this.index = index;
        this.words = words;
        this.lastModified = lastModified;
        for (RemediationAction action : plan.actions()) {
            String role = OscalText.markup(action.responsibleRole());
            if (role != null) {
                roles.computeIfAbsent(role, name -> "role-" + index.uuidOf("role#" + name));
            }
        }
    }

    void write(OscalOutput output) {
        String uuid = NamedUuid.of("document#" + Fingerprint.of(plan) + "#" + lastModified + "#" + words.language());
        output.text("uuid", uuid);
        output.object("metadata", () -> metadata(output));
        output.object("system-id", () -> {
            LegalEntityFinessNumber applicant = plan.applicant();
            output.text("identifier-type", applicant == null ? PoamWriter.NAMESPACE : REGISTER);
            output.text("id", applicant == null ? index.uuidOf("system") : applicant.value());
        });
    }

    /** The UUID of the applicant, who states everything in the plan. */
    String party() {
        return index.uuidOf("party");
    }

    /** The token of the role that leads an action, null if none is stated. */
    @Nullable
    String roleOf(RemediationAction action) {
        String role = OscalText.markup(action.responsibleRole());
        return role == null ? null : roles.get(role);
    }

    /** The moment at which what the plan says was found out: the day of the plan, or its last change. */
    String collected() {
        LocalDate drawnUp = plan.drawnUp();
        return Objects.requireNonNullElseGet(OscalText.moment(drawnUp), lastModified::toString);
    }

    private void metadata(OscalOutput output) {
        output.text("title", words.titleOf(plan));
        output.text("last-modified", lastModified.toString());
        output.text("version", words.versionOf(plan));
        output.text("oscal-version", PoamWriter.OSCAL_VERSION);
        output.properties(properties());
        output.objects("roles", List.copyOf(roles.entrySet()), role -> {
            output.text("id", role.getValue());
            output.text("title", role.getKey());
        });
        output.objects("parties", List.of(plan), applicant -> {
            output.text("uuid", party());
            output.text("type", "organization");
            output.text("name", words.partyOf(applicant));
            LegalEntityFinessNumber number = applicant.applicant();
            output.objects("external-ids", number == null ? List.of() : List.of(number), finess -> {
                output.text("scheme", REGISTER);
                output.text("id", finess.value());
            });
        });
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.add("plan-id", plan.id());
        properties.add("call", plan.call());
        properties.add("drawn-up", plan.drawnUp());
        properties.add("declared-total-eur", plan.declaredTotal());
        int number = 1;
        for (Financing line : plan.financing()) {
            properties.group("financing-" + number);
            add(line, properties);
            number++;
        }
        return properties;
    }

    private static void add(Financing line, Properties properties) {
        FinancingSource source = line.source();
        if (source != null) {
            source.<@Nullable Void>fold(
                    requested -> {
                        properties.add("financing-source", "call");
                        properties.add("financing-call", requested.call());
                        return null;
                    },
                    ownFunds -> {
                        properties.add("financing-source", "own-funds");
                        return null;
                    },
                    other -> {
                        properties.add("financing-source", "other-scheme");
                        properties.add("financing-scheme", other.scheme());
                        properties.add("financing-call", other.call());
                        return null;
                    });
        }
        properties.add("financing-amount-eur", line.amount());
        properties.addAll("financing-action", line.actions());
        properties.addAll("financing-expense", line.expenses());
    }
}
