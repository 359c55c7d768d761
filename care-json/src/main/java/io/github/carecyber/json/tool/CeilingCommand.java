package io.github.carecyber.json.tool;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.scale.CeilingDerivation;
import io.github.carecyber.rules.scale.DeclaredFigures;
import io.github.carecyber.rules.scale.ScaleCalculator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code ceiling}: how much may an applicant be granted at most, by the scale of a call or one that stands alone? */
final class CeilingCommand implements Command {

    private static final String APPLICATION = "--application";

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions("--catalog", APPLICATION);
        invocation.requireFiles(2);
        String scale = invocation.file(0, "un appel ou un barème", "a call or a scale");
        ScaleCalculator calculator = calculator(scale, invocation, session);
        if (calculator == null) {
            return ExitCode.UNREADABLE;
        }
        DeclaredFigures declared = DeclaredFigures.none();
        if (invocation.files().size() > 1) {
            Reading<DeclaredFigures> reading =
                    session.read(DocumentType.FIGURES, invocation.files().get(1));
            if (reading.value().isEmpty()) {
                return session.unreadable(reading, invocation.files().get(1));
            }
            declared = reading.value().get();
        }
        Optional<String> applicant = invocation.value(APPLICATION);
        CeilingDerivation derivation = applicant.isPresent()
                ? calculator.derive(application(applicant.get(), session), declared)
                : calculator.derive(declared);
        session.print(
                session.json()
                        ? CareJson.write(DocumentType.CEILING, derivation)
                        : session.text().of(derivation));
        return ExitCode.ACCEPTED;
    }

    private static Application application(String file, Session session) throws UsageException {
        return session.readable(DocumentType.APPLICATION, file).value().orElseThrow();
    }

    /** The calculator of a call of the catalogue or of a file, or of a scale in a file; null if the file cannot be read, which is said. */
    private static @Nullable ScaleCalculator calculator(String name, Invocation invocation, Session session)
            throws UsageException {
        Calls calls = Calls.of(invocation, session);
        if (!Session.isFile(name)) {
            return ScaleCalculator.of(calls.byId(name));
        }
        byte[] document = session.bytes(name);
        Reading<FundingCall> call = CareJson.read(DocumentType.CALL, document);
        if (call.value().isPresent()) {
            return ScaleCalculator.of(call.value().get());
        }
        Reading<Published<Scale>> scale = CareJson.read(DocumentType.SCALE, document);
        if (scale.value().isPresent()) {
            return ScaleCalculator.of(scale.value().get(), CallCalendar.PARIS);
        }
        boolean isNeither = Session.isOfAnotherFormat(scale) && Session.isOfAnotherFormat(call);
        session.unreadable(Session.isOfAnotherFormat(scale) && !isNeither ? call : scale, name);
        if (isNeither) {
            session.beside(
                    "Un appel (" + DocumentType.CALL.format() + ") convient aussi.",
                    "A call (" + DocumentType.CALL.format() + ") will do as well.");
        }
        return null;
    }
}
