package dandori.documents.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dandori.diagram.DiagramUnit;
import dandori.documents.build.Cancel;
import dandori.documents.content.CalendarSection;
import dandori.documents.content.Change;
import dandori.documents.content.ChangesSection;
import dandori.documents.content.Document;
import dandori.documents.content.FlowSection;
import dandori.documents.content.Form;
import dandori.documents.content.Heading;
import dandori.documents.content.Item;
import dandori.documents.content.ListRow;
import dandori.documents.content.ListSection;
import dandori.documents.content.MapSection;
import dandori.documents.content.Picture;
import dandori.documents.content.PlanSection;
import dandori.documents.content.ScheduleSection;
import dandori.documents.content.Section;
import dandori.documents.content.TableSection;
import dandori.documents.font.MissingCharacters;
import dandori.documents.font.Typesetter;
import dandori.documents.page.PictureSheet.Figure;
import dandori.documents.preset.PageSetup;
import dandori.documents.preset.Preset.Parts;
import dandori.documents.words.Words;

/** Lays out a document: the parts of the form first, then contents and cover, when the numbers of all pages are known. */
public final class BookLayout {

    private final Document document;
    private final PageArea area;
    private final Parts parts;
    private final Cancel cancel;
    private final Words words;
    private final MissingCharacters missing = new MissingCharacters();
    private final Typesetter setter;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<IndexSheet.Listed> listed = new ArrayList<>();
    private int figures;

    private BookLayout(Document document, PageSetup page, Parts parts, Cancel cancel) {
        this.document = document;
        this.area = new PageArea(page);
        this.parts = parts;
        this.cancel = cancel;
        words = new Words(document.locale());
        setter = new Typesetter(document.locale(), missing);
    }

    /** Lays out a document on such pages, with these parts beside its form. */
    public static Book of(Document document, PageSetup page, Parts parts, Cancel cancel) {
        return new BookLayout(document, page, parts, cancel).book();
    }

    private Book book() {
        changes();
        form();
        days(CalendarSection.class, "calendars");
        days(ScheduleSection.class, "schedules");
        index();
        List<Sheet> all = new ArrayList<>();
        if (parts.cover()) {
            all.add(new CoverSheet(document, area, words));
        }
        if (parts.contents() && entries.size() > 1) {
            all.addAll(ContentsSheet.of(entries, area, words));
        }
        all.addAll(sheets);
        if (all.isEmpty()) {
            all.add(new CoverSheet(document, area, words));
        }
        Map<String, Book.Place> places = places(all);
        Map<String, Integer> numbers = new HashMap<>();
        places.forEach((name, place) -> numbers.put(name, place.page()));
        return new Book(document, area, all, entries, places, setter, missing, new Pages(numbers, all.size()));
    }

    private static Map<String, Book.Place> places(List<Sheet> all) {
        Map<String, Book.Place> places = new HashMap<>();
        for (int page = 1; page <= all.size(); page++) {
            for (Anchor anchor : all.get(page - 1).anchors()) {
                places.putIfAbsent(anchor.name(), new Book.Place(page, anchor.y()));
            }
        }
        return places;
    }

    private void chapter(String title, String anchor) {
        entries.add(Entry.chapter(chapters() + "  " + title, anchor));
    }

    private long chapters() {
        return 1 + entries.stream().filter(Entry::chapter).count();
    }

    private void entry(Heading heading) {
        entries.add(new Entry(heading.title(), heading.level(), heading.kind(), heading.recovery(), heading.id()));
    }

    private void changes() {
        for (Section section : document.sections()) {
            if (section instanceof ChangesSection changes) {
                chapter(changes.heading().title(), changes.id());
                sheets.addAll(BlockSheet.of(blocks(changes), area, ""));
            }
        }
    }

    private List<Block> blocks(ChangesSection changes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new TitleBlock(changes.heading(), "", area));
        if (changes.rows().isEmpty()) {
            blocks.addAll(ItemBlock.of(new Item("", words.get("changes.none", document.since())), "", area, setter));
            return blocks;
        }
        blocks.add(ChangeBlock.heading(area, words));
        changes.rows().forEach(row -> blocks.addAll(ChangeBlock.of(row, area, words, setter)));
        String before = words.get("changes.before") + "  " + words.get("edition", document.since());
        String now = document.head().edition().isEmpty()
                ? words.get("changes.this")
                : words.get("edition", document.head().edition());
        changes.pairs().forEach(
                pair -> blocks.add(new PairBlock(pair, area, setter, before, words.get("changes.after") + "  " + now)));
        return blocks;
    }

    private void form() {
        List<Section> own = document.sections().stream().filter(section -> section instanceof ListSection
                || section instanceof MapSection || section instanceof FlowSection || section instanceof PlanSection
                || section instanceof TableSection)
                .toList();
        if (own.isEmpty()) {
            return;
        }
        chapter(words.get("form." + document.form().key()), own.get(0).id());
        if (document.form() == Form.LIST) {
            own.forEach(section -> list((ListSection) section));
            sheets.addAll(new ListPages(document, area, words, setter, cancel).sheets());
            return;
        }
        for (Section section : own) {
            cancel.check();
            if (section instanceof MapSection map) {
                MapPlate plate = new MapPlate(map.picture(), setter);
                figure(map.heading(), map.remark(), map.picture(), plate, own.size());
            } else if (section instanceof FlowSection flow) {
                flow(flow, own.size());
            } else if (section instanceof TableSection table) {
                table(table);
            } else {
                plan((PlanSection) section);
            }
        }
    }

    private void list(ListSection section) {
        entry(section.heading());
        for (ListRow row : section.rows()) {
            if (row.change() != Change.REMOVED) {
                String name = row.path().substring(row.path().lastIndexOf('/') + 1);
                listed.add(new IndexSheet.Listed(name, row.path(), "", row.kind(), row.recovery()));
            }
        }
    }

    private void figure(Heading heading, String remark, Picture picture, Plate plate, int of) {
        entry(heading);
        figures++;
        PictureLayout layout = new PictureLayout(area);
        PictureLayout.Cut cut = document.form() == Form.MAP ? layout.map(plate) : layout.flow(plate);
        boolean marked = !document.since().isEmpty();
        Figure figure = new Figure(heading, remark, document.form(), plate, cut, new Legend(picture, marked, words),
                figures, of, marked);
        cut.tiles().forEach(tile -> sheets.add(new PictureSheet(figure, tile, area, words)));
        for (DiagramUnit unit : picture.jobnet().units()) {
            listed.add(new IndexSheet.Listed(unit.label().name(), picture.paths().get(unit.id()), unit.cell().zone(),
                    unit.kind(), unit.recovery()));
        }
    }

    private void flow(FlowSection flow, int of) {
        FlowPlate plate = new FlowPlate(flow, setter);
        figure(flow.heading(), flow.remark(), flow.picture(), plate, of);
        List<Block> blocks = new ArrayList<>();
        plate.rest().forEach((path, items) -> {
            Heading own = new Heading("rest:" + path, path, path.substring(path.lastIndexOf('/') + 1), 0,
                    kind(flow.picture(), path), false);
            blocks.add(new TitleBlock(own, "", area));
            items.forEach(item -> blocks.addAll(ItemBlock.of(item, path, area, setter)));
        });
        sheets.addAll(BlockSheet.of(blocks, area, ""));
    }

    private static dandori.diagram.UnitKind kind(Picture picture, String path) {
        return picture.jobnet().units().stream().filter(unit -> path.equals(picture.paths().get(unit.id())))
                .map(DiagramUnit::kind).findFirst().orElseThrow();
    }

    private void plan(PlanSection plan) {
        int perPage = (int) ((area.bottom() - area.top() - 56) / 15);
        for (int from = 0; from < plan.days().size(); from += PlanBlock.MOST_DAYS) {
            for (int row = 0; row < Math.max(1, plan.rows().size()); row += perPage) {
                List<Block> blocks = new ArrayList<>();
                String days = words.get("plan.starts", plan.days().get(0), plan.days().get(plan.days().size() - 1),
                        document.planned().orElseThrow());
                blocks.add(new TitleBlock(plan.heading(), days, area));
                blocks.add(new PlanBlock(plan, null, from, area, words));
                int first = from;
                plan.rows().subList(Math.min(row, plan.rows().size()), Math.min(plan.rows().size(), row + perPage))
                        .forEach(jobnet -> blocks.add(new PlanBlock(plan, jobnet, first, area, words)));
                sheets.addAll(BlockSheet.of(blocks, area, ""));
            }
        }
    }

    /** The heading of the columns stands on every page. */
    private void table(TableSection table) {
        List<Block> rows = table.rows().stream().map(row -> TableBlock.of(table, row, area, setter)).toList();
        List<Block> page = new ArrayList<>();
        double used = 0;
        for (int at = 0; at <= rows.size(); at++) {
            boolean full = at < rows.size() && used + rows.get(at).height() > area.bottom() - area.top() - 46;
            if (at == rows.size() || full) {
                page.add(0, TableBlock.heading(table, area));
                page.add(0, new TitleBlock(table.heading(), "", area));
                sheets.addAll(BlockSheet.of(page, area, ""));
                page = new ArrayList<>();
                used = 0;
            }
            if (at < rows.size()) {
                page.add(rows.get(at));
                used += rows.get(at).height();
            }
        }
    }

    private <S extends Section> void days(Class<S> kind, String chapter) {
        List<S> own = document.sections().stream().filter(kind::isInstance).map(kind::cast).toList();
        if (own.isEmpty()) {
            return;
        }
        chapter(words.get(chapter), own.get(0).id());
        List<Block> blocks = new ArrayList<>();
        for (S section : own) {
            entry(section.heading());
            blocks.add(new TitleBlock(section.heading(), words.get(chapter), area));
            blocks.addAll(section instanceof CalendarSection calendar
                    ? days(calendar.heading(), calendar.items(), calendar.months(), false)
                    : days(section.heading(), ((ScheduleSection) section).items(),
                            ((ScheduleSection) section).months(), true));
        }
        sheets.addAll(BlockSheet.of(blocks, area, ""));
    }

    private List<Block> days(Heading heading, List<Item> items, List<dandori.documents.content.MonthDays> months,
            boolean starts) {
        List<Block> blocks = new ArrayList<>();
        items.forEach(item -> blocks.addAll(ItemBlock.of(item, heading.path(), area, setter)));
        if (!months.isEmpty()) {
            blocks.add(new MonthsBlock(months, starts, heading.path(), area, words));
        }
        return blocks;
    }

    private void index() {
        if (parts.index() && !listed.isEmpty()) {
            chapter(words.get("index"), "index");
            sheets.addAll(IndexSheet.of(listed, area, words));
        }
    }
}
