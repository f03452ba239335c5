package dandori.ui.editor.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import dandori.model.Parameter;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitSettings;
import dandori.ui.editor.document.DefinitionDocument;

/** Looks through all units of some files. */
final class Search {

    private final TextQuery query;
    private final boolean names;
    private final Set<String> keys;
    private final List<Hit> hits = new ArrayList<>();

    private Search(TextQuery query, Set<SearchPlace> places) {
        this.query = query;
        names = places.contains(SearchPlace.NAMES);
        keys = SearchPlace.keys(places);
    }

    /** Everything that is found, file by file in the order of the text. */
    static List<Hit> in(Collection<DefinitionDocument> documents, TextQuery query, Set<SearchPlace> places) {
        Search search = new Search(query, places);
        documents.forEach(document -> search.look(document, document.definition().getUnits()));
        return search.hits;
    }

    private void look(DefinitionDocument document, List<Unit> units) {
        for (Unit unit : units) {
            if (names && query.isIn(unit.getName())) {
                hits.add(new Hit(document, unit, null, unit.getName()));
            }
            for (Parameter parameter : unit.getParameters()) {
                if (parameter instanceof Setting setting && keys.contains(setting.getKey())) {
                    look(document, unit, setting);
                }
            }
            look(document, unit.getUnits());
        }
    }

    private void look(DefinitionDocument document, Unit unit, Setting setting) {
        String text = UnitSettings.text(setting);
        if (query.isIn(text)) {
            hits.add(new Hit(document, unit, setting, text));
        }
    }
}
