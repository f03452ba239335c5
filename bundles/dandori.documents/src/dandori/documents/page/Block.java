package dandori.documents.page;

import java.util.Optional;

import dandori.documents.canvas.Paper;

/** Something as wide as the page that stands below something else and is never split. */
interface Block {

    double height();

    void draw(Paper paper, Pages pages, double y);

    /** What links lead here by. */
    default Optional<String> anchor() {
        return Optional.empty();
    }

    /** Whether it must not be the last on a page. */
    default boolean keptWithNext() {
        return false;
    }

    /** What stands in the head of a page that begins with it. */
    String scope();
}
