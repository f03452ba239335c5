package dandori.ui.editor.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dandori.model.Unit;
import dandori.ui.editor.JobnetEditor;
import dandori.unitdef.catalogue.Parameter;

/** One tab of a form: a row for each parameter, scrolled. */
final class FormTab {

    private final JobnetEditor editor;
    private final String type;
    private final List<Parameter> parameters;
    private final boolean named;
    private final List<Field> fields = new ArrayList<>();
    private ScrolledComposite scrolled;
    private Composite rows;

    FormTab(JobnetEditor editor, String type, List<Parameter> parameters, boolean named) {
        this.editor = editor;
        this.type = type;
        this.parameters = parameters;
        this.named = named;
    }

    Control create(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        rows = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).spacing(10, 4).applyTo(rows);
        if (named) {
            fields.add(new NameRow(rows, editor));
            fields.add(new TypeRow(rows, editor));
        }
        parameters.forEach(parameter -> fields.add(field(parameter)));
        if (named) {
            fields.add(new AttributesRow(rows, editor));
        }
        scrolled.setContent(rows);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.getVerticalBar().setIncrement(24);
        scrolled.addListener(SWT.Resize, event -> measure());
        fields.forEach(field -> field.onResize(this::measure));
        return scrolled;
    }

    private Field field(Parameter parameter) {
        if (parameter.repeatable()) {
            return new ListRow(rows, editor, parameter, type);
        }
        return switch (parameter.grammar(type).shape()) {
            case CHOICE -> new ChoiceRow(rows, editor, parameter, type);
            case FLAGS -> new FlagsRow(rows, editor, parameter, type);
            default -> new TextRow(rows, editor, parameter, type);
        };
    }

    private void measure() {
        int width = Math.max(200, scrolled.getClientArea().width);
        Point size = rows.computeSize(width, SWT.DEFAULT);
        scrolled.setMinSize(width > 200 ? 200 : width, size.y);
        rows.layout();
    }

    void show(Unit unit) {
        fields.forEach(field -> field.show(unit));
        measure();
    }

    void commit() {
        fields.forEach(Field::commit);
    }

    /** Gives the keys to the first field that has a value worth typing; whether there is a field. */
    boolean setFocus() {
        return fields.stream().skip(named ? 2 : 0).findFirst().map(Field::setFocus).orElse(false);
    }
}
