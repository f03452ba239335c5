package dandori.documents.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.diagram.UnitKind;
import dandori.documents.content.CalendarSection;
import dandori.documents.content.Document;
import dandori.documents.content.FlowSection;
import dandori.documents.content.Form;
import dandori.documents.content.Head;
import dandori.documents.content.Heading;
import dandori.documents.content.Item;
import dandori.documents.content.ListRow;
import dandori.documents.content.ListSection;
import dandori.documents.content.MapSection;
import dandori.documents.content.Picture;
import dandori.documents.content.MonthDays;
import dandori.documents.content.PlanSection;
import dandori.documents.content.ScheduleSection;
import dandori.documents.content.Section;
import dandori.documents.words.Words;
import dandori.model.Definition;
import dandori.model.JobGroup;
import dandori.model.Jobnet;
import dandori.model.StartCondition;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.schedule.ScheduledDefinition;
import dandori.schedule.EpochDays;
import dandori.schedule.calendar.WorkCalendar;

/** Makes a document from a definition. The same definition and order always give the same document. */
public final class DocumentBuilder {

    private final Definition definition;
    private final Order order;
    private final Words words;
    private final UnitTexts texts;
    private final Pictures pictures;
    private final Rows rows;
    private final Months months;
    private final Cancel cancel;
    private final List<Section> sections = new ArrayList<>();

    private DocumentBuilder(Definition definition, Order order, Cancel cancel) {
        this.definition = definition;
        this.order = order;
        this.cancel = cancel;
        words = new Words(order.locale());
        texts = new UnitTexts(words);
        pictures = new Pictures(words, texts);
        rows = new Rows(words, texts, order.preset().columns(), order.scope());
        months = new Months(definition, order.planning());
    }

    /**
     * Makes the document.
     *
     * @param revision identifies the definition, for the foot of every page
     * @throws UnknownUnitException when the order is about a unit that is not there
     * @throws CancelledException   soon after {@code cancel} says so
     */
    public static Document build(Definition definition, String revision, Order order, Cancel cancel) {
        return new DocumentBuilder(definition, order, cancel).build(revision);
    }

    private Document build(String revision) {
        List<Unit> top = order.scope().unit().isEmpty()
                ? definition.getUnits()
                : List.of(UnitPath.find(definition, order.scope().unit())
                        .orElseThrow(() -> new UnknownUnitException(order.scope().unit())));
        if (order.form() == Form.PLAN) {
            sections.add(plan(top));
        } else {
            top.forEach(unit -> form(unit, 0));
        }
        if (order.preset().parts().calendars() && order.form() != Form.PLAN) {
            top.forEach(this::calendars);
            top.forEach(this::schedules);
        }
        Head head = order.head();
        Head titled = head.title().isBlank()
                ? new Head(words.get("title." + order.form().key()), head.edition(), head.author(), head.approver(),
                        head.date())
                : head;
        return new Document(titled, order.form(), order.scope(), revision, "", words.locale(), rows.columns(sections),
                Optional.of(order.planning()).filter(Planning::any).map(Planning::registered), sections);
    }

    private List<Unit> below(Unit unit) {
        return unit.getUnits().stream().filter(lower -> order.scope().shows(UnitPath.of(lower))).toList();
    }

    private void form(Unit unit, int level) {
        cancel.check();
        if (order.form() == Form.LIST) {
            list(unit, level);
        } else {
            picture(unit, level);
        }
    }

    private void list(Unit unit, int level) {
        if (!(unit instanceof JobGroup)) {
            sections.add(new ListSection(heading("list", unit, level), rows.withAllBelow(unit, level)));
            return;
        }
        List<ListRow> own = new ArrayList<>();
        own.add(rows.alone(unit, level));
        below(unit).stream().filter(lower -> !(lower instanceof JobGroup) && !(lower instanceof Jobnet))
                .forEach(lower -> own.addAll(rows.withAllBelow(lower, level + 1)));
        sections.add(new ListSection(heading("list", unit, level), own));
        below(unit).stream().filter(lower -> lower instanceof JobGroup || lower instanceof Jobnet)
                .forEach(lower -> form(lower, level + 1));
    }

    private void picture(Unit unit, int level) {
        boolean drawn = isDrawn(unit) && (unit.getUnits().isEmpty() || !below(unit).isEmpty());
        if (drawn) {
            Picture picture = pictures.of(unit);
            String remark = texts.remark(unit);
            sections.add(order.form() == Form.MAP
                    ? new MapSection(heading("map", unit, level), remark, picture)
                    : new FlowSection(heading("flow", unit, level), remark, picture, cards(unit, picture)));
        }
        below(unit).forEach(lower -> form(lower, drawn ? level + 1 : level));
    }

    private static boolean isDrawn(Unit unit) {
        return unit instanceof Jobnet || unit instanceof StartCondition && !unit.getUnits().isEmpty();
    }

    private Map<String, List<Item>> cards(Unit jobnet, Picture picture) {
        Map<String, Unit> byPath = new HashMap<>();
        jobnet.getUnits().forEach(unit -> byPath.putIfAbsent(UnitPath.of(unit), unit));
        Map<String, List<Item>> cards = new HashMap<>();
        picture.paths().forEach((id, path) -> cards.put(id,
                texts.items(byPath.get(path), order.preset().items(byPath.get(path).getType()))));
        return cards;
    }

    private void calendars(Unit unit) {
        if (CalendarItems.any(unit)) {
            sections.add(new CalendarSection(heading("calendar", unit, 1), texts.calendars().of(unit),
                    months.days(months.calendar(unit))));
        }
        below(unit).stream().filter(JobGroup.class::isInstance).forEach(this::calendars);
    }

    private void schedules(Unit unit) {
        cancel.check();
        if (unit instanceof Jobnet jobnet && (ScheduleItems.any(unit) || !(unit.getUpper() instanceof Jobnet))) {
            boolean told = ScheduleItems.any(unit);
            List<MonthDays> starts = told ? months.starts(jobnet) : List.of();
            List<Item> items = new ArrayList<>(texts.schedules().of(unit));
            if (!starts.isEmpty()) {
                items.add(new Item(words.get("plan.assumed"), order.planning().registered().toString()));
            }
            sections.add(new ScheduleSection(heading("schedule", unit, 1), items, starts));
        }
        below(unit).forEach(this::schedules);
    }

    private PlanSection plan(List<Unit> top) {
        List<LocalDate> days = order.planning().from().datesUntil(order.planning().to().plusDays(1)).toList();
        List<PlanSection.Row> found = Months.all(top)
                .filter(unit -> ScheduledDefinition.isRootJobnet(unit) && order.scope().shows(UnitPath.of(unit)))
                .map(unit -> planRow((Jobnet) unit, days)).toList();
        Heading heading = new Heading("plan:" + order.scope().unit(), order.scope().unit(), words.get("form.plan"), 0,
                UnitKind.JOBNET, false);
        return new PlanSection(heading, days, found);
    }

    private PlanSection.Row planRow(Jobnet jobnet, List<LocalDate> days) {
        cancel.check();
        Map<LocalDate, String> starts = months.byDay(jobnet);
        WorkCalendar calendar = months.calendarOf(jobnet);
        return new PlanSection.Row(UnitPath.of(jobnet), jobnet.getName(),
                days.stream().map(day -> starts.getOrDefault(day, "")).toList(),
                days.stream().map(day -> calendar.isOpen(EpochDays.of(day))).toList());
    }

    private static Heading heading(String section, Unit unit, int level) {
        String path = UnitPath.of(unit);
        return new Heading(section + ":" + path, path, unit.getName(), level, Pictures.kind(unit),
                UnitKind.recovery(unit.getType()));
    }
}
