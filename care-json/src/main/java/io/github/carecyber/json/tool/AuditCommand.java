package io.github.carecyber.json.tool;

import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationAudit;
import io.github.carecyber.rules.allocation.AllocationRequest;
import io.github.carecyber.rules.allocation.AwardTable;

/** {@code audit}: does a table of awards, ours or a spreadsheet's, add up and keep within the claims? */
final class AuditCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions();
        invocation.requireFiles(2);
        String claimsFile = invocation.file(0, "les demandes", "the claims");
        String awardsFile = invocation.file(1, "le tableau des attributions", "the table of awards");
        Reading<AllocationRequest> claims = session.read(DocumentType.CLAIMS, claimsFile);
        AllocationRequest request = claims.value().orElse(null);
        if (request == null) {
            return session.unreadable(claims);
        }
        byte[] document = session.bytes(awardsFile);
        // An allocation as this tool writes it holds a table; anything else must be the bare table that a spreadsheet
        // exports.
        Reading<Allocation> allocation = CareJson.read(DocumentType.ALLOCATION, document);
        if (allocation.value().isPresent()) {
            return audit(request, allocation.value().get().table(), allocation, session);
        }
        Reading<AwardTable> awards = CareJson.read(DocumentType.AWARDS, document);
        if (awards.value().isPresent()) {
            return audit(request, awards.value().get(), awards, session);
        }
        return session.unreadable(
                Session.isOfAnotherFormat(awards) && !Session.isOfAnotherFormat(allocation) ? allocation : awards);
    }

    private static ExitCode audit(AllocationRequest request, AwardTable table, Reading<?> awards, Session session) {
        ExitCode exit = session.show(awards.locate(AllocationAudit.invariants(request, table)));
        session.remark(
                "Seule l’arithmétique est contrôlée\u00a0: sommes, plafonds, une attribution par demande. Le respect de la règle de"
                        + " répartition ne l’est pas.",
                "Only arithmetic was checked: sums, ceilings, one award for each claim. Whether the table follows the policy was"
                        + " not.");
        return exit;
    }
}
