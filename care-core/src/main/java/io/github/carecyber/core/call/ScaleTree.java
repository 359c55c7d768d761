package io.github.carecyber.core.call;

import java.util.List;

/**
 * How large a scale is. A scale that is made of others is measured when it is built, and they are within the limits already, so the
 * recursion is as shallow as the limit.
 */
final class ScaleTree implements ScaleCases<List<Scale>> {

    private static final ScaleTree PARTS = new ScaleTree();

    private ScaleTree() {}

    /** Refuses parts that would make the scale that they are meant for too large. */
    static void requireWithin(List<Scale> parts) {
        int count = 1;
        for (int index = 0; index < parts.size() && count <= Scale.MOST_PARTS; index++) {
            count += count(parts.get(index));
        }
        if (count > Scale.MOST_PARTS || 1 + depth(parts) > Scale.DEEPEST) {
            throw new IllegalArgumentException("The scale has more than " + Scale.MOST_PARTS
                    + " parts and brackets, or parts nested deeper than " + Scale.DEEPEST
                    + ": no reader could follow it.");
        }
    }

    private static int count(Scale scale) {
        int count = scale instanceof Scale.Tiered tiered ? 1 + tiered.brackets().size() : 1;
        for (Scale part : scale.fold(PARTS)) {
            count += count(part);
        }
        return count;
    }

    private static int depth(List<Scale> parts) {
        int deepest = 0;
        for (Scale part : parts) {
            deepest = Math.max(deepest, 1 + depth(part.fold(PARTS)));
        }
        return deepest;
    }

    @Override
    public List<Scale> flat(Scale.Flat scale) {
        return List.of();
    }

    @Override
    public List<Scale> perUnit(Scale.PerUnit scale) {
        return List.of();
    }

    @Override
    public List<Scale> tiered(Scale.Tiered scale) {
        return List.of();
    }

    @Override
    public List<Scale> shareOfCosts(Scale.ShareOfCosts scale) {
        return List.of();
    }

    @Override
    public List<Scale> sum(Scale.Sum scale) {
        return scale.parts();
    }

    @Override
    public List<Scale> atMost(Scale.AtMost scale) {
        return List.of(scale.scale(), scale.limit());
    }

    @Override
    public List<Scale> atLeast(Scale.AtLeast scale) {
        return List.of(scale.scale(), scale.limit());
    }
}
