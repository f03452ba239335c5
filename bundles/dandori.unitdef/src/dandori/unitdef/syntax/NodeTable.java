package dandori.unitdef.syntax;

import java.util.Arrays;

/**
 * The nodes of one file as numbers in document order; a node's id is the index of its record. A unit's record is
 * followed by those of its parameters and child units. All offsets are into the one source text.
 */
final class NodeTable {

    static final int NONE = -1;

    /** First offset of a node: the blanks before it on its own line. For a unit the stored value is the complement. */
    private static final int START = 0;
    /** Offset after a node: its line end included when nothing else stands on that line. */
    private static final int END = 1;

    private static final int KEY = 2;
    private static final int VALUE_START = 3;
    private static final int VALUE_END = 4;
    private static final int PARAMETER_SIZE = 5;

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
        data = new int[textLength / 6 + 64];
    }

    int addParameter(int start, int key, int valueStart, int valueEnd, int end) {
        int id = grow(PARAMETER_SIZE);
        data[id + START] = start;
        data[id + END] = end;
        data[id + KEY] = key;
        data[id + VALUE_START] = valueStart;
        data[id + VALUE_END] = valueEnd;
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
        return data[id + END];
    }

    int key(int parameter) {
        return data[parameter + KEY];
    }

    int valueStart(int parameter) {
        return data[parameter + VALUE_START];
    }

    int valueEnd(int parameter) {
        return data[parameter + VALUE_END];
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
        return isUnit(id) ? data[id + NEXT] : id + PARAMETER_SIZE;
    }
}
