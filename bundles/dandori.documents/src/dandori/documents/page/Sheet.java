package dandori.documents.page;

import java.util.List;

import dandori.documents.canvas.Paper;

/** One page of a document, laid out and not yet drawn. */
public interface Sheet {

    /** What stands in the head beside the form: the unit the sheet is about. */
    String scope();

    /** What stands at the left of the foot; may be empty. */
    String note();

    /** What on the sheet links can lead to. */
    List<Anchor> anchors();

    /** Whether head and foot are drawn around it. */
    default boolean framed() {
        return true;
    }

    /** Draws everything but head and foot. */
    void draw(Paper paper, Pages pages);
}
