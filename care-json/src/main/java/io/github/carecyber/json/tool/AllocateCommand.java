package io.github.carecyber.json.tool;

import io.github.carecyber.core.report.Report;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationRequest;
import io.github.carecyber.rules.allocation.Allocator;

/** {@code allocate}: who gets how much of the envelope? */
final class AllocateCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions();
        invocation.requireFiles(1);
        Reading<AllocationRequest> reading =
                session.read(DocumentType.CLAIMS, invocation.file(0, "les demandes", "the claims"));
        AllocationRequest request = reading.value().orElse(null);
        return request == null ? session.unreadable(reading) : allocate(request, reading, session);
    }

    private static ExitCode allocate(AllocationRequest request, Reading<AllocationRequest> reading, Session session) {
        Allocator allocator = Allocator.of(request.policy());
        Report report = allocator.check(request.envelope(), request.claims());
        if (!report.isAccepted()) {
            return session.show(reading.locate(report));
        }
        Allocation allocation = allocator.allocate(request.envelope(), request.claims());
        session.print(
                session.json()
                        ? CareJson.write(DocumentType.ALLOCATION, allocation)
                        : session.text().of(allocation));
        return ExitCode.ACCEPTED;
    }
}
