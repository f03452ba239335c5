package dandori.ui.editor.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;

import dandori.documents.preset.Preset;
import dandori.documents.words.Words;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.UnitType;

/** Which columns a list has, and which items the boxes of a flow have, by unit type. */
final class ColumnsTab {

    /** The key of what all unit types show that have no items of their own. */
    private static final String OTHERS = "*";
    private static final List<String> WORDS = List.of("unit", "type", "path", "predecessors", "script", "schedule",
            "attributes", "units", "others");

    private final Runnable changed;
    private final Words words = new Words(Locale.getDefault());
    private final Composite area;
    private final Combo target;
    private final Text filter;
    private final KeyList offered;
    private final KeyList chosen;
    private final Label count;
    private final List<String> types = new ArrayList<>();
    private List<String> columns = List.of();
    private Map<String, List<String>> items = Map.of();

    ColumnsTab(TabFolder parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        target = new Combo(area, SWT.READ_ONLY);
        target.setItems(targets().toArray(String[]::new));
        target.setVisibleItemCount(20);
        target.select(0);
        target.addListener(SWT.Selection, event -> refresh());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(target);
        filter = new Text(area, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH);
        filter.setMessage(Messages.get("columns_filter"));
        filter.addListener(SWT.Modify, event -> offer());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        new Label(area, SWT.NONE);
        count = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(count);
        offered = new KeyList(area, words, this::add);
        buttons();
        chosen = new KeyList(area, words, this::remove);
    }

    private List<String> targets() {
        List<String> names = new ArrayList<>(
                List.of(Messages.get("columns_list"), Messages.get("columns_flow_others")));
        types.add(OTHERS);
        for (UnitType type : Catalogue.standard().unitTypes()) {
            types.add(type.code());
            names.add(Messages.get("columns_flow", words.typeName(type.code())));
        }
        return names;
    }

    private void buttons() {
        Composite column = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(column);
        button(column, "columns_add", this::add);
        button(column, "columns_remove", this::remove);
        button(column, "columns_up", () -> move(-1));
        button(column, "columns_down", () -> move(1));
    }

    private static void button(Composite column, String key, Runnable deed) {
        Button button = new Button(column, SWT.PUSH);
        button.setText(Messages.get(key));
        button.addListener(SWT.Selection, event -> deed.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }

    /** The unit type whose items are edited; {@code null} for the columns of the list. */
    private String type() {
        int index = target.getSelectionIndex();
        return index < 1 ? null : types.get(index - 1);
    }

    private List<String> keys() {
        return type() == null ? columns : items.getOrDefault(type(), items.getOrDefault(OTHERS, List.of()));
    }

    private int most() {
        return type() == null ? Preset.MOST_COLUMNS : type().equals(OTHERS) ? Integer.MAX_VALUE : Preset.MOST_ITEMS;
    }

    private void set(List<String> keys) {
        if (type() == null) {
            columns = List.copyOf(keys);
        } else {
            Map<String, List<String>> all = new HashMap<>(items);
            all.put(type(), List.copyOf(keys));
            items = Map.copyOf(all);
        }
        refresh();
        changed.run();
    }

    private void add() {
        List<String> keys = new ArrayList<>(keys());
        offered.selected().stream().filter(key -> !keys.contains(key)).limit(Math.max(0, most() - keys.size()))
                .forEach(keys::add);
        if (keys.size() > keys().size()) {
            set(keys);
        }
    }

    private void remove() {
        List<String> keys = new ArrayList<>(keys());
        keys.removeAll(chosen.selected());
        if (keys.size() < keys().size() && !(type() == null && keys.isEmpty())) {
            set(keys);
        }
    }

    private void move(int step) {
        List<String> keys = new ArrayList<>(keys());
        List<String> moved = chosen.selected();
        int first = moved.isEmpty() ? -1 : keys.indexOf(moved.get(0));
        if (first >= 0 && first + step >= 0 && first + step + moved.size() <= keys.size()) {
            keys.removeAll(moved);
            keys.addAll(first + step, moved);
            set(keys);
            chosen.select(moved);
        }
    }

    private void refresh() {
        chosen.show(keys());
        count.setText(most() == Integer.MAX_VALUE
                ? Messages.get("columns_chosen", keys().size())
                : Messages.get("columns_count", keys().size(), most()));
        offer();
    }

    private void offer() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        Stream<String> parameters = (type() == null || type().equals(OTHERS)
                ? Catalogue.standard().parameters()
                : Catalogue.standard().parameters(type())).stream().map(parameter -> parameter.key());
        offered.show(Stream.concat(WORDS.stream(), parameters)
                .filter(key -> !keys().contains(key))
                .filter(key -> (words.columnName(key) + " " + key).toLowerCase(Locale.ROOT).contains(wanted)).toList());
    }

    Control control() {
        return area;
    }

    /** Shows what a preset says. */
    void show(Preset preset) {
        columns = preset.columns();
        items = preset.items();
        refresh();
    }

    List<String> columns() {
        return columns;
    }

    Map<String, List<String>> items() {
        return items;
    }
}
