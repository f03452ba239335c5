package dandori.ui.editor.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.problems.ProblemFinder;
import dandori.ui.editor.problems.ProblemWords;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.check.UsedParameters;

/** One tab of a form: a row for each parameter, scrolled. Rows of parameters nothing depends on now are hidden. */
final class FormTab {

    private final DefinitionDocument document;
    private final String type;
    private final List<Parameter> parameters;
    private final boolean named;
    private final List<Field> fields = new ArrayList<>();
    private final Map<Field, Parameter> dependent = new LinkedHashMap<>();
    private final Map<Field, Parameter> checked = new LinkedHashMap<>();
    private ScrolledComposite scrolled;
    private Composite rows;

    FormTab(DefinitionDocument document, String type, List<Parameter> parameters, boolean named) {
        this.document = document;
        this.type = type;
        this.parameters = parameters;
        this.named = named;
    }

    Control create(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        rows = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).spacing(10, 4).applyTo(rows);
        if (named) {
            fields.add(new NameRow(rows, document));
            fields.add(new TypeRow(rows, document));
        }
        parameters.forEach(this::add);
        if (named) {
            fields.add(new AttributesRow(rows, document));
        }
        scrolled.setContent(rows);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.getVerticalBar().setIncrement(24);
        scrolled.addListener(SWT.Resize, event -> measure());
        fields.forEach(field -> field.onResize(this::measure));
        return scrolled;
    }

    private void add(Parameter parameter) {
        Field field = field(parameter);
        fields.add(field);
        checked.put(field, parameter);
        if (UsedParameters.depends(parameter.key())) {
            dependent.put(field, parameter);
        }
    }

    private Field field(Parameter parameter) {
        if (parameter.repeatable()) {
            return new ListRow(rows, document, parameter, type);
        }
        return switch (parameter.grammar(type).shape()) {
            case CHOICE -> new ChoiceRow(rows, document, parameter, type);
            case FLAGS -> new FlagsRow(rows, document, parameter, type);
            default -> new TextRow(rows, document, parameter, type);
        };
    }

    private void measure() {
        int width = Math.max(200, scrolled.getClientArea().width);
        Point size = rows.computeSize(width, SWT.DEFAULT);
        scrolled.setMinSize(width > 200 ? 200 : width, size.y);
        rows.layout();
    }

    void show(List<Unit> units) {
        fields.forEach(field -> field.show(units));
        dependent.forEach((field, parameter) -> field.setShown(
                units.stream().anyMatch(unit -> isOfUse(unit, parameter.key()))));
        sayChecked(units.get(0));
        measure();
    }

    /** Says beside each value what the checks have found about it. */
    void sayChecked(Unit unit) {
        ProblemFinder finder = ProblemFinder.ofWorkbench();
        String path = UnitPath.of(unit);
        checked.forEach((field, parameter) -> field.sayChecked(
                finder.problem(document, path, parameter.key()).map(ProblemWords::of)));
    }

    /** What is written is shown, of use or not: somebody may want to take it away. */
    private static boolean isOfUse(Unit unit, String key) {
        return UnitSettings.find(unit, key).isPresent() || UsedParameters.isUsed(key, asked -> UnitSettings
                .text(unit, asked).or(() -> Catalogue.standard().parameter(asked)
                        .flatMap(known -> known.defaultValue(unit.getType())))
                .orElse(""));
    }

    void commit() {
        fields.forEach(Field::commit);
    }

    /** Gives the keys to the first field that has a value worth typing; whether there is a field. */
    boolean setFocus() {
        return fields.stream().skip(named ? 2 : 0).filter(Field::isShown).findFirst().map(Field::setFocus)
                .orElse(false);
    }
}
