package dandori.app.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** The agents, or the agent groups: a list on the left, the one that is chosen on the right. */
final class DraftsPage {

    private static final int MOST_SLOTS = 99999;

    private final List<AgentDraft> drafts;
    private final boolean groups;
    private final String fixed;
    private final Runnable changed;
    private final Composite control;
    private final org.eclipse.swt.widgets.List list;
    private final Button remove;
    private Text name;
    private Spinner slots;
    private Text lines;
    private boolean filling;

    /**
     * A page.
     *
     * @param fixed name of the one that cannot be taken away or renamed; empty where there is none
     * @param changed called after every edit
     */
    DraftsPage(Composite parent, List<AgentDraft> first, boolean groups, String fixed, Runnable changed) {
        drafts = new ArrayList<>(first);
        this.groups = groups;
        this.fixed = fixed;
        this.changed = changed;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).applyTo(control);
        Composite left = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(left);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(left);
        list = new org.eclipse.swt.widgets.List(left, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(190, 220).applyTo(list);
        list.addListener(SWT.Selection, event -> show());
        button(left, "add", this::add);
        remove = button(left, "remove", this::remove);
        createForm();
        fill();
        list.select(0);
        show();
    }

    private static Button button(Composite parent, String key, Runnable deed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(SiteTexts.get(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> deed.run());
        return button;
    }

    private void createForm() {
        Composite form = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 5).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        label(form, "name");
        name = new Text(form, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addListener(SWT.Modify, event -> take());
        if (!groups) {
            label(form, "slots");
            slots = new Spinner(form, SWT.BORDER);
            slots.setValues(1, 0, MOST_SLOTS, 0, 1, 10);
            slots.addListener(SWT.Modify, event -> take());
        }
        label(form, groups ? "members" : "bands");
        lines = new Text(form, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(240, 120).applyTo(lines);
        lines.addListener(SWT.Modify, event -> take());
        lines.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        Label help = new Label(form, SWT.WRAP);
        help.setText(SiteTexts.get(groups ? "members_help" : "bands_help"));
        GridDataFactory.fillDefaults().span(2, 1).hint(300, SWT.DEFAULT).applyTo(help);
    }

    private static void label(Composite form, String key) {
        Label label = new Label(form, SWT.NONE);
        label.setText(SiteTexts.get(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).applyTo(label);
    }

    Control control() {
        return control;
    }

    List<AgentDraft> drafts() {
        return List.copyOf(drafts);
    }

    /** What is wrong with the number that is typed. */
    Optional<String> wrongNumber() {
        return slots == null ? Optional.empty() : WholeNumber.problem(slots);
    }

    /** The names, but for the one with this index. */
    Set<String> namesBut(int index) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (i != index) {
                names.add(drafts.get(i).name());
            }
        }
        return names;
    }

    private void fill() {
        list.setItems(drafts.stream().map(AgentDraft::name).toArray(String[]::new));
    }

    private void show() {
        int index = list.getSelectionIndex();
        boolean any = index >= 0;
        boolean own = any && drafts.get(index).name().equals(fixed);
        filling = true;
        name.setText(any ? drafts.get(index).name() : "");
        lines.setText(any ? drafts.get(index).lines() : "");
        if (slots != null) {
            slots.setSelection(any ? drafts.get(index).slots() : 1);
            slots.setEnabled(any);
        }
        name.setEnabled(any && !own);
        lines.setEnabled(any);
        remove.setEnabled(any && !own);
        filling = false;
    }

    private void take() {
        int index = list.getSelectionIndex();
        if (!filling && index >= 0) {
            drafts.set(index, new AgentDraft(name.getText().strip(), slots == null ? 0 : slots.getSelection(),
                    lines.getText()));
            list.setItem(index, drafts.get(index).name());
            changed.run();
        }
    }

    private void add() {
        int number = 1;
        String stem = SiteTexts.get(groups ? "new_group" : "new_agent");
        while (namesBut(-1).contains(stem + number)) {
            number++;
        }
        drafts.add(new AgentDraft(stem + number, 1, ""));
        fill();
        list.select(drafts.size() - 1);
        show();
        name.setFocus();
        name.selectAll();
        changed.run();
    }

    private void remove() {
        int index = list.getSelectionIndex();
        drafts.remove(index);
        fill();
        list.select(Math.min(index, drafts.size() - 1));
        show();
        changed.run();
    }
}
