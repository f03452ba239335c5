package dandori.documents.font;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The characters no face of the product has, and where each was met first. For one document, one thread at a time. */
public final class MissingCharacters {

    private final SortedMap<Integer, String> first = new TreeMap<>();

    void note(int code, String text) {
        first.putIfAbsent(code, text);
    }

    /** Code points with the text each was met in first. */
    public SortedMap<Integer, String> all() {
        return Collections.unmodifiableSortedMap(first);
    }
}
