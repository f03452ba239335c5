package dandori.documents.table;

import java.util.ArrayList;
import java.util.List;

import dandori.diagram.DiagramUnit;
import dandori.documents.content.Change;
import dandori.documents.content.Column;
import dandori.documents.content.Document;
import dandori.documents.content.FlowSection;
import dandori.documents.content.Item;
import dandori.documents.content.ListRow;
import dandori.documents.content.ListSection;
import dandori.documents.content.MapSection;
import dandori.documents.content.Picture;
import dandori.documents.content.PlanSection;
import dandori.documents.content.Section;
import dandori.documents.content.TableSection;
import dandori.documents.words.Words;

/** The rows of a document: those of the list as they are, of the other forms a row per unit or jobnet. */
final class Tables {

    private final Document document;
    private final Words words;

    Tables(Document document) {
        this.document = document;
        words = new Words(document.locale());
    }

    /**
     * A row.
     *
     * @param path  of the unit
     * @param depth below the top
     * @param cells a text per column
     */
    record Row(String path, int depth, boolean container, Change change, List<String> cells) {
    }

    List<String> heads() {
        List<String> heads = new ArrayList<>();
        if (!document.since().isEmpty()) {
            heads.add(words.get("change.column"));
        }
        switch (document.form()) {
            case LIST -> {
                document.columns().stream().map(Column::title).forEach(heads::add);
                heads.add(words.get("column.path"));
            }
            case MAP, FLOW -> {
                for (String key : List.of("index.upper", "index.zone", "column.unit", "column.type",
                        "column.predecessors", "cover.sections")) {
                    heads.add(words.get(key));
                }
            }
            case PLAN -> {
                heads.add(words.get("plan.rows", document.planned().orElseThrow()));
                document.sections().stream().filter(PlanSection.class::isInstance).map(PlanSection.class::cast)
                        .forEach(plan -> plan.days().forEach(day -> heads.add(day.toString())));
                heads.add(words.get("column.path"));
            }
            case RESULTS -> document.sections().stream().filter(TableSection.class::isInstance)
                    .map(TableSection.class::cast).forEach(table -> heads.addAll(table.heads()));
        }
        return heads;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Section section : document.sections()) {
            if (section instanceof ListSection list) {
                list.rows().forEach(row -> rows.add(row(row)));
            } else if (section instanceof MapSection map) {
                picture(map.picture(), null, rows);
            } else if (section instanceof FlowSection flow) {
                picture(flow.picture(), flow, rows);
            } else if (section instanceof PlanSection plan) {
                plan.rows().forEach(row -> rows.add(row(row)));
            } else if (section instanceof TableSection table) {
                table.rows().forEach(row -> rows.add(new Row(row.get(0), 0, false, Change.NONE, row)));
            }
        }
        return rows;
    }

    private Row row(ListRow row) {
        List<String> cells = marked(row.change());
        cells.addAll(row.cells());
        cells.add(row.path());
        return new Row(row.path(), row.depth(), row.container(), row.change(), cells);
    }

    private List<String> marked(Change change) {
        List<String> cells = new ArrayList<>();
        if (!document.since().isEmpty()) {
            cells.add(change == Change.NONE ? "" : words.get("change." + change.key()));
        }
        return cells;
    }

    private static Row row(PlanSection.Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.name());
        cells.addAll(row.cells());
        cells.add(row.path());
        return new Row(row.path(), 0, false, Change.NONE, cells);
    }

    private void picture(Picture picture, FlowSection flow, List<Row> rows) {
        for (DiagramUnit unit : picture.jobnet().units()) {
            String path = picture.paths().get(unit.id());
            Change change = picture.units().containsKey(unit.id())
                    ? Change.valueOf(picture.units().get(unit.id()).name())
                    : Change.NONE;
            List<String> cells = marked(change);
            cells.add(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
            cells.add(unit.cell().zone());
            cells.add(unit.label().name());
            cells.add(unit.label().caption());
            cells.add(String.join(words.get("join"), predecessors(picture, unit)));
            cells.add(flow == null ? unit.label().detail() : items(flow.items(unit.id())));
            rows.add(new Row(path, 0, unit.kind().container(), change, cells));
        }
    }

    private static List<String> predecessors(Picture picture, DiagramUnit unit) {
        return picture.jobnet().relations().stream().filter(line -> line.to().equals(unit.id()))
                .map(line -> line.from()).toList();
    }

    private static String items(List<Item> items) {
        return String.join("\n", items.stream().map(item -> item.label() + ": " + item.value()).toList());
    }
}
