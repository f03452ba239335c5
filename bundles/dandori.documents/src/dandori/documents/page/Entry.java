package dandori.documents.page;

import dandori.diagram.UnitKind;

/**
 * A line of the contents, and a bookmark.
 *
 * @param title    what it leads to
 * @param level    0 for a chapter, then as deep as the section
 * @param kind     decides the icon; {@code null} for a chapter
 * @param recovery whether the icon is that of the recovery form
 * @param anchor   where it leads
 */
public record Entry(String title, int level, UnitKind kind, boolean recovery, String anchor) {

    /** A chapter. */
    static Entry chapter(String title, String anchor) {
        return new Entry(title, 0, null, false, anchor);
    }

    boolean chapter() {
        return kind == null;
    }
}
