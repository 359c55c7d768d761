package io.github.carecyber.rules.register;

import org.jspecify.annotations.Nullable;

/**
 * A site or a legal entity that a file states several times, and differently: one of these places.
 *
 * @param entity the index of the legal entity
 * @param site the index of the site among those of the entity, null if it is the entity that is stated twice
 * @param number the FINESS number that stands there and elsewhere
 */
public record Contradiction(int entity, @Nullable Integer site, String number) {}
