package io.github.carecyber.json.tool;

import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationAudit;
import io.github.carecyber.rules.allocation.AllocationRequest;
import io.github.carecyber.rules.allocation.AwardTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code audit}: does a table of awards, ours or a spreadsheet's, add up and keep within the claims; and if there is a certificate,
 * does it follow the policy?
 */
final class AuditCommand implements Command {

    private static final String CERTIFICATE = "--certificate";

    private static final DataPath CERTIFICATE_PATH = DataPath.of("certificate");

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions(CERTIFICATE);
        invocation.requireFiles(2);
        String claimsFile = invocation.file(0, "les demandes", "the claims");
        String awardsFile = invocation.file(1, "le tableau des attributions", "the table of awards");
        Reading<AllocationRequest> claims = session.read(DocumentType.CLAIMS, claimsFile);
        if (claims.value().isEmpty()) {
            return session.unreadable(claims, claimsFile);
        }
        byte[] document = session.bytes(awardsFile);
        // An allocation as this tool writes it holds a table and a certificate; anything else must be a bare table.
        Reading<Allocation> allocation = CareJson.read(DocumentType.ALLOCATION, document);
        Optional<String> certificateFile = invocation.value(CERTIFICATE);
        if (allocation.value().isPresent()) {
            if (certificateFile.isPresent()) {
                throw new UsageException(
                        "Une répartition a sa propre clé de vérification\u00a0: --certificate vaut pour un tableau seul.",
                        "An allocation has a certificate of its own: --certificate is for a bare table.");
            }
            Allocation answer = allocation.value().get();
            return policy(claims, answer.table(), allocation, answer, session);
        }
        Reading<AwardTable> awards = CareJson.read(DocumentType.AWARDS, document);
        AwardTable table = awards.value().orElse(null);
        if (table == null) {
            return session.unreadable(
                    Session.isOfAnotherFormat(awards) && !Session.isOfAnotherFormat(allocation) ? allocation : awards,
                    awardsFile);
        }
        if (certificateFile.isPresent()) {
            Allocation certified = session.readable(DocumentType.ALLOCATION, certificateFile.get())
                    .value()
                    .orElseThrow();
            return policy(claims, table, awards, certified, session);
        }
        return arithmetic(claims.value().get(), table, awards, session);
    }

    private static ExitCode arithmetic(
            AllocationRequest request, AwardTable table, Reading<?> awards, Session session) {
        return session.show(
                awards.locate(AllocationAudit.invariants(request, table)),
                BilingualText.of(
                        "Seule l’arithmétique est contrôlée\u00a0: sommes, plafonds, une attribution par demande. Le respect de la règle de"
                                + " répartition ne l’est pas\u00a0; il faut pour cela une clé de vérification (--certificate).",
                        "Only arithmetic was checked: sums, ceilings, one award for each claim. Whether the table follows the policy was"
                                + " not; that takes a certificate (--certificate)."));
    }

    private static ExitCode policy(
            Reading<AllocationRequest> claims,
            AwardTable table,
            Reading<?> awards,
            Allocation certified,
            Session session) {
        AllocationRequest request = claims.value().orElseThrow();
        Report refusals = request.check();
        if (!refusals.isAccepted()) {
            return session.show(
                    claims.locate(refusals),
                    BilingualText.of(
                            "Les demandes elles-mêmes sont refusées\u00a0: le tableau n’est pas contrôlé.",
                            "The claims themselves are refused: the table was not checked."));
        }
        Report report = AllocationAudit.policy(request, table, certified.certificate());
        List<BilingualText> scope = new ArrayList<>();
        if (isCertificateRefused(report)) {
            scope.add(
                    BilingualText.of(
                            "L’arithmétique est contrôlée. La règle de répartition ne l’est pas montant par montant, car la clé de"
                                    + " vérification ne tient pas.",
                            "Arithmetic was checked. The policy was not, award by award, since the certificate does not hold."));
        } else {
            scope.add(BilingualText.of(
                    "L’arithmétique est contrôlée, ainsi que le respect de la règle de répartition, par la clé de vérification.",
                    "Arithmetic was checked, and whether the table follows the policy, through the certificate."));
        }
        if (!request.policy().equals(certified.policy())) {
            scope.add(BilingualText.of(
                    "La clé vient d’une répartition faite selon une autre règle que celle du fichier des demandes\u00a0; c’est"
                            + " cette dernière qui est contrôlée.",
                    "The certificate comes from an allocation by another policy than the file of claims states; the latter is"
                            + " the one that was checked."));
        }
        if (isCertificateRefused(report)
                && awards.value().filter(Allocation.class::isInstance).isEmpty()) {
            scope.add(BilingualText.of(
                    CERTIFICATE_PATH + " est dans le fichier de --certificate, non dans le tableau.",
                    CERTIFICATE_PATH + " is in the file of --certificate, not in the table."));
        }
        return session.show(awards.locate(report), joined(scope));
    }

    private static BilingualText joined(List<BilingualText> lines) {
        return BilingualText.of(
                lines.stream().map(BilingualText::french).collect(Collectors.joining("\n")),
                lines.stream().map(BilingualText::english).collect(Collectors.joining("\n")));
    }

    private static boolean isCertificateRefused(Report report) {
        return report.violations().stream()
                .anyMatch(violation -> violation.path().isWithin(CERTIFICATE_PATH));
    }
}
