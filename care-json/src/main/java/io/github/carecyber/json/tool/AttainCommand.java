package io.github.carecyber.json.tool;

import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.attainment.Attainment;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import java.time.LocalDate;

/** {@code attain}: have the objectives of a call been reached, and what is missing? */
final class AttainCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions("--as-of", "--call", "--catalog");
        invocation.requireFiles(1);
        LocalDate asOf = invocation.asOf();
        Calls calls = Calls.of(invocation, session);
        String file = invocation.file(0, "une déclaration d’atteinte", "a declaration");
        Reading<Declaration> reading = session.read(DocumentType.DECLARATION, file);
        Declaration declaration = reading.value().orElse(null);
        if (declaration == null) {
            return session.unreadable(reading);
        }
        FundingCall call = calls.find(declaration.call());
        AttainmentVerdict verdict = Attainment.of(call).assess(declaration, asOf);
        session.print(
                session.json()
                        ? CareJson.write(DocumentType.ATTAINMENT, verdict)
                        : session.text().of(verdict));
        return ExitCode.of(
                verdict.status() != Status.NOT_MET && verdict.report().isAccepted());
    }
}
