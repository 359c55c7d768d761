package io.github.carecyber.core.application;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.message.Elements;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file of an applicant for one call (<em>dossier de candidature</em>).
 *
 * <p>For example the application of a clinic to the second call of the programme, filed on 15 October 2025 with its security
 * policy. It may be incomplete; what is missing leaves conditions undecided.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its identifier, null if not stated
 * @param call the call it is for, null if not stated
 * @param applicant who applies, null if not stated
 * @param filed when it was filed, null if it was not filed yet or that is not stated
 * @param evidence the documents in it
 */
public record Application(
        @NotNull @Nullable ApplicationId id,
        @NotNull @Nullable CallId call,
        @NotNull @Valid @Nullable Applicant applicant,
        @Nullable FilingMoment filed,
        List<@Valid Evidence> evidence) {

    /**
     * Copies the documents.
     *
     * @param id its identifier, null if not stated
     * @param call the call it is for, null if not stated
     * @param applicant who applies, null if not stated
     * @param filed when it was filed, null if it was not filed yet or that is not stated
     * @param evidence the documents in it
     */
    public Application {
        evidence = Elements.copyOf(evidence, "evidence");
    }

    /**
     * Returns an application that is not filed yet and holds no document.
     *
     * @param id its identifier
     * @param call the call it is for
     * @param applicant who applies
     * @return the application
     */
    public static Application of(ApplicationId id, CallId call, Applicant applicant) {
        return new Application(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(call, "call"),
                Objects.requireNonNull(applicant, "applicant"),
                null,
                List.of());
    }

    /**
     * Returns a copy of another applicant.
     *
     * @param newApplicant who applies
     * @return the copy
     */
    public Application withApplicant(Applicant newApplicant) {
        return new Application(id, call, Objects.requireNonNull(newApplicant, "applicant"), filed, evidence);
    }

    /**
     * Returns a copy that was filed.
     *
     * @param newFiled when it was filed
     * @return the copy
     */
    public Application withFiled(FilingMoment newFiled) {
        return new Application(id, call, applicant, Objects.requireNonNull(newFiled, "filed"), evidence);
    }

    /**
     * Returns a copy with other documents.
     *
     * @param newEvidence the documents
     * @return the copy
     */
    public Application withEvidence(List<Evidence> newEvidence) {
        return new Application(id, call, applicant, filed, newEvidence);
    }
}
