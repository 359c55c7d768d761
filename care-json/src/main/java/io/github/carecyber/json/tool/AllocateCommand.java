package io.github.carecyber.json.tool;

import io.github.carecyber.core.report.Report;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationRequest;
import io.github.carecyber.rules.text.AllocationChart;

/** {@code allocate}: who gets how much of the envelope? */
final class AllocateCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions("--svg");
        invocation.requireFiles(1);
        boolean chart = invocation.has("--svg");
        if (chart && session.json()) {
            throw new UsageException(
                    "La réponse s’écrit en JSON ou en SVG, pas les deux.",
                    "The answer is written in JSON or in SVG, not in both.");
        }
        Reading<AllocationRequest> reading =
                session.read(DocumentType.CLAIMS, invocation.file(0, "les demandes", "the claims"));
        AllocationRequest request = reading.value().orElse(null);
        if (request == null) {
            return session.unreadable(reading);
        }
        Report report = request.check();
        if (!report.isAccepted()) {
            return session.show(reading.locate(report));
        }
        Allocation allocation = request.allocate();
        if (session.json()) {
            session.print(CareJson.write(DocumentType.ALLOCATION, allocation));
        } else if (chart) {
            session.print(AllocationChart.in(session.locale()).of(allocation, request.claims()));
        } else {
            session.print(session.text().of(allocation, request.claims()));
        }
        return ExitCode.ACCEPTED;
    }
}
