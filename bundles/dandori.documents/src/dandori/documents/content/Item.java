package dandori.documents.content;

/**
 * A label with its value.
 *
 * @param label in the reader's language
 * @param value may have several lines
 */
public record Item(String label, String value) {

    String text() {
        return label + "\t" + value;
    }
}
