package io.github.carecyber.json.tool;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.json.CallCatalog;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.budget.BudgetPosition;
import io.github.carecyber.rules.budget.BudgetRequest;
import io.github.carecyber.rules.budget.ProgrammeBudget;
import java.time.LocalDate;

/** {@code budget}: what is committed of the programme's money, and what is left? */
final class BudgetCommand implements Command {

    private static final DataPath FUNDING = DataPath.of("funding");

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions("--as-of", "--catalog");
        invocation.requireFiles(1);
        String file = invocation.file(0, "les engagements", "the commitments");
        LocalDate asOf = invocation.asOf();
        CallCatalog catalog = Calls.of(invocation, session).catalog();
        Reading<BudgetRequest> reading = session.read(DocumentType.COMMITMENTS, file);
        BudgetRequest request = reading.value().orElse(null);
        if (request == null) {
            return session.unreadable(reading);
        }
        ProgrammeBudget budget = request.funding().isEmpty()
                ? ProgrammeBudget.of(catalog.programme()).withCatalogVersion(catalog.version())
                : ProgrammeBudget.of(request.funding());
        BudgetPosition position = located(budget.assess(request.commitments(), asOf), reading);
        session.print(
                session.json()
                        ? CareJson.write(DocumentType.BUDGET, position)
                        : session.text().of(position));
        if (request.funding().isEmpty()
                && position.report().violations().stream()
                        .anyMatch(violation -> violation.path().isWithin(FUNDING))) {
            String version = Excerpt.of(catalog.version());
            session.beside(
                    FUNDING + " est le financement du programme dans le catalogue " + version
                            + ", non dans ce fichier.",
                    FUNDING + " is the programme’s funding in the catalogue " + version + ", not in this file.");
        }
        return ExitCode.of(position.report().isAccepted());
    }

    private static BudgetPosition located(BudgetPosition position, Reading<?> reading) {
        return new BudgetPosition(
                position.asOf(),
                position.appropriations(),
                position.aims(),
                position.headroom(),
                position.later(),
                reading.locate(position.report()));
    }
}
