package dandori.ui.editor.search;

import dandori.model.Setting;
import dandori.model.Unit;
import dandori.ui.editor.document.DefinitionDocument;

/**
 * Something that was found.
 *
 * @param document the file
 * @param unit     the unit
 * @param setting  the parameter it stands in; null when it is the name of the unit
 * @param text     the whole value as people read it
 */
record Hit(DefinitionDocument document, Unit unit, Setting setting, String text) {

    boolean isName() {
        return setting == null;
    }
}
