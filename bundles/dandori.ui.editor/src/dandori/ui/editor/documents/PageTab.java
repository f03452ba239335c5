package dandori.ui.editor.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;

import dandori.documents.content.Head;
import dandori.documents.preset.Margins;
import dandori.documents.preset.PageSetup;
import dandori.documents.preset.PaperSize;
import dandori.documents.preset.Preset;
import dandori.documents.preset.Preset.Parts;
import dandori.ui.editor.form.WrittenDay;

/** Paper, margins, the parts beside the form, the head block, and editions. */
final class PageTab {

    private static final List<String> HEAD = List.of("title", "edition", "date", "author", "approver");
    private static final List<String> MARGINS = List.of("top", "bottom", "left", "right");
    private static final List<String> PARTS = List.of("cover", "contents", "calendars", "index");

    private static final int NARROW = 30;

    private final Runnable changed;
    private final Composite area;
    private final Map<String, Text> head = new LinkedHashMap<>();
    private final Map<String, Text> margins = new LinkedHashMap<>();
    private final Map<String, Button> parts = new LinkedHashMap<>();
    private final Button small;
    private final Button large;
    private final Button landscape;
    private final Button portrait;
    private final Combo since;
    private final Button record;

    PageTab(TabFolder parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        Composite paper = row("paper", 2);
        Composite size = part(paper);
        small = choice(size, "A4");
        large = choice(size, "A3");
        Composite turn = part(paper);
        landscape = choice(turn, Messages.get("landscape"));
        portrait = choice(turn, Messages.get("portrait"));
        Composite edges = row("margins", 2 * MARGINS.size());
        MARGINS.forEach(edge -> margins.put(edge, margin(edges, edge)));
        Composite boxes = row("parts", 2);
        PARTS.forEach(part -> parts.put(part, button(boxes, SWT.CHECK, Messages.get("part_" + part))));
        Group block = new Group(area, SWT.NONE);
        block.setText(Messages.get("head"));
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(block);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(block);
        HEAD.forEach(field -> head.put(field, text(block, field)));
        record = button(block, SWT.CHECK, Messages.get("record"));
        GridDataFactory.swtDefaults().span(4, 1).applyTo(record);
        new Label(area, SWT.NONE).setText(Messages.get("since"));
        since = new Combo(area, SWT.READ_ONLY);
        since.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(since);
        offer(List.of());
    }

    private Text margin(Composite row, String edge) {
        new Label(row, SWT.NONE).setText(Messages.get("margin_" + edge));
        Text text = new Text(row, SWT.BORDER | SWT.RIGHT);
        text.setTextLimit(2);
        text.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.swtDefaults().hint(NARROW, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static Composite part(Composite row) {
        Composite part = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(part);
        return part;
    }

    private Composite row(String key, int columns) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.get(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(label);
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
        return row;
    }

    private Button choice(Composite row, String text) {
        return button(row, SWT.RADIO, text);
    }

    private Button button(Composite row, int style, String text) {
        Button button = new Button(row, style);
        button.setText(text);
        button.addListener(SWT.Selection, event -> changed.run());
        return button;
    }

    private Text text(Composite block, String field) {
        new Label(block, SWT.NONE).setText(Messages.get("head_" + field));
        Text text = new Text(block, SWT.BORDER);
        text.addListener(SWT.Modify, event -> changed.run());
        int columns = field.equals(HEAD.get(0)) ? 3 : 1;
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).span(columns, 1).applyTo(text);
        return text;
    }

    Control control() {
        return area;
    }

    /** The editions whose changes can be shown. */
    void offer(List<String> editions) {
        String before = since();
        List<String> names = new ArrayList<>(List.of(Messages.get("since_none")));
        editions.forEach(edition -> names.add(Messages.get("since_edition", edition)));
        since.setItems(names.toArray(String[]::new));
        since.setData(List.copyOf(editions));
        since.select(1 + editions.indexOf(before));
        since.setEnabled(!editions.isEmpty());
    }

    /** The edition whose changes are shown; empty for none. */
    String since() {
        return since.getSelectionIndex() > 0 && since.getData() instanceof List<?> editions
                ? (String) editions.get(since.getSelectionIndex() - 1)
                : "";
    }

    /** Whether the edition is to be recorded in the site. */
    boolean isRecorded() {
        return record.getSelection() && !head().edition().isEmpty();
    }

    /** Shows what a preset says. */
    void show(Preset preset) {
        boolean a4 = preset.page().paper().turned(false) == PaperSize.A4;
        small.setSelection(a4);
        large.setSelection(!a4);
        portrait.setSelection(preset.page().paper().isPortrait());
        landscape.setSelection(!preset.page().paper().isPortrait());
        Margins free = preset.page().margins();
        margins.get("top").setText(String.valueOf(free.top()));
        margins.get("right").setText(String.valueOf(free.right()));
        margins.get("bottom").setText(String.valueOf(free.bottom()));
        margins.get("left").setText(String.valueOf(free.left()));
        parts.get("cover").setSelection(preset.parts().cover());
        parts.get("contents").setSelection(preset.parts().contents());
        parts.get("calendars").setSelection(preset.parts().calendars());
        parts.get("index").setSelection(preset.parts().index());
    }

    /** The pages; with the usual margin where none is written. */
    PageSetup setup() {
        PaperSize paper = (small.getSelection() ? PaperSize.A4 : PaperSize.A3).turned(portrait.getSelection());
        Margins usual = Margins.USUAL;
        return new PageSetup(paper, new Margins(margin("top", usual.top()), margin("right", usual.right()),
                margin("bottom", usual.bottom()), margin("left", usual.left())));
    }

    private int margin(String edge, int usual) {
        String written = margins.get(edge).getText();
        return isMargin(written) ? Integer.parseInt(written) : usual;
    }

    private static boolean isMargin(String written) {
        return written.matches("\\d{1,2}") && Integer.parseInt(written) >= Margins.LEAST
                && Integer.parseInt(written) <= Margins.MOST;
    }

    /** Whether something is written as a margin that is none. */
    boolean hasWrongMargin() {
        return margins.values().stream().anyMatch(text -> !isMargin(text.getText()));
    }

    Parts parts() {
        return new Parts(isOn("cover"), isOn("contents"), isOn("calendars"), isOn("index"));
    }

    private boolean isOn(String part) {
        return parts.get(part).getSelection();
    }

    Head head() {
        return new Head(said("title"), said("edition"), said("author"), said("approver"),
                WrittenDay.read(said("date")).map(LocalDate::toString).orElse(""));
    }

    /** What the date of the head says though it is none; it may be empty. */
    Optional<String> wrongDate() {
        return Optional.of(said("date")).filter(date -> !date.isEmpty() && WrittenDay.read(date).isEmpty());
    }

    private String said(String field) {
        return head.get(field).getText().strip();
    }

    /** Fills in what was said last; today as the date. */
    void recall(IDialogSettings memory, LocalDate today) {
        head.forEach((field, text) -> text.setText(memory.get(field) == null ? "" : memory.get(field)));
        head.get("date").setText(today.toString());
        record.setSelection(memory.getBoolean("record"));
    }

    void remember(IDialogSettings memory) {
        head.forEach((field, text) -> memory.put(field, text.getText()));
        memory.put("record", record.getSelection());
    }
}
