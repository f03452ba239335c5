package dandori.ui.editor.canvas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import dandori.diagram.UnitKind;
import dandori.model.Jobnet;
import dandori.model.StartCondition;
import dandori.model.Unit;
import dandori.ui.diagram.content.UnitKinds;
import dandori.ui.diagram.content.UnitLabels;
import dandori.ui.diagram.draw.UnitImages;

/** Where the jobnet that is shown stands: the jobnets around it, each a click away, and the groups around those. */
final class PathBar {

    private final ToolBar bar;
    private final Consumer<Unit> open;

    PathBar(Composite parent, Consumer<Unit> open) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.HORIZONTAL);
        this.open = open;
    }

    ToolBar control() {
        return bar;
    }

    void show(Unit shown) {
        for (ToolItem item : bar.getItems()) {
            item.dispose();
        }
        List<Unit> path = new ArrayList<>();
        for (Unit at = shown; at != null; at = at.getUpper()) {
            path.add(at);
        }
        Collections.reverse(path);
        for (Unit unit : path) {
            item(unit, unit == shown);
        }
        shown.getUnits().stream().filter(StartCondition.class::isInstance).findFirst().ifPresent(this::startCondition);
        bar.requestLayout();
    }

    /** A start condition has no icon in the drawing; it is opened from here. */
    private void startCondition(Unit condition) {
        new ToolItem(bar, SWT.SEPARATOR);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(UnitLabels.typeName(condition.getType()));
        item.setImage(UnitImages.of(condition.getType(), UnitImages.SMALL));
        item.addListener(SWT.Selection, event -> open.accept(condition));
    }

    private void item(Unit unit, boolean shown) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(shown ? unit.getName() : unit.getName() + "  ›");
        item.setImage(UnitImages.of(UnitKinds.of(unit), UnitKind.recovery(unit.getType()), UnitImages.SMALL));
        item.setEnabled(unit instanceof Jobnet || shown);
        if (!shown) {
            item.addListener(SWT.Selection, event -> open.accept(unit));
        }
    }
}
