package dandori.documents.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts rows of so many lines on pages: a row of few lines moves to the next page as a whole, a longer one is split, at
 * least two lines staying and two going.
 */
final class PageBreaks {

    /** Rows of at most so many lines are not split. */
    static final int WHOLE = 8;
    private static final int LEAST = 2;

    private final double height;
    private final double pitch;
    private final double padding;
    private final List<List<Slice>> pages = new ArrayList<>();
    private List<Slice> page = new ArrayList<>();
    private double room;

    /**
     * Page breaks.
     *
     * @param height  of the part of a page that rows fill
     * @param pitch   height of a line
     * @param padding what a row, or part of one, needs beside its lines
     */
    PageBreaks(double height, double pitch, double padding) {
        this.height = height;
        this.pitch = pitch;
        this.padding = padding;
        room = height;
    }

    /** The pages for rows with these numbers of lines, in order; none for no rows. */
    List<List<Slice>> of(int[] lines) {
        for (int row = 0; row < lines.length; row++) {
            put(row, lines[row]);
        }
        if (!page.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    private void put(int row, int lines) {
        if (lines <= WHOLE && lines > fitting() && !page.isEmpty()) {
            turn();
        }
        int from = 0;
        while (from < lines) {
            int to = end(from, lines);
            if (to <= from) {
                turn();
                continue;
            }
            page.add(new Slice(row, from, to, lines));
            room -= (to - from) * pitch + padding;
            from = to;
            if (from < lines) {
                turn();
            }
        }
    }

    /** Where the part that begins at a line ends on this page; the line itself when nothing sensible fits. */
    private int end(int from, int lines) {
        int fitting = fitting();
        int left = lines - from;
        if (left <= fitting) {
            return lines;
        }
        if (page.isEmpty()) {
            return from + Math.max(1, Math.min(fitting, left));
        }
        int part = Math.min(fitting, left - LEAST);
        return part >= LEAST ? from + part : from;
    }

    private int fitting() {
        return (int) Math.floor((room - padding) / pitch + 1e-9);
    }

    private void turn() {
        pages.add(page);
        page = new ArrayList<>();
        room = height;
    }
}
