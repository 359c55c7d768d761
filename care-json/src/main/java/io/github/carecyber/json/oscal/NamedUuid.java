package io.github.carecyber.json.oscal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs made from names (version 5, RFC 9562, section 5.5): the same name gives the same UUID everywhere. */
final class NamedUuid {

    /** The namespace of names that are URIs. */
    private static final UUID URIS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final UUID OURS = of(URIS, PoamWriter.NAMESPACE);

    private NamedUuid() {}

    /** Returns the UUID of a name in the namespace of this project. */
    static String of(String name) {
        return of(OURS, name).toString();
    }

    /** Returns the UUID of a name in a namespace. */
    static UUID of(UUID namespace, String name) {
        byte[] prefix = ByteBuffer.allocate(16)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .array();
        MessageDigest digest = sha1();
        digest.update(prefix);
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        long most = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
        long least = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("Every Java platform must offer SHA-1, this one does not", exception);
        }
    }
}
