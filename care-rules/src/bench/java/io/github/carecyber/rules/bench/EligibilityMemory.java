package io.github.carecyber.rules.bench;

import io.github.carecyber.bench.FreshProcess;
import io.github.carecyber.core.application.Application;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import java.util.ArrayList;
import java.util.List;

/** How much memory a verdict holds besides the call and the application, which the caller has anyway. */
final class EligibilityMemory {

    private EligibilityMemory() {}

    static void print() {
        System.out.println("Bytes held by a verdict: "
                + FreshProcess.run(EligibilityMemory.class, 1, "-Xms3g", "-Xmx3g")
                        .get(0));
    }

    /**
     * Keeps the verdicts of all applications and prints by how much the heap in use grew for each. The applications stay in
     * memory throughout: the verdicts refer to them.
     */
    public static void main(String[] arguments) {
        Eligibility eligibility = Eligibility.of(TwentyConditions.call());
        List<Application> applications = Applications.shuffled(EligibilityBenchmark.APPLICATIONS);
        eligibility.assess(applications.get(0), TwentyConditions.TODAY);
        List<EligibilityVerdict> verdicts = new ArrayList<>(applications.size());
        long before = used();
        for (Application application : applications) {
            verdicts.add(eligibility.assess(application, TwentyConditions.TODAY));
        }
        long after = used();
        System.out.println((after - before) / verdicts.size());
    }

    /** The heap in use once nothing can be collected any more. */
    private static long used() {
        long used = Long.MAX_VALUE;
        for (int collection = 0; collection < 5; collection++) {
            System.gc();
            used = Math.min(
                    used,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return used;
    }
}
