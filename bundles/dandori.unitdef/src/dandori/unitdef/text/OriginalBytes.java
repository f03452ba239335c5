package dandori.unitdef.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The characters of a text that would not be written back as the bytes they were read from: undecodable bytes, and
 * characters that a Japanese charset spells in two ways. Offsets ascend.
 */
record OriginalBytes(int[] offsets, byte[][] bytes) {

    static final OriginalBytes NONE = new OriginalBytes(new int[0], new byte[0][]);

    boolean isEmpty() {
        return offsets.length == 0;
    }

    int size() {
        return offsets.length;
    }

    /** Index of the first entry at or after an offset. */
    int firstFrom(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Collects entries in ascending order. */
    static final class Gathering {

        private final List<Integer> offsets = new ArrayList<>();
        private final List<byte[]> bytes = new ArrayList<>();

        void add(int offset, byte[] original) {
            offsets.add(offset);
            bytes.add(original);
        }

        /** Adds what another text has in a range, which begins at {@code target} in this one. */
        void addRange(OriginalBytes from, int start, int end, int target) {
            for (int i = from.firstFrom(start); i < from.size() && from.offsets[i] < end; i++) {
                add(from.offsets[i] - start + target, from.bytes[i]);
            }
        }

        OriginalBytes finish() {
            int[] ascending = offsets.stream().mapToInt(Integer::intValue).toArray();
            return ascending.length == 0 ? NONE : new OriginalBytes(ascending, bytes.toArray(new byte[0][]));
        }
    }
}
