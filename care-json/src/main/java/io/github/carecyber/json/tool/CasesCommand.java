package io.github.carecyber.json.tool;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.cases.CaseCheck;
import io.github.carecyber.rules.cases.CaseFile;
import io.github.carecyber.rules.cases.CaseResults;

/** {@code cases}: does the call answer these situations as their author expects? */
final class CasesCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions("--call", "--catalog");
        invocation.requireFiles(1);
        String name = invocation.file(0, "un jeu de cas", "a case file");
        if (session.json()) {
            throw new UsageException(
                    "Les résultats d’un jeu de cas ne s’écrivent pas en JSON.",
                    "The results of a case file are not written in JSON.");
        }
        Calls calls = Calls.of(invocation, session);
        Reading<CaseFile> reading = session.read(DocumentType.CASES, name);
        CaseFile file = reading.value().orElse(null);
        if (file == null) {
            return session.unreadable(reading);
        }
        FundingCall call = calls.find(file.call());
        if (file.call() != null && !file.call().equals(call.id())) {
            session.remark(
                    "Remarque\u00a0: le jeu de cas porte sur l’appel " + file.call()
                            + "\u00a0; il est vérifié ici contre l’appel " + call.id() + ", que nomme --call.",
                    "Note: the case file is about the call " + file.call() + "; it is checked here against the call "
                            + call.id() + ", which --call names.");
        }
        CaseResults results = CaseCheck.of(call).check(file);
        CaseResults located = new CaseResults(reading.locate(results.report()), results.results());
        session.print(session.text().of(located));
        return located.report().isAccepted() ? ExitCode.of(located.areAsExpected()) : ExitCode.UNREADABLE;
    }
}
