package io.github.carecyber.json.tool;

import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.attainment.Attainment;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.PaymentRequest;
import io.github.carecyber.rules.attainment.RollUp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code attain}: have the objectives of a call been reached, what is missing, and by when?
 *
 * <p>With {@code --group}, the declarations of the members of a GHT are put together first: what cannot be read keeps them all from an
 * answer.
 */
final class AttainCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions("--as-of", "--call", "--catalog", "--group", "--html", "--payment");
        LocalDate asOf = invocation.asOf();
        String file = invocation.file(0, "une déclaration d’atteinte", "a declaration");
        requireGroupOfSeveral(invocation);
        PageFile page = PageFile.of(invocation);
        Calls calls = Calls.of(invocation, session);
        PaymentRequest payment = PaymentFile.read(invocation, session);
        String group = invocation.value("--group").orElse(null);
        AttainAnswer answer = group == null
                ? ofOne(file, calls, asOf, session)
                : ofGroup(group, invocation.files(), calls, asOf, session);
        if (answer == null) {
            if (page != null) {
                page.withoutAnswer(session);
            }
            return ExitCode.UNREADABLE;
        }
        return (payment == null ? answer : answer.withPayment(payment)).show(page, session);
    }

    private static void requireGroupOfSeveral(Invocation invocation) throws UsageException {
        if (invocation.files().size() > 1 && !invocation.has("--group")) {
            throw new UsageException(
                    "Plusieurs déclarations sont celles des membres d’un GHT\u00a0: ajoutez --group FICHIER, sa déclaration"
                            + " ou sa candidature.",
                    "Several declarations are those of the members of a GHT: add --group FILE, its declaration or its"
                            + " application.");
        }
    }

    /** The answer to one declaration, null if it cannot be read. */
    private static @Nullable AttainAnswer ofOne(String file, Calls calls, LocalDate asOf, Session session)
            throws UsageException {
        Reading<Declaration> reading = session.read(DocumentType.DECLARATION, file);
        Declaration declaration = reading.value().orElse(null);
        if (declaration == null) {
            session.unreadable(reading);
            return null;
        }
        DeclarationFile read = DeclarationFile.of(file, reading, declaration);
        FundingCall call = callOf(read, calls, session);
        if (call == null) {
            return null;
        }
        AttainmentVerdict verdict = Attainment.of(call).assess(declaration, asOf);
        return AttainAnswer.of(declaration, call, verdict.withReport(read.located(verdict.report())));
    }

    /** The answer to the declarations of the members of a GHT, null if one of them cannot be read. */
    private static @Nullable AttainAnswer ofGroup(
            String groupFile, List<String> files, Calls calls, LocalDate asOf, Session session) throws UsageException {
        GroupFile group = GroupFile.read(groupFile, session);
        FundingCall call = calls.find(group.declaration().call());
        List<DeclarationFile> members = DeclarationFiles.read(files, session);
        if (members.isEmpty()) {
            return null;
        }
        Attainment attainment = Attainment.of(call);
        RollUp rollUp = attainment.rollUp(
                group.declaration(),
                members.stream().map(DeclarationFile::declaration).toList());
        return AttainAnswer.of(rollUp.declaration(), call, attainment.assess(rollUp.declaration(), asOf))
                .withRollUp(MemberReports.located(rollUp, group, members), MemberReports.names(members));
    }

    /** Without its call nothing can be said of objectives, but all that is missing in the file can. */
    private static @Nullable FundingCall callOf(DeclarationFile read, Calls calls, Session session) {
        try {
            return calls.find(read.declaration().call());
        } catch (UsageException unknown) {
            if (!read.incomplete().isEmpty()) {
                session.show(read.incompleteness());
            }
            session.remark(
                    unknown.text().french() + "\nSans l’appel, on ne peut rien dire de ses objectifs.",
                    unknown.text().english() + "\nWithout the call, nothing can be said of its objectives.");
            return null;
        }
    }
}
