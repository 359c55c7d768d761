package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.wording.TermText;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the constants of the model are called in messages. */
final class Labels {

    /** Of a place that lies in no region, such as Saint-Pierre-et-Miquelon. */
    static final BilingualText NO_REGION = BilingualText.of("hors région", "no region");

    private Labels() {}

    static BilingualText of(Region region) {
        return BilingualText.of(region.label(), region.label());
    }

    static BilingualText of(CareActivity activity) {
        return TermText.of(activity);
    }

    static BilingualText of(Measure measure) {
        return TermText.of(measure);
    }

    /** A title followed by what is asked for. */
    static BilingualText colon(BilingualText title, Argument wanted) {
        return wanted instanceof Argument.Wording wording
                ? BilingualText.of(
                        title.french() + "\u00a0: " + wording.value().french(),
                        title.english() + ": " + wording.value().english())
                : title;
    }

    /** Stands for a list that no text gives yet. */
    static BilingualText awaited(String text) {
        return BilingualText.of(
                "liste à paraître dans «\u00a0" + text + "\u00a0»", "a list yet to be published in “" + text + "”");
    }

    /** Texts one after the other. */
    static BilingualText join(List<BilingualText> texts) {
        return BilingualText.of(
                texts.stream().map(BilingualText::french).collect(Collectors.joining("\u00a0; ")),
                texts.stream().map(BilingualText::english).collect(Collectors.joining("; ")));
    }

    static BilingualText of(ApplicantKind kind) {
        return TermText.of(kind);
    }

    static BilingualText of(Sector sector) {
        return TermText.of(sector);
    }

    /** What a constant is called of any kind that conditions list. */
    static BilingualText ofConstant(Object constant) {
        if (constant instanceof ApplicantKind kind) {
            return of(kind);
        }
        if (constant instanceof Region region) {
            return of(region);
        }
        if (constant instanceof Sector sector) {
            return of(sector);
        }
        if (constant instanceof FacilityCategory category) {
            return of(category);
        }
        if (constant instanceof CareActivity activity) {
            return of(activity);
        }
        throw new IllegalArgumentException("No condition lists a " + constant.getClass() + ".");
    }

    /** The labels of several constants in the order of their declaration. */
    static Argument list(Collection<?> constants) {
        List<BilingualText> labels =
                constants.stream().sorted().map(Labels::ofConstant).toList();
        return new Argument.Wording(labels.isEmpty() ? BilingualText.of("aucun", "none") : enumerate(labels));
    }

    /** Labels one after the other, at least one. */
    static BilingualText enumerate(List<BilingualText> labels) {
        return BilingualText.of(join(labels, BilingualText::french), join(labels, BilingualText::english));
    }

    static BilingualText of(boolean answer) {
        return answer ? BilingualText.of("oui", "yes") : BilingualText.of("non", "no");
    }

    /** Special categories and legal statuses with their codes. */
    static BilingualText cases(Collection<FacilityCategory> categories, Collection<LegalStatus> statuses) {
        List<BilingualText> labels = Stream.concat(
                        categories.stream().sorted().map(Labels::of),
                        statuses.stream().sorted().map(Labels::of))
                .toList();
        return enumerate(labels);
    }

    static BilingualText of(FacilityCategory category) {
        return switch (category.code()) {
            case "114" -> BilingualText.of("hôpital des armées (114)", "military hospital (114)");
            case "141" -> BilingualText.of("centre de dialyse (141)", "dialysis centre (141)");
            case "146" -> BilingualText.of("alternative à la dialyse (146)", "alternative to dialysis (146)");
            case "695", "696", "697" ->
                BilingualText.of("GCS (" + category + ")", "co-operation group (" + category + ")");
            default -> BilingualText.of("catégorie " + category, "category " + category);
        };
    }

    private static BilingualText of(LegalStatus status) {
        return BilingualText.of("statut juridique " + status, "legal status " + status);
    }

    private static String join(List<BilingualText> labels, Function<BilingualText, String> language) {
        return labels.stream().map(language).collect(Collectors.joining(", "));
    }
}
