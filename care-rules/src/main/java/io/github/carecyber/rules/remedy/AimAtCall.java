package io.github.carecyber.rules.remedy;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Objects;

/**
 * The call that the application is for (<em>appel visé</em>).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param call the call to name
 * @param nature whether the file names no call yet, or another one
 */
public record AimAtCall(CallId call, FactNature nature) implements FactChange {

    private static final BilingualText STATE = BilingualText.of(
            "Indiquer que le dossier vise l’appel {call}", "State that the application is for the call {call}");

    private static final BilingualText REPLACE = BilingualText.of(
            "Déposer le dossier pour l’appel {call} et non pour un autre",
            "File the application for the call {call} and not for another");

    /**
     * Checks that both are there.
     *
     * @param call the call to name
     * @param nature whether the file names no call yet, or another one
     */
    public AimAtCall {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(nature, "nature");
    }

    @Override
    public List<DataPath> paths(Application application) {
        Objects.requireNonNull(application, "application");
        return List.of(DataPath.of("call"));
    }

    /** Names the call. */
    @Override
    public Application applyTo(Application application) {
        return new Application(
                application.id(), call, application.applicant(), application.filed(), application.evidence());
    }

    @Override
    public BilingualText wording() {
        return Sentence.fill(
                nature == FactNature.SUPPLIABLE ? STATE : REPLACE,
                Arguments.none().with("call", call));
    }
}
