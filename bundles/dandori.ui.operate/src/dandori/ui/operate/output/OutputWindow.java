package dandori.ui.operate.output;

/**
 * A part of an output file as text.
 *
 * @param from offset of its first byte
 * @param to offset after its last byte
 * @param size length of the file when it was read, in bytes
 * @param text what the bytes say; very long lines are broken so that a screen can show them
 * @param mark where in the text the line begins that was asked for
 */
public record OutputWindow(long from, long to, long size, String text, int mark) {

    static final OutputWindow EMPTY = new OutputWindow(0, 0, 0, "", 0);

    /** Whether it reaches the end the file had. */
    public boolean atEnd() {
        return to >= size;
    }

    /** Whether it is the whole file as it was. */
    public boolean whole() {
        return from == 0 && atEnd();
    }
}
