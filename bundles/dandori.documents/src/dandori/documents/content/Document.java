package dandori.documents.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A document without pages.
 *
 * @param head     what stands in the head of every page
 * @param form     its form
 * @param scope    the units it is about
 * @param revision identifies the definition it was made from
 * @param since    the earlier edition it shows the changes from; empty for none
 * @param columns  of the list form
 * @param planned  the day its planned dates take everything to be registered on; empty when it has none
 * @param sections in the order of the pages
 */
public record Document(Head head, Form form, Scope scope, String revision, String since, Locale locale,
        List<Column> columns, Optional<LocalDate> planned, List<Section> sections) {

    public Document {
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
    }

    /** The section with an id. */
    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The document with other sections. */
    public Document with(List<Section> others, String earlier) {
        return new Document(head, form, scope, revision, earlier, locale, columns, planned, others);
    }

    /** How many units have a row or an icon. */
    public long units() {
        return sections.stream().mapToLong(Document::units).sum();
    }

    private static long units(Section section) {
        if (section instanceof ListSection list) {
            return list.rows().stream().filter(row -> row.change() != Change.REMOVED).count();
        }
        if (section instanceof MapSection map) {
            return map.picture().jobnet().units().size();
        }
        return section instanceof FlowSection flow ? flow.picture().jobnet().units().size() : 0;
    }
}
