package io.github.carecyber.rules.scale;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The figures of one applicant, each read once. */
final class KnownFigures implements FigureSource {

    private static final Gap NO_APPLICANT = new Gap.MissingFact(DataPath.of("applicant"));

    private final @Nullable Applicant applicant;
    private final @Nullable LocalDate filed;
    private final DeclaredFigures declared;
    private final Map<Quantity, QuantityReading> readings = new HashMap<>();

    KnownFigures(@Nullable Application application, ZoneId zone, DeclaredFigures declared) {
        FilingMoment moment = application == null ? null : application.filed();
        this.applicant = application == null ? null : application.applicant();
        this.filed = moment == null ? null : moment.dayIn(zone);
        this.declared = declared;
    }

    @Override
    public QuantityReading read(Quantity quantity) {
        return readings.computeIfAbsent(quantity, asked -> asked.fold(this::measured, this::declared));
    }

    @Override
    public @Nullable Euros costs() {
        return declared.costs();
    }

    /** Which declared figures nothing has asked for. */
    List<QuantityId> unused() {
        Set<QuantityId> unused = new TreeSet<>(declared.quantities().keySet());
        readings.keySet()
                .forEach(asked -> asked.<Boolean>fold(measured -> false, priced -> unused.remove(priced.id())));
        return List.copyOf(unused);
    }

    private QuantityReading measured(Quantity.Measured quantity) {
        return applicant == null
                ? new QuantityReading(quantity, FigureRange.UNKNOWN, List.of(), List.of(NO_APPLICANT))
                : MeasuredFigure.of(quantity, applicant, filed);
    }

    private QuantityReading declared(Quantity.Declared quantity) {
        Long figure = declared.quantities().get(quantity.id());
        return figure == null
                ? new QuantityReading(
                        quantity, FigureRange.UNKNOWN, List.of(), List.of(QuantityReading.notDeclared(quantity)))
                : new QuantityReading(
                        quantity,
                        FigureRange.exactly(figure),
                        List.of(new FigureRead(QuantityReading.placeOf(quantity), figure, null)),
                        List.of());
    }
}
