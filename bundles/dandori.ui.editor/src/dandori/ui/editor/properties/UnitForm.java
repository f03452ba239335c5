package dandori.ui.editor.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.problems.ProblemFinder;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.catalogue.PropertyPage;

/**
 * The parameters of a unit, or those that several units have in common, a tab for each page of the catalogue; a tab is
 * filled when it is first seen.
 */
final class UnitForm {

    private static final int NAMES = 8;

    private static PropertyPage lastPage = PropertyPage.DEFINITION;

    private final DefinitionDocument document;
    private final List<String> types;
    private final Composite control;
    private final CLabel heading;
    private final CTabFolder tabs;
    private final Map<CTabItem, FormTab> filled = new LinkedHashMap<>();
    private List<Unit> units = List.of();

    UnitForm(Composite parent, DefinitionDocument document, List<Unit> first) {
        this.document = document;
        types = types(first);
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        heading = new CLabel(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        tabs = new CTabFolder(control, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        createTabs();
        tabs.addListener(SWT.Selection, event -> seen());
        Runnable found = () -> filled.values().forEach(tab -> tab.sayChecked(units.get(0)));
        ProblemFinder.ofWorkbench().addListener(found);
        control.addListener(SWT.Dispose, event -> ProblemFinder.ofWorkbench().removeListener(found));
    }

    /** The types, each once; a single unit of a type has a form of its own, with a name. */
    private static List<String> types(List<Unit> units) {
        List<String> types = new ArrayList<>(units.stream().map(Unit::getType).distinct().toList());
        if (units.size() > 1) {
            types.add("");
        }
        return types;
    }

    private boolean isCommon(Parameter parameter) {
        String first = types.get(0);
        return types.stream().filter(type -> !type.isEmpty())
                .allMatch(
                        type -> parameter.appliesTo(type) && parameter.grammar(type).equals(parameter.grammar(first)));
    }

    private void createTabs() {
        Map<PropertyPage, List<Parameter>> pages = new LinkedHashMap<>();
        pages.put(PropertyPage.GENERAL, new ArrayList<>());
        for (Parameter parameter : Catalogue.standard().parameters(types.get(0))) {
            if (!parameter.key().equals("ty") && parameter.page() != PropertyPage.LAYOUT && isCommon(parameter)) {
                pages.computeIfAbsent(parameter.page(), page -> new ArrayList<>()).add(parameter);
            }
        }
        pages.forEach(this::tab);
    }

    private void tab(PropertyPage page, List<Parameter> parameters) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(page.title(Locale.getDefault()));
        item.setData(page);
        FormTab content = new FormTab(document, types.get(0), parameters,
                page == PropertyPage.GENERAL && types.size() == 1);
        item.setData("content", content);
        if (page == lastPage || tabs.getSelectionIndex() < 0) {
            tabs.setSelection(item);
        }
    }

    Control control() {
        return control;
    }

    boolean fits(List<Unit> others) {
        return types(others).equals(types);
    }

    void show(List<Unit> shown) {
        units = shown;
        Unit first = units.get(0);
        heading.setImage(UnitImages.of(UnitKinds.of(first), UnitKind.recovery(first.getType()), UnitImages.SMALL));
        heading.setText(units.size() == 1
                ? first.getName() + "  —  " + UnitLabels.typeName(first.getType())
                : Messages.get("several", units.size(),
                        units.stream().map(Unit::getName).limit(NAMES).collect(Collectors.joining(", "))));
        fill();
        filled.values().forEach(tab -> tab.show(units));
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
            tab.show(units);
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
