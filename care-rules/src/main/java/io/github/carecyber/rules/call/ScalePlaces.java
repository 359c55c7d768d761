package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.call.ScaleCases;
import io.github.carecyber.core.report.DataPath;
import java.util.ArrayList;
import java.util.List;

/** The parts of a scale with their paths; for one part. */
final class ScalePlaces implements ScaleCases<List<Place<Scale>>> {

    private final DataPath path;

    private ScalePlaces(DataPath path) {
        this.path = path;
    }

    /** A scale and all that it is made of, each before its parts. */
    static List<Place<Scale>> all(Scale scale, DataPath path) {
        List<Place<Scale>> all = new ArrayList<>();
        all.add(new Place<>(scale, path));
        for (Place<Scale> part : scale.fold(new ScalePlaces(path))) {
            all.addAll(all(part.value(), part.path()));
        }
        return all;
    }

    @Override
    public List<Place<Scale>> flat(Scale.Flat scale) {
        return List.of();
    }

    @Override
    public List<Place<Scale>> perUnit(Scale.PerUnit scale) {
        return List.of();
    }

    @Override
    public List<Place<Scale>> tiered(Scale.Tiered scale) {
        return List.of();
    }

    @Override
    public List<Place<Scale>> shareOfCosts(Scale.ShareOfCosts scale) {
        return List.of();
    }

    @Override
    public List<Place<Scale>> sum(Scale.Sum scale) {
        return Place.all(scale.parts(), path.key("parts"));
    }

    @Override
    public List<Place<Scale>> atMost(Scale.AtMost scale) {
        return limited(scale.scale(), scale.limit());
    }

    @Override
    public List<Place<Scale>> atLeast(Scale.AtLeast scale) {
        return limited(scale.scale(), scale.limit());
    }

    private List<Place<Scale>> limited(Scale scale, Scale limit) {
        return List.of(new Place<>(scale, path.key("scale")), new Place<>(limit, path.key("limit")));
    }
}
