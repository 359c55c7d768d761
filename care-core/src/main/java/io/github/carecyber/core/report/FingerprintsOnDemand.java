package io.github.carecyber.core.report;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprints of inputs, made when they are first read: most answers are never asked for theirs, and those of a million
 * claims take longer than the answer.
 *
 * <p>This class is immutable and thread-safe.
 */
final class FingerprintsOnDemand extends AbstractMap<String, Fingerprint> {

    private final Map<String, Supplier<Fingerprint>> inputs;

    /** Empty until the fingerprints are made; two threads may make them both, and make the same. */
    private volatile @Nullable Map<String, Fingerprint> made;

    private FingerprintsOnDemand(Map<String, Supplier<Fingerprint>> inputs) {
        this.inputs = inputs;
    }

    /** Takes inputs by their role. A record is kept, since records do not change; the fingerprint of all else is made at once. */
    static FingerprintsOnDemand of(Map<String, ?> inputs) {
        Map<String, Supplier<Fingerprint>> kept = new TreeMap<>();
        inputs.forEach((role, input) -> {
            if (input instanceof Record) {
                kept.put(role, () -> Fingerprint.of(input));
            } else {
                Fingerprint fingerprint = Fingerprint.of(input);
                kept.put(role, () -> fingerprint);
            }
        });
        return new FingerprintsOnDemand(kept);
    }

    @Override
    public Set<Entry<String, Fingerprint>> entrySet() {
        Map<String, Fingerprint> known = made;
        if (known == null) {
            Map<String, Fingerprint> fingerprints = new TreeMap<>();
            inputs.forEach((role, fingerprint) -> fingerprints.put(role, fingerprint.get()));
            known = Collections.unmodifiableMap(fingerprints);
            made = known;
        }
        return known.entrySet();
    }

    /** Returns how many inputs there are; no fingerprint is needed for that. */
    @Override
    public int size() {
        return inputs.size();
    }
}
