package dandori.unitdef.syntax;

import java.util.Arrays;

/**
 * The nodes of one file as numbers in document order; a node's id is the index of its record. A unit's record is
 * followed by those of its parameters and child units. All offsets are into the one source text. A parameter takes two
 * numbers, its key and distances packed into the second; five where one of these is too large for that.
 */
final class NodeTable {

    static final int NONE = -1;

    /** First offset of a node: the blanks before it on its own line. For a unit the stored value is the complement. */
    private static final int START = 0;
    /** Offset after a unit, as after every node: its line end included when nothing else stands on that line. */
    private static final int END = 1;

    /** Of a parameter: key, blanks and value as distances; in a long record the complement of the value's start. */
    private static final int PACKED = 1;
    private static final int PACKED_SIZE = 2;
    private static final int KEY = 2;
    private static final int VALUE_END = 3;
    private static final int LONG_END = 4;
    private static final int LONG_SIZE = 5;

    private static final int LEAD_SHIFT = 8;
    private static final int LENGTH_SHIFT = 14;
    private static final int TAIL_SHIFT = 27;
    private static final int KEYS = 1 << LEAD_SHIFT;
    private static final int LEADS = 1 << LENGTH_SHIFT - LEAD_SHIFT;
    private static final int LENGTHS = 1 << TAIL_SHIFT - LENGTH_SHIFT;
    private static final int TAILS = 16;

    private static final int ATTRIBUTES_START = 2;
    private static final int ATTRIBUTES_END = 3;
    private static final int BODY_START = 4;
    private static final int BODY_END = 5;
    private static final int NEXT = 6;
    private static final int PARENT = 7;
    private static final int UNIT_SIZE = 8;

    private int[] data;
    private int size;

    NodeTable(int textLength) {
        data = new int[textLength / 10 + 64];
    }

    int addParameter(int start, int key, int valueStart, int valueEnd, int end) {
        int lead = valueStart - start;
        int length = valueEnd - valueStart;
        int tail = end - valueEnd;
        boolean packed = key < KEYS && lead < LEADS && length < LENGTHS && tail < TAILS;
        int id = grow(packed ? PACKED_SIZE : LONG_SIZE);
        data[id + START] = start;
        if (packed) {
            data[id + PACKED] = key | lead << LEAD_SHIFT | length << LENGTH_SHIFT | tail << TAIL_SHIFT;
        } else {
            data[id + PACKED] = ~valueStart;
            data[id + KEY] = key;
            data[id + VALUE_END] = valueEnd;
            data[id + LONG_END] = end;
        }
        return id;
    }

    int openUnit(int parent, int start, int attributesStart, int attributesEnd, int bodyStart) {
        int id = grow(UNIT_SIZE);
        data[id + START] = ~start;
        data[id + PARENT] = parent;
        data[id + ATTRIBUTES_START] = attributesStart;
        data[id + ATTRIBUTES_END] = attributesEnd;
        data[id + BODY_START] = bodyStart;
        return id;
    }

    void closeUnit(int id, int bodyEnd, int end) {
        data[id + BODY_END] = bodyEnd;
        data[id + END] = end;
        data[id + NEXT] = size;
    }

    void trim() {
        data = Arrays.copyOf(data, size);
    }

    private int grow(int by) {
        if (size + by > data.length) {
            data = Arrays.copyOf(data, data.length + data.length / 2 + by);
        }
        int id = size;
        size += by;
        return id;
    }

    int size() {
        return size;
    }

    boolean isUnit(int id) {
        return data[id + START] < 0;
    }

    int start(int id) {
        int start = data[id + START];
        return start < 0 ? ~start : start;
    }

    int end(int id) {
        if (isUnit(id)) {
            return data[id + END];
        }
        return packed(id) ? valueEnd(id) + (data[id + PACKED] >>> TAIL_SHIFT) : data[id + LONG_END];
    }

    private boolean packed(int parameter) {
        return data[parameter + PACKED] >= 0;
    }

    int key(int parameter) {
        return packed(parameter) ? data[parameter + PACKED] & KEYS - 1 : data[parameter + KEY];
    }

    int valueStart(int parameter) {
        int numbers = data[parameter + PACKED];
        return numbers < 0 ? ~numbers : data[parameter + START] + (numbers >> LEAD_SHIFT & LEADS - 1);
    }

    int valueEnd(int parameter) {
        return packed(parameter)
                ? valueStart(parameter) + (data[parameter + PACKED] >> LENGTH_SHIFT & LENGTHS - 1)
                : data[parameter + VALUE_END];
    }

    int attributesStart(int unit) {
        return data[unit + ATTRIBUTES_START];
    }

    int attributesEnd(int unit) {
        return data[unit + ATTRIBUTES_END];
    }

    int bodyStart(int unit) {
        return data[unit + BODY_START];
    }

    int bodyEnd(int unit) {
        return data[unit + BODY_END];
    }

    int parent(int unit) {
        return data[unit + PARENT];
    }

    /** Id of the first node inside a unit, which may already be the id after the unit. */
    int firstChild(int unit) {
        return unit + UNIT_SIZE;
    }

    /** Id after a node and everything in it. */
    int next(int id) {
        if (isUnit(id)) {
            return data[id + NEXT];
        }
        return id + (packed(id) ? PACKED_SIZE : LONG_SIZE);
    }
}
