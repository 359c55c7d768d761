package io.github.carecyber.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.testkit.ValueContract;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

class DataPathPropertyTest {

    @Property
    void keepsTheValueContract(@ForAll @Size(min = 2, max = 7) @UniqueElements List<@From("paths") DataPath> paths) {
        ValueContract.distinct(paths.toArray(DataPath[]::new))
                .ordered(Comparator.naturalOrder())
                .roundTrip(DataPath::parse);
    }

    @Property
    void aPathComesBeforeWhatLiesInsideIt(@ForAll("paths") DataPath outer, @ForAll("paths") DataPath further) {
        DataPath inner = outer.then(further);
        assertTrue(inner.isWithin(outer));
        assertEquals(further.isRoot() ? 0 : -1, Integer.signum(outer.compareTo(inner)));
        assertEquals(
                outer.segments().size() + further.segments().size(),
                inner.segments().size());
        assertEquals(outer.toString() + further, inner.toString());
    }

    @Provide
    Arbitrary<DataPath> paths() {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars('0', '1', 'a', '/', '~', ' ', 'é')
                        .ofMaxLength(4),
                Arbitraries.strings().ofMaxLength(3),
                Arbitraries.integers().greaterOrEqual(0).map(String::valueOf));
        return names.list().ofMaxSize(5).map(list -> DataPath.of(list.toArray(String[]::new)));
    }
}
