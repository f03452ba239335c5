package dandori.documents.page;

import java.util.List;
import java.util.Map;

import dandori.documents.canvas.Paper;
import dandori.documents.content.Document;
import dandori.documents.font.MissingCharacters;
import dandori.documents.font.Typesetter;

/**
 * A document laid out.
 *
 * @param sheets   page by page
 * @param entries  contents and bookmarks
 * @param places   where every anchor is
 * @param missing  the characters no font has; complete once all pages are drawn
 */
public record Book(Document document, PageArea area, List<Sheet> sheets, List<Entry> entries,
        Map<String, Place> places, Typesetter setter, MissingCharacters missing, Pages pages) {

    /**
     * Where an anchor is.
     *
     * @param page from 1
     * @param y    points from the top
     */
    public record Place(int page, double y) {
    }

    /** Draws a page, from 1, with head and foot. */
    public void draw(int page, Paper paper) {
        Sheet sheet = sheets.get(page - 1);
        sheet.draw(paper, pages);
        if (sheet.framed()) {
            new Frame(document, area, new dandori.documents.words.Words(document.locale())).draw(paper, sheet, page,
                    sheets.size());
        }
    }
}
