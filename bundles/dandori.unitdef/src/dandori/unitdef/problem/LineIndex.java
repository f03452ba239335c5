package dandori.unitdef.problem;

import java.util.Arrays;

/** Turns offsets of one text into lines and columns; built once in linear time, then logarithmic per question. */
public final class LineIndex {

    private int[] lineStarts = new int[64];
    private int lines = 1;
    private int[] wideCharacters = new int[16];
    private int wide;

    /** Indexes a text. */
    public LineIndex(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                addLine(i + 1);
            } else if (Character.isHighSurrogate(c)) {
                addWide(text, i);
            }
        }
    }

    /** The position of an offset between 0 and the length of the text. */
    public Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, 0, lines, offset);
        int line = found >= 0 ? found : -found - 2;
        int start = lineStarts[line];
        return new Position(offset, line + 1, offset - start - (wideBefore(offset) - wideBefore(start)) + 1);
    }

    private int wideBefore(int offset) {
        int found = Arrays.binarySearch(wideCharacters, 0, wide, offset);
        return found >= 0 ? found : -found - 1;
    }

    private void addLine(int start) {
        if (lines == lineStarts.length) {
            lineStarts = Arrays.copyOf(lineStarts, lines * 2);
        }
        lineStarts[lines++] = start;
    }

    private void addWide(String text, int high) {
        if (high + 1 < text.length() && Character.isLowSurrogate(text.charAt(high + 1))) {
            if (wide == wideCharacters.length) {
                wideCharacters = Arrays.copyOf(wideCharacters, wide * 2);
            }
            wideCharacters[wide++] = high;
        }
    }
}
