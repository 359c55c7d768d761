package io.github.carecyber.rules.remedy;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document to supply (<em>pièce à fournir</em>), one for all legal entities that lack it.
 *
 * <p>For example "supply the PSSI, reviewed between 16 July 2022 and the filing date". Applied, it dates from the day of filing,
 * which is the last day of such a period; a document that may date from any day has no date, and so has one whose period counts
 * from a day of filing that is not stated.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param requirement what is asked for
 * @param covers the legal entities it must speak for, in the order of their numbers; empty if the applicant is one entity
 * @param zone the zone of the call
 * @param operationalPhaseStart the first day of the operational phase, null if it is not known
 */
public record SupplyDocument(
        EvidenceRequirement requirement,
        List<LegalEntityFinessNumber> covers,
        ZoneId zone,
        @Nullable LocalDate operationalPhaseStart)
        implements FactChange {

    private static final BilingualText SUPPLY =
            BilingualText.of("Fournir la pièce «\u00a0{title}\u00a0»", "Supply the document “{title}”");

    private static final BilingualText SINCE =
            BilingualText.of(", révisée entre le {first} et {filing}", ", reviewed between {first} and {filing}");

    private static final BilingualText WITHIN = BilingualText.of(
            ", datée de {days} jours au plus avant {filing}", ", dated at most {days} days before {filing}");

    private static final BilingualText PHASE = BilingualText.of(
            ", datée de la phase opérationnelle, qui commence le {first}",
            ", dating from the operational phase, which begins on {first}");

    private static final BilingualText FOR = BilingualText.of(", pour l’entité {covers}", ", for the entity {covers}");

    private static final BilingualText FOR_SEVERAL =
            BilingualText.of(", pour les entités {covers}", ", for the entities {covers}");

    /**
     * Sorts the entities.
     *
     * @param requirement what is asked for
     * @param covers the legal entities it must speak for, in the order of their numbers; empty if the applicant is one entity
     * @param zone the zone of the call
     * @param operationalPhaseStart the first day of the operational phase, null if it is not known
     */
    public SupplyDocument {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(zone, "zone");
        covers = Elements.copyOf(covers, "covers").stream().sorted().distinct().toList();
    }

    /** A document that is not in the file is always something to supply. */
    @Override
    public FactNature nature() {
        return FactNature.SUPPLIABLE;
    }

    /**
     * Returns the kind of document that is supplied.
     *
     * @return the first of the kinds that would do
     */
    public EvidenceKind kind() {
        return requirement.anyOf().get(0);
    }

    @Override
    public List<DataPath> paths(Application application) {
        Objects.requireNonNull(application, "application");
        return List.of(DataPath.of("evidence"));
    }

    /**
     * Adds the document, without an identifier: whoever files it gives it one. It has no date if it may date from any day, or if the
     * first day that is asked for is not known. So the copy is one to assess, and not yet one to hand in: a check of its structure
     * asks for both.
     *
     * @param application the application
     * @return the changed copy
     */
    @Override
    public Application applyTo(Application application) {
        List<Evidence> more = new ArrayList<>(application.evidence());
        more.add(Evidence.empty().withKind(kind()).withDated(dated(application)).withCovers(covers));
        return application.withEvidence(more);
    }

    private @Nullable LocalDate dated(Application application) {
        FilingMoment filed = application.filed();
        LocalDate day = filed == null ? null : filed.dayIn(zone);
        return requirement
                .window()
                .<@Nullable LocalDate>fold(
                        anytime -> null,
                        since -> day == null ? since.first() : day,
                        within -> day,
                        phase -> operationalPhaseStart);
    }

    @Override
    public BilingualText wording() {
        BilingualText text = Sentence.fill(SUPPLY, Arguments.none().with("title", requirement.title()));
        BilingualText when = when();
        if (when != null) {
            text = Sentence.append(text, when);
        }
        if (!covers.isEmpty()) {
            Arguments entities = Arguments.none().with("covers", Sentence.codes(covers));
            text = Sentence.append(text, Sentence.fill(covers.size() == 1 ? FOR : FOR_SEVERAL, entities));
        }
        return text;
    }

    private @Nullable BilingualText when() {
        LocalDate phaseStart = operationalPhaseStart;
        return requirement
                .window()
                .<@Nullable BilingualText>fold(
                        anytime -> null,
                        since -> Sentence.fill(
                                SINCE,
                                Arguments.none()
                                        .with("first", DayText.of(since.first()))
                                        .with("filing", name(since.until()))),
                        within -> Sentence.fill(
                                WITHIN,
                                Arguments.none().with("days", within.days()).with("filing", name(within.before()))),
                        phase -> phaseStart == null
                                ? null
                                : Sentence.fill(PHASE, Arguments.none().with("first", DayText.of(phaseStart))));
    }

    private static BilingualText name(FilingStep step) {
        return switch (step) {
            case APPLICATION -> BilingualText.of("la date de dépôt", "the filing date");
            case DECLARATION ->
                BilingualText.of("le dépôt de la déclaration d’atteinte", "the filing of the declaration");
        };
    }
}
