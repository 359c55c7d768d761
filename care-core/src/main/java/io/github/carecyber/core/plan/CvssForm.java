package io.github.carecyber.core.plan;

import io.github.carecyber.core.message.Excerpt;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which metrics a vector of each version has, and which values they take. */
final class CvssForm {

    /** The longest vector of version 4.0 with every optional metric is shorter. */
    private static final int LONGEST = 256;

    private static final Map<String, CvssForm> BY_VERSION = Map.of(
            "CVSS:3.0", version3(),
            "CVSS:3.1", version3(),
            "CVSS:4.0", version4());

    private final Map<String, Set<String>> base;
    private final Map<String, Set<String>> optional;

    private CvssForm(String base, String optional) {
        this.base = metrics(base);
        this.optional = metrics(optional);
    }

    /** Returns what is wrong with a vector, as the end of a sentence, null if nothing is. */
    static @Nullable String faultOf(String vector) {
        if (vector.length() > LONGEST) {
            return "has " + vector.length() + " characters: at most " + LONGEST + " are allowed.";
        }
        List<String> parts = Arrays.asList(vector.split("/", -1));
        CvssForm form = BY_VERSION.get(parts.get(0));
        if (form == null) {
            return "does not begin with CVSS:3.0/, CVSS:3.1/ or CVSS:4.0/.";
        }
        return form.faultOf(parts.subList(1, parts.size()));
    }

    private @Nullable String faultOf(List<String> metrics) {
        Set<String> seen = new HashSet<>();
        for (String metric : metrics) {
            int colon = metric.indexOf(':');
            String name = colon < 0 ? metric : metric.substring(0, colon);
            Set<String> values = base.getOrDefault(name, optional.getOrDefault(name, Set.of()));
            if (colon < 0 || !values.contains(metric.substring(colon + 1))) {
                return "has the part " + Excerpt.of(metric)
                        + ", which is no metric of this version with one of its values.";
            }
            if (!seen.add(name)) {
                return "has the metric " + name + " twice: each stands once.";
            }
        }
        return base.keySet().stream()
                .filter(name -> !seen.contains(name))
                .sorted()
                .findFirst()
                .map(name -> "lacks the base metric " + name + ".")
                .orElse(null);
    }

    private static Map<String, Set<String>> metrics(String form) {
        return Arrays.stream(form.split(" ", -1))
                .map(metric -> metric.split("=", -1))
                .collect(Collectors.toUnmodifiableMap(metric -> metric[0], metric -> Set.of(metric[1].split(",", -1))));
    }

    private static CvssForm version3() {
        return new CvssForm(
                "AV=N,A,L,P AC=L,H PR=N,L,H UI=N,R S=U,C C=N,L,H I=N,L,H A=N,L,H",
                "E=X,U,P,F,H RL=X,O,T,W,U RC=X,U,R,C CR=X,L,M,H IR=X,L,M,H AR=X,L,M,H MAV=X,N,A,L,P MAC=X,L,H"
                        + " MPR=X,N,L,H MUI=X,N,R MS=X,U,C MC=X,N,L,H MI=X,N,L,H MA=X,N,L,H");
    }

    private static CvssForm version4() {
        return new CvssForm(
                "AV=N,A,L,P AC=L,H AT=N,P PR=N,L,H UI=N,P,A VC=H,L,N VI=H,L,N VA=H,L,N SC=H,L,N SI=H,L,N SA=H,L,N",
                "E=X,A,P,U CR=X,H,M,L IR=X,H,M,L AR=X,H,M,L MAV=X,N,A,L,P MAC=X,L,H MAT=X,N,P MPR=X,N,L,H MUI=X,N,P,A"
                        + " MVC=X,H,L,N MVI=X,H,L,N MVA=X,H,L,N MSC=X,H,L,N MSI=X,S,H,L,N MSA=X,S,H,L,N S=X,N,P AU=X,N,Y"
                        + " R=X,A,U,I V=X,D,C RE=X,L,M,H U=X,Clear,Green,Amber,Red");
    }
}
