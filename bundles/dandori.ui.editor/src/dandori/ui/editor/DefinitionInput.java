package dandori.ui.editor;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What an editor is opened on: a unit, and the file it is defined in; open again after a restart. */
public interface DefinitionInput extends IEditorInput, IPersistableElement {

    /** The definition file, absolute. */
    Path file();

    /** The absolute path of the unit. */
    String path();

    @Override
    default boolean exists() {
        return true;
    }

    @Override
    default ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    default String getName() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    @Override
    default String getToolTipText() {
        return path() + " — " + file().getFileName();
    }

    @Override
    default IPersistableElement getPersistable() {
        return this;
    }

    @Override
    default <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
