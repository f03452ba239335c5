package dandori.ui.editor.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import dandori.model.Parameter;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitSettings;
import dandori.ui.editor.document.DefinitionDocument;

/** Looks through all units of some files, one piece for each. */
final class Search {

    private final TextQuery query;
    private final boolean names;
    private final Set<String> keys;
    private final List<Hit> hits = new ArrayList<>();

    Search(TextQuery query, Set<SearchPlace> places) {
        this.query = query;
        names = places.contains(SearchPlace.NAMES);
        keys = SearchPlace.keys(places);
    }

    /** Looks at the units one after the other, file by file in the order of the text. */
    Iterator<Runnable> pieces(Collection<DefinitionDocument> documents) {
        List<Runnable> pieces = new ArrayList<>();
        documents.forEach(document -> add(pieces, document, document.definition().getUnits()));
        return pieces.iterator();
    }

    private void add(List<Runnable> pieces, DefinitionDocument document, List<Unit> units) {
        for (Unit unit : units) {
            pieces.add(() -> look(document, unit));
            add(pieces, document, unit.getUnits());
        }
    }

    /** What the pieces done so far have found. */
    List<Hit> hits() {
        return List.copyOf(hits);
    }

    private void look(DefinitionDocument document, Unit unit) {
        if (names && query.isIn(unit.getName())) {
            hits.add(new Hit(document, unit, null, unit.getName()));
        }
        for (Parameter parameter : unit.getParameters()) {
            if (parameter instanceof Setting setting && keys.contains(setting.getKey())) {
                look(document, unit, setting);
            }
        }
    }

    private void look(DefinitionDocument document, Unit unit, Setting setting) {
        String text = UnitSettings.text(setting);
        if (query.isIn(text)) {
            hits.add(new Hit(document, unit, setting, text));
        }
    }
}
