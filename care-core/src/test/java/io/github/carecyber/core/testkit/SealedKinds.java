package io.github.carecyber.core.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * The kinds of a sealed type that can be built, so that a test can show that it tries every one of them:
 *
 * <pre>{@code
 * assertEquals(Set.copyOf(SealedKinds.of(Criterion.class)), kindsTried);
 * }</pre>
 */
public final class SealedKinds {

    private SealedKinds() {}

    /**
     * Returns the kinds of a sealed type; those of a kind that is itself sealed stand for it.
     *
     * @param type a sealed type
     * @return an unmodifiable list, in the order in which the type permits them
     */
    public static List<Class<?>> of(Class<?> type) {
        List<Class<?>> kinds = new ArrayList<>();
        addKinds(type, kinds);
        return List.copyOf(kinds);
    }

    private static void addKinds(Class<?> type, List<Class<?>> kinds) {
        if (!type.isSealed()) {
            kinds.add(type);
            return;
        }
        for (Class<?> kind : type.getPermittedSubclasses()) {
            addKinds(kind, kinds);
        }
    }
}
