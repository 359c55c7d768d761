package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;

/** Whether one site passes several tests. */
final class SameSiteTest extends SiteTest {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.same-site",
            BilingualText.of("Conditions remplies par un même site", "Conditions met by one and the same site"),
            BilingualText.of(
                    "Au moins un site ouvert remplit à lui seul toutes les conditions\u00a0: {wanted}.",
                    "At least one open site meets all of the conditions by itself: {wanted}."),
            BilingualText.of(
                    "Aucun site ouvert ne remplit à lui seul toutes les conditions\u00a0: {wanted}.",
                    "No open site meets all of the conditions by itself: {wanted}."));

    private final List<SiteTest> tests;
    private final Lazy<BilingualText> wanted = new Lazy<>();

    SameSiteTest(List<SiteTest> tests) {
        this.tests = List.copyOf(tests);
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    BilingualText wanted() {
        return wanted.get(() -> Labels.join(tests.stream().map(SiteTest::wanted).toList()));
    }

    @Override
    void begin(Trace trace) {
        if (trace.isOn()) {
            tests.forEach(test -> test.begin(trace));
        }
        if (trace.isWorded()) {
            trace.argument("wanted", new Argument.Wording(wanted()));
        }
    }

    @Override
    Status decide(Facility site, int entity, int index, Situation situation, Trace trace) {
        Status status = Status.NOT_APPLICABLE;
        for (int number = 0; number < tests.size(); number++) {
            status = status.and(tests.get(number).decide(site, entity, index, situation, trace));
        }
        return status;
    }
}
