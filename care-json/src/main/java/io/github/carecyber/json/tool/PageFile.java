package io.github.carecyber.json.tool;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.JsonRules;
import io.github.carecyber.rules.page.PlanPage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The file into which {@code --html} writes the page of a plan. An earlier page of that name is replaced, a file that is read is not. */
final class PageFile {

    private final TargetFile file;

    private PageFile(TargetFile file) {
        this.file = file;
    }

    /** The file that the command line names, null if it asks for no page. */
    static @Nullable PageFile of(Invocation invocation) throws UsageException {
        TargetFile file = TargetFile.of(invocation, "--html", "report.html");
        return file == null ? null : new PageFile(file);
    }

    /** Writes the page of a plan and says where it is; if that fails the exit code tells of it, and the answer stands. */
    ExitCode write(
            RemediationPlan plan,
            @Nullable FundingCall call,
            Report report,
            LocalDate asOf,
            ExitCode answer,
            Session session) {
        PlanPage pages = PlanPage.of(JsonRules.catalog(), session.locale());
        String page = (call == null ? pages : pages.withCall(call)).of(plan, report, asOf);
        BilingualText failure = file.write(target -> target.write(page.getBytes(StandardCharsets.UTF_8)));
        if (failure != null) {
            session.remark(
                    "La page " + file.quoted() + " n’a pas pu être écrite\u00a0: " + failure.french() + ".",
                    "The page " + file.quoted() + " could not be written: " + failure.english() + ".");
            return ExitCode.UNREADABLE;
        }
        session.beside("Page écrite\u00a0: " + file.legible(), "Page written: " + file.legible());
        return answer;
    }

    /** Says that there is no page, as there is no plan. */
    void withoutPlan(Session session) {
        session.remark(
                "Le plan n’a pas pu être lu\u00a0: la page " + file.quoted() + " n’est pas écrite.",
                "The plan could not be read: the page " + file.quoted() + " is not written.");
    }
}
