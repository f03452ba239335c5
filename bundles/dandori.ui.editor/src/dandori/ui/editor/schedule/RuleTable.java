package dandori.ui.editor.schedule;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dandori.diagram.theme.ThemeColour;
import dandori.schedule.Phrase;
import dandori.schedule.rule.RuleDefinition;
import dandori.schedule.words.DerivationWords;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.diagram.tables.WholeCells;
import dandori.ui.editor.canvas.OwnColours;

/** The rules of a jobnet, each as a sentence; what contradicts itself is told below. */
final class RuleTable {

    private static final int NUMBER_WIDTH = 44;
    private static final int SENTENCE_WIDTH = 620;
    private static final int HEIGHT = 84;
    private static final DerivationWords WORDS = new DerivationWords(Locale.getDefault(), ZoneOffset.UTC);

    private final ScheduleEditor editor;
    private final Composite control;
    private final Table table;
    private final Label problems;
    private final List<Button> adding = new ArrayList<>();
    private List<RuleDefinition> rules = List.of();
    private int chosen = RuleDefinition.FIRST;

    RuleTable(Composite parent, ScheduleEditor editor) {
        this.editor = editor;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(control);
        table = new Table(control, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        column("column_rule", NUMBER_WIDTH);
        column("column_sentence", SENTENCE_WIDTH);
        WholeCells.of(table);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, HEIGHT).applyTo(table);
        table.addListener(SWT.Selection, event -> {
            chosen = rules.get(table.getSelectionIndex()).number();
            editor.showRule();
        });
        createButtons();
        problems = new Label(control, SWT.WRAP);
        OwnColours.keep(problems);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).exclude(true).applyTo(problems);
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(Messages.get(key));
        column.setWidth(width);
    }

    private void createButtons() {
        Composite bar = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        adding.add(button(bar, "add", () -> editor.add(false)));
        adding.add(button(bar, "copy", () -> editor.add(true)));
        button(bar, "remove", editor::remove);
    }

    private static Button button(Composite bar, String key, Runnable deed) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(Messages.get(key));
        button.addListener(SWT.Selection, event -> deed.run());
        return button;
    }

    Control control() {
        return control;
    }

    /** The rule that is shown in the form. */
    Optional<RuleDefinition> chosen() {
        return rules.stream().filter(rule -> rule.number() == chosen).findFirst();
    }

    /** Chooses the rule that will have this number. */
    void choose(int number) {
        chosen = number;
    }

    /** The smallest number that is not taken. */
    int free() {
        Set<Integer> taken = editor.numbers();
        return IntStream.rangeClosed(RuleDefinition.FIRST, RuleDefinition.LAST)
                .filter(number -> !taken.contains(number)).findFirst().orElse(RuleDefinition.LAST);
    }

    void show(List<RuleDefinition> shown, List<Phrase> contradictions) {
        rules = shown;
        if (chosen().isEmpty() && !rules.isEmpty()) {
            chosen = rules.get(0).number();
        }
        table.setItemCount(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            RuleDefinition rule = rules.get(i);
            TableItem item = table.getItem(i);
            item.setText(new String[]{ String.valueOf(rule.number()), editor.sentence(rule) });
            if (rule.number() == chosen) {
                table.setSelection(i);
            }
        }
        adding.forEach(button -> button.setEnabled(!editor.isIdle()));
        say(contradictions);
    }

    private void say(List<Phrase> contradictions) {
        String text = contradictions.stream().map(WORDS::text).collect(Collectors.joining("\n"));
        problems.setForeground(Theme.current().colour(ThemeColour.PROBLEM_ERROR));
        if (text.equals(problems.getText())) {
            return;
        }
        problems.setText(text);
        ((GridData) problems.getLayoutData()).exclude = text.isEmpty();
        problems.setVisible(!text.isEmpty());
        control.getParent().layout(true, true);
    }

    void setFocus() {
        table.setFocus();
    }
}
