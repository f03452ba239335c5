package dandori.ui.editor.form;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * What an editor of one unit is opened on.
 *
 * @param file the definition file
 * @param unit absolute path of the unit
 */
public record UnitInput(Path file, String unit) implements IEditorInput, IPersistableElement {

    private static final String FILE = "file";
    private static final String UNIT = "unit";

    public UnitInput {
        file = file.toAbsolutePath().normalize();
    }

    static UnitInput restored(IMemento memento) {
        return new UnitInput(Path.of(memento.getString(FILE)), memento.getString(UNIT));
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return unit.substring(unit.lastIndexOf('/') + 1);
    }

    @Override
    public String getToolTipText() {
        return unit + " — " + file.getFileName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return UnitInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(FILE, file.toString());
        memento.putString(UNIT, unit);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
