package io.github.carecyber.json.document;

import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Codec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.Getter;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.SetCodec;
import java.util.Set;
import java.util.function.Function;

/** How a condition is read and written whose only member is the published set of what it allows. */
final class ChoiceCodec {

    private ChoiceCodec() {}

    /**
     * Returns how it is read and written.
     *
     * @param <E> what is allowed
     * @param <C> the condition
     * @param name the name of the member
     * @param element how one of what is allowed is read and written
     * @param getter takes the set out of the condition
     * @param constructor makes the condition; it refuses an empty set
     * @return the codec
     */
    static <E extends Comparable<? super E>, C> ObjectCodec<C> of(
            String name,
            Codec<E> element,
            Getter<C, Published<Set<E>>> getter,
            Function<Published<Set<E>>, C> constructor) {
        ObjectCodec.Builder<C> object = ObjectCodec.builder();
        Field<Published<Set<E>>> allowed = object.required(name, PublishedCodec.of(SetCodec.of(element)), getter);
        return object.where(BilingualText.of("au moins une valeur dans " + name, "at least one value in " + name))
                .build(values -> constructor.apply(values.get(allowed)));
    }
}
