package dandori.ui.editor.form;

import java.nio.file.Path;

import org.eclipse.ui.IMemento;

import dandori.ui.editor.DefinitionInput;

/**
 * What a form of one unit is opened on.
 *
 * @param file the definition file
 * @param path absolute path of the unit
 */
public record UnitInput(Path file, String path) implements DefinitionInput {

    private static final String FILE = "file";
    private static final String UNIT = "unit";

    public UnitInput {
        file = file.toAbsolutePath().normalize();
    }

    static UnitInput restored(IMemento memento) {
        return new UnitInput(Path.of(memento.getString(FILE)), memento.getString(UNIT));
    }

    @Override
    public String getFactoryId() {
        return UnitInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(FILE, file.toString());
        memento.putString(UNIT, path);
    }
}
