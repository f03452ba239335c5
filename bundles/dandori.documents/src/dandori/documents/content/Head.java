package dandori.documents.content;

import java.util.Objects;

/**
 * What stands in the head of every page; all but the title may be empty.
 *
 * @param title    of the document
 * @param edition  such as {@code 3}
 * @param author   who made it
 * @param approver who approved it
 * @param date     as it is to be printed
 */
public record Head(String title, String edition, String author, String approver, String date) {

    public Head {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(date, "date");
    }
}
