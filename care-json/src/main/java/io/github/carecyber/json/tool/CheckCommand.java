package io.github.carecyber.json.tool;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.call.CallCheck;

/** {@code check}: is this call sound as a whole? */
final class CheckCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions();
        invocation.requireFiles(1);
        Reading<FundingCall> reading =
                session.read(DocumentType.CALL, invocation.file(0, "un appel à financement", "a call for funding"));
        FundingCall call = reading.value().orElse(null);
        return call == null ? session.unreadable(reading) : session.show(reading.locate(CallCheck.check(call)));
    }
}
