package dandori.documents.edition;

import java.util.ArrayList;
import java.util.List;

import dandori.diagram.UnitKind;
import dandori.documents.content.CalendarSection;
import dandori.documents.content.Change;
import dandori.documents.content.ChangesSection;
import dandori.documents.content.Document;
import dandori.documents.content.FlowSection;
import dandori.documents.content.Heading;
import dandori.documents.content.ListSection;
import dandori.documents.content.MapSection;
import dandori.documents.content.Section;
import dandori.documents.content.ScheduleSection;
import dandori.documents.words.Words;

/**
 * Marks in a document what changed since an earlier edition. Both documents are made by the same order, so they differ
 * only where the definition does; sections are compared by id, units by path.
 */
public final class Comparison {

    private final Document before;
    private final Document now;
    private final String edition;
    private final Words words;
    private final List<ChangesSection.Row> rows = new ArrayList<>();
    private final List<ChangesSection.Pair> pairs = new ArrayList<>();

    private Comparison(Document before, Document now, String edition) {
        this.before = before;
        this.now = now;
        this.edition = edition;
        words = new Words(now.locale());
    }

    /** The document with its changes marked, and the list of them as its first section. */
    public static Document marked(Document before, Document now, String edition) {
        return new Comparison(before, now, edition).marked();
    }

    private Document marked() {
        List<Section> marked = new ArrayList<>();
        for (Section section : now.sections()) {
            marked.add(compared(section));
        }
        int at = 0;
        for (Section section : before.sections()) {
            if (now.section(section.id()).isEmpty()) {
                gone(section, marked, at);
            }
            at++;
        }
        List<Section> sections = new ArrayList<>();
        sections.add(new ChangesSection(new Heading("changes:", "", title(), 0, UnitKind.JOBNET, false), rows, pairs));
        sections.addAll(marked);
        return now.with(sections, edition);
    }

    private String title() {
        String this0 = now.head().edition().isEmpty()
                ? words.get("changes.this")
                : words.get("edition", now.head().edition());
        return words.get("changes", edition, this0);
    }

    private Section compared(Section section) {
        Section earlier = before.section(section.id()).orElse(null);
        if (section instanceof ListSection list) {
            return new ListComparison(now.columns(), rows).marked((ListSection) earlier, list);
        }
        if (section instanceof MapSection map) {
            MapSection old = (MapSection) earlier;
            PictureComparison pictures = new PictureComparison(words, rows, pairs);
            return new MapSection(map.heading(), map.remark(), old == null
                    ? pictures.added(map.heading(), map.picture())
                    : pictures.marked(map.heading(), old.picture(), map.picture(), old.remark(), map.remark()));
        }
        if (section instanceof FlowSection flow) {
            return new FlowComparison(words, rows, pairs).marked((FlowSection) earlier, flow);
        }
        days(earlier, section);
        return section;
    }

    private void days(Section earlier, Section section) {
        DaysComparison days = new DaysComparison(words, rows);
        if (section instanceof CalendarSection calendar) {
            CalendarSection old = (CalendarSection) earlier;
            days.compare(calendar.heading(), new DaysComparison.Told(old == null ? List.of() : old.items(),
                    old == null ? List.of() : old.months()),
                    new DaysComparison.Told(calendar.items(),
                            calendar.months()));
        } else if (section instanceof ScheduleSection schedule) {
            ScheduleSection old = (ScheduleSection) earlier;
            days.compare(schedule.heading(), new DaysComparison.Told(old == null ? List.of() : old.items(),
                    old == null ? List.of() : old.months()),
                    new DaysComparison.Told(schedule.items(),
                            schedule.months()));
        }
    }

    /** A section of the earlier edition that is no more: the list keeps its rows, struck through. */
    private void gone(Section section, List<Section> marked, int at) {
        if (section instanceof ListSection list) {
            marked.add(Math.min(at, marked.size()), new ListComparison(now.columns(), rows).removed(list));
        } else {
            rows.add(new ChangesSection.Row(Change.REMOVED, section.heading().path(), section.heading().title(),
                    section.heading().title(), ""));
        }
    }
}
