package io.github.carecyber.json.tool;

import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.json.csv.AllocationCsv;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationRequest;
import io.github.carecyber.rules.text.AllocationChart;
import org.jspecify.annotations.Nullable;

/** {@code allocate}: who gets how much of the envelope? */
final class AllocateCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions("--csv", "--svg");
        invocation.requireFiles(1);
        TargetFile table = TargetFile.of(invocation, "--csv", "awards.csv");
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
            withoutTable(table, session);
            return session.unreadable(reading);
        }
        Report report = request.check();
        if (!report.isAccepted()) {
            withoutTable(table, session);
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
        return table == null ? ExitCode.ACCEPTED : write(table, allocation, request, chart, session);
    }

    /** Writes the table beside the answer; if that fails the exit code tells of it, and the answer stands. */
    private static ExitCode write(
            TargetFile table, Allocation allocation, AllocationRequest request, boolean chart, Session session) {
        BilingualText failure =
                table.write(target -> AllocationCsv.in(session.locale()).write(allocation, request.claims(), target));
        if (failure != null) {
            session.remark(
                    "Le tableau " + table.quoted() + " n’a pas pu être écrit : " + failure.french() + ".",
                    "The table " + table.quoted() + " could not be written: " + failure.english() + ".");
            return ExitCode.UNREADABLE;
        }
        String french = "Tableau écrit : " + table.legible();
        String english = "Table written: " + table.legible();
        if (chart) {
            session.remark(french, english);
        } else {
            session.beside(french, english);
        }
        return ExitCode.ACCEPTED;
    }

    /** Says that there is no table, as there is no allocation. */
    private static void withoutTable(@Nullable TargetFile table, Session session) {
        if (table != null) {
            session.remark(
                    "Rien n’est réparti : le tableau " + table.quoted() + " n’est pas écrit.",
                    "Nothing is shared out: the table " + table.quoted() + " is not written.");
        }
    }
}
