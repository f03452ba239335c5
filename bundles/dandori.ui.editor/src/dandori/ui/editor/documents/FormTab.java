package dandori.ui.editor.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;

import dandori.documents.Format;
import dandori.documents.build.DocumentDays;
import dandori.documents.content.Form;
import dandori.documents.content.Scope;

/** What the documents are about and what they look like: units, forms, days, format, language. */
final class FormTab {

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH, Locale.CHINESE);
    private static final int DEEPEST = 8;

    private final Runnable changed;
    private final Map<Form, Button> forms = new EnumMap<>(Form.class);
    private final Composite area;
    private final ScopeTree tree;
    private final Combo levels;
    private final DateField from;
    private final DateField to;
    private final DateField registered;
    private final Combo format;
    private final Combo language;

    /**
     * The tab, with what was chosen last.
     *
     * @param today the month that is planned at first is that of this day
     */
    FormTab(TabFolder parent, ScopeTree.Choice scope, LocalDate today, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        label("scope", SWT.TOP);
        tree = new ScopeTree(area, scope, changed);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(tree.control());
        levels = combo("levels", levelNames());
        levels.select(0);
        label("forms", SWT.TOP);
        forms();
        label("days", SWT.CENTER);
        Composite days = row(3);
        from = new DateField(days, today.withDayOfMonth(1), changed);
        new Label(days, SWT.NONE).setText(Messages.get("days_to"));
        to = new DateField(days, today.withDayOfMonth(today.lengthOfMonth()), changed);
        label("registered", SWT.CENTER);
        registered = new DateField(area, today, changed);
        registered.setToolTip(Messages.get("registered_help"));
        format = combo("format", List.of(Format.values()).stream().map(Format::name).toList());
        language = combo("language", LANGUAGES.stream().map(each -> each.getDisplayLanguage(each)).toList());
        follow();
    }

    private static List<String> levelNames() {
        List<String> names = new ArrayList<>(List.of(Messages.get("levels_all")));
        for (int level = 1; level <= DEEPEST; level++) {
            names.add(Messages.get("levels_some", level));
        }
        return names;
    }

    private void forms() {
        Composite row = row(Form.values().length);
        for (Form form : Form.values()) {
            Button check = new Button(row, SWT.CHECK);
            check.setText(Messages.get("form_" + form.key()));
            check.addListener(SWT.Selection, event -> follow());
            forms.put(form, check);
        }
    }

    private void follow() {
        boolean dated = isChosen(Form.PLAN) || isChosen(Form.RESULTS);
        from.setEnabled(dated);
        to.setEnabled(dated);
        registered.setEnabled(chosenForms().stream().anyMatch(form -> form != Form.RESULTS));
        changed.run();
    }

    private boolean isChosen(Form form) {
        return forms.get(form).getSelection();
    }

    private void label(String key, int align) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.get(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, align).applyTo(label);
    }

    private Composite row(int columns) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
        return row;
    }

    private Combo combo(String key, List<String> items) {
        label(key, SWT.CENTER);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    Control control() {
        return area;
    }

    ScopeTree.Choice choice() {
        return tree.choice();
    }

    Scope scope() {
        int chosen = levels.getSelectionIndex();
        return new Scope(tree.choice().unit(), chosen <= 0 ? Scope.ALL_LEVELS : chosen);
    }

    List<Form> chosenForms() {
        return forms.keySet().stream().filter(this::isChosen).toList();
    }

    /** First and last day of plans and results, and that of the registration; to be asked when nothing is {@link #wrongDate() wrong}. */
    DocumentDays days() {
        return new DocumentDays(from.day().orElse(null), to.day().orElse(null),
                registered.day().orElse(LocalDate.EPOCH));
    }

    /** What is no date where one is needed. */
    Optional<String> wrongDate() {
        return from.wrong().or(to::wrong).or(registered::wrong);
    }

    Format format() {
        return Format.values()[Math.max(0, format.getSelectionIndex())];
    }

    Locale language() {
        return LANGUAGES.get(Math.max(0, language.getSelectionIndex()));
    }

    /** Chooses what was chosen last; a list as PDF in the user's language at first. */
    void recall(IDialogSettings memory) {
        String last = memory.get("forms") == null ? Form.LIST.key() : memory.get("forms");
        forms.forEach((form, check) -> check.setSelection(List.of(last.split(",")).contains(form.key())));
        String ending = memory.get("format");
        format.select(ending == null ? 0 : Format.valueOf(ending).ordinal());
        String tongue = memory.get("language") == null ? Locale.getDefault().getLanguage() : memory.get("language");
        language.select(Math.max(0, LANGUAGES.stream().map(Locale::getLanguage).toList().indexOf(tongue)));
        follow();
    }

    void remember(IDialogSettings memory) {
        memory.put("forms", String.join(",", chosenForms().stream().map(Form::key).toList()));
        memory.put("format", format().name());
        memory.put("language", language().getLanguage());
    }
}
