package dandori.ui.editor.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dandori.diagram.UnitKind;
import dandori.model.Unit;
import dandori.ui.diagram.content.UnitKinds;
import dandori.ui.diagram.content.UnitLabels;
import dandori.ui.diagram.draw.UnitImages;
import dandori.ui.editor.JobnetEditor;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.catalogue.PropertyPage;

/** The parameters of units of one type, a tab for each page of the catalogue; a tab is filled when it is first seen. */
final class UnitForm {

    private static PropertyPage lastPage = PropertyPage.DEFINITION;

    private final JobnetEditor editor;
    private final String type;
    private final Composite control;
    private final CLabel heading;
    private final CTabFolder tabs;
    private final Map<CTabItem, FormTab> filled = new LinkedHashMap<>();
    private Unit unit;

    UnitForm(Composite parent, JobnetEditor editor, Unit first) {
        this.editor = editor;
        type = first.getType();
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        heading = new CLabel(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        tabs = new CTabFolder(control, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        createTabs();
        tabs.addListener(SWT.Selection, event -> seen());
    }

    private void createTabs() {
        Map<PropertyPage, List<Parameter>> pages = new LinkedHashMap<>();
        pages.put(PropertyPage.GENERAL, new ArrayList<>());
        for (Parameter parameter : Catalogue.standard().parameters(type)) {
            if (!parameter.key().equals("ty") && parameter.page() != PropertyPage.LAYOUT) {
                pages.computeIfAbsent(parameter.page(), page -> new ArrayList<>()).add(parameter);
            }
        }
        pages.forEach(this::tab);
    }

    private void tab(PropertyPage page, List<Parameter> parameters) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(page.title(Locale.getDefault()));
        item.setData(page);
        FormTab content = new FormTab(editor, type, parameters, page == PropertyPage.GENERAL);
        item.setData("content", content);
        if (page == lastPage || tabs.getSelectionIndex() < 0) {
            tabs.setSelection(item);
        }
    }

    Control control() {
        return control;
    }

    boolean fits(Unit other) {
        return other.getType().equals(type);
    }

    void show(Unit shown) {
        unit = shown;
        heading.setImage(UnitImages.of(UnitKinds.of(unit), UnitKind.recovery(type), UnitImages.SMALL));
        heading.setText(unit.getName() + "  —  " + UnitLabels.typeName(type));
        fill();
        filled.values().forEach(tab -> tab.show(unit));
    }

    private void seen() {
        lastPage = (PropertyPage) tabs.getSelection().getData();
        fill();
    }

    private void fill() {
        CTabItem item = tabs.getSelection();
        if (item != null && !filled.containsKey(item)) {
            FormTab tab = (FormTab) item.getData("content");
            item.setControl(tab.create(tabs));
            filled.put(item, tab);
            tab.show(unit);
        }
    }

    /** Takes over what has been typed and not yet left. */
    void commit() {
        filled.values().forEach(FormTab::commit);
    }

    void setFocus() {
        FormTab tab = filled.get(tabs.getSelection());
        if (tab == null || !tab.setFocus()) {
            tabs.setFocus();
        }
    }
}
