package dandori.documents.content;

/** A part of a document that is right or stale as a whole. */
public sealed interface Section
        permits ListSection, MapSection, FlowSection, CalendarSection, ScheduleSection, ChangesSection, PlanSection,
        TableSection {

    /** What it is about. */
    Heading heading();

    /** Everything a reader sees in it, as text; the marks of changes left aside. */
    String text();

    /** Identifies the section within its document. */
    default String id() {
        return heading().id();
    }
}
