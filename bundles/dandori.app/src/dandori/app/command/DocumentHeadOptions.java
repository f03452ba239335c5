package dandori.app.command;

import dandori.documents.content.Head;
import picocli.CommandLine.Option;

/** What stands in the head block of a document. */
final class DocumentHeadOptions {

    @Option(names = "--edition", paramLabel = "N", descriptionKey = "document.edition")
    private String edition = "";
    @Option(names = "--title", paramLabel = "T", descriptionKey = "document.title")
    private String title = "";
    @Option(names = "--author", paramLabel = "A", descriptionKey = "document.author")
    private String author = "";
    @Option(names = "--approver", paramLabel = "B", descriptionKey = "document.approver")
    private String approver = "";
    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "document.date")
    private String date = "";

    Head head() {
        return new Head(title, edition, author, approver, date());
    }

    /** The edition; empty for none. */
    String edition() {
        return edition;
    }

    /**
     * The date as it is to be printed; empty for none.
     *
     * @throws CommandFailure when the calendar has no such date: months could not be planned from it
     */
    String date() {
        return date.isEmpty() ? date : PlanOptions.date("--date", date).toString();
    }
}
