package io.github.carecyber.json.tool;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.call.CallCheck;
import java.util.Optional;

/** {@code check}: is this call sound as a whole? The call is in a file, or one of the catalogue by its id. */
final class CheckCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions("--catalog");
        invocation.requireFiles(1);
        String name = invocation.file(0, "un appel à financement", "a call for funding");
        Optional<FundingCall> known = Calls.of(invocation, session).known(name);
        if (known.isPresent()) {
            return session.show(CallCheck.check(known.get()));
        }
        Reading<FundingCall> reading = session.read(DocumentType.CALL, name);
        FundingCall call = reading.value().orElse(null);
        return call == null ? session.unreadable(reading) : session.show(reading.locate(CallCheck.check(call)));
    }
}
