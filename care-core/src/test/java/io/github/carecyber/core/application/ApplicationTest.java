package io.github.carecyber.core.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.testkit.RecordContract;
import io.github.carecyber.core.testkit.ValueContract;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private static final LegalEntityFinessNumber NUMBER = LegalEntityFinessNumber.of("750712184");
    private static final Applicant APPLICANT = LegalEntity.of(NUMBER, "Entité");
    private static final Application APPLICATION =
            Application.of(ApplicationId.of("A1"), CallId.of("care-d2"), APPLICANT);
    private static final Evidence EVIDENCE =
            Evidence.of(EvidenceId.of("E1"), EvidenceKind.of("security-policy"), LocalDate.of(2025, 3, 3));

    @Test
    void applicationsKeepTheValueContract() {
        ValueContract.equalGroups(
                List.of(APPLICATION, Application.of(ApplicationId.of("A1"), CallId.of("care-d2"), APPLICANT)),
                List.of(Application.of(ApplicationId.of("A2"), CallId.of("care-d2"), APPLICANT)),
                List.of(Application.of(ApplicationId.of("A1"), CallId.of("care-d1"), APPLICANT)),
                List.of(APPLICATION.withEvidence(List.of(EVIDENCE))));
        ValueContract.copiesList(List.of(EVIDENCE), APPLICATION::withEvidence, Application::evidence);
    }

    @Test
    void evidenceKeepsTheValueContract() {
        ValueContract.equalGroups(
                List.of(EVIDENCE, EVIDENCE.withCovers(List.of())), List.of(EVIDENCE.withCovers(List.of(NUMBER))));
        ValueContract.copiesList(List.of(NUMBER), EVIDENCE::withCovers, Evidence::covers);
        RecordContract.changesOnly(EVIDENCE, EVIDENCE.withCovers(List.of(NUMBER)), "covers", List.of(NUMBER));
    }

    @Test
    void decisionsOfTheAuthorityKeepTheValueContract() {
        AuthorityDecision decision = new AuthorityDecision(
                DataPath.of("eligibility"), Status.MET, "panne", "ARS", LocalDate.of(2025, 11, 10));
        CallId call = CallId.of("care-d2");
        ApplicationId application = ApplicationId.of("A1");
        ValueContract.equalGroups(
                List.of(
                        new AuthorityDecisions(call, application, List.of(decision)),
                        new AuthorityDecisions(call, application, List.of(decision))),
                List.of(new AuthorityDecisions(call, ApplicationId.of("A2"), List.of(decision))),
                List.of(new AuthorityDecisions(CallId.of("care-d1"), application, List.of(decision))),
                List.of(new AuthorityDecisions(call, application, List.of())));
        ValueContract.copiesList(
                List.of(decision),
                decisions -> new AuthorityDecisions(call, application, decisions),
                AuthorityDecisions::decisions);
        assertThrows(NullPointerException.class, () -> new AuthorityDecisions(call, null, List.of()));
    }

    @Test
    void copiesDifferInOneComponent() {
        FilingMoment filed = FilingMoment.parse("2025-10-15");
        Applicant other = LegalEntity.of(NUMBER, "Autre");
        RecordContract.changesOnly(APPLICATION, APPLICATION.withFiled(filed), "filed", filed);
        RecordContract.changesOnly(APPLICATION, APPLICATION.withApplicant(other), "applicant", other);
        RecordContract.changesOnly(
                APPLICATION, APPLICATION.withEvidence(List.of(EVIDENCE)), "evidence", List.of(EVIDENCE));
    }

    @Test
    void aFileMayBeIncomplete() {
        assertNull(new Application(null, null, null, null, List.of()).applicant());
        assertEquals(List.of(), Evidence.empty().covers());
    }

    @Test
    void nullIsRefusedWhereSomethingIsToBeStated() {
        assertThrows(NullPointerException.class, () -> Application.of(null, CallId.of("care-d2"), APPLICANT));
        assertThrows(NullPointerException.class, () -> APPLICATION.withFiled(null));
        assertThrows(NullPointerException.class, () -> APPLICATION.withApplicant(null));
        assertThrows(NullPointerException.class, () -> APPLICATION.withEvidence(null));
        assertThrows(NullPointerException.class, () -> EVIDENCE.withCovers(null));
        assertThrows(
                NullPointerException.class, () -> Evidence.of(EvidenceId.of("E1"), null, LocalDate.of(2025, 3, 3)));
    }
}
