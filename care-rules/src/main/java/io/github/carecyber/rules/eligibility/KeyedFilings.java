package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Application;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Applications of a batch that have something in common, by a further fact that not all of them state. */
final class KeyedFilings<K extends Comparable<? super K>> {

    private final SortedMap<K, Filings> byKey = new TreeMap<>();
    private final Filings withoutKey = new Filings();
    private int count;

    void add(@Nullable K key, Application application) {
        Filings filings = key == null ? withoutKey : byKey.computeIfAbsent(key, some -> new Filings());
        count -= filings.count();
        filings.add(application);
        count += filings.count();
    }

    /** Those of each key, in the order of the keys. */
    Collection<Filings> byKey() {
        return Collections.unmodifiableCollection(byKey.values());
    }

    Filings withoutKey() {
        return withoutKey;
    }

    /** Those that state this key, null if none does. */
    @Nullable
    Filings of(K key) {
        return byKey.get(key);
    }

    int count() {
        return count;
    }

    /** How many there are that state another key, or none; if the application at hand states none either, how many beside it. */
    int countBeside(@Nullable K key, Situation own) {
        if (key == null) {
            return count - withoutKey.count() + withoutKey.countBeside(own);
        }
        Filings alike = byKey.get(key);
        return alike == null ? count : count - alike.count();
    }
}
