package io.github.carecyber.json.binding;

import java.util.List;

/** Members that stand in an object and belong to what surrounds it, such as its kind or the document's format. */
interface Envelope {

    /** No such members. */
    Envelope NONE = new Envelope() {

        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public boolean decides(String name) {
            return false;
        }

        @Override
        public boolean read(String name, JsonCursor cursor) {
            return false;
        }
    };

    /** The names of the members. */
    List<String> names();

    /** Tells whether nothing of the object can be told if a member stands twice. */
    boolean decides(String name);

    /** Reads one of them, at whose name the cursor stands; false, and nothing is read, if it stood earlier already. */
    boolean read(String name, JsonCursor cursor);
}
