package dandori.ui.editor;

import java.nio.file.Files;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the editors that were open when the workbench was closed. */
public final class JobnetInputFactory implements IElementFactory {

    static final String ID = "dandori.ui.editor.jobnetInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        JobnetInput input = JobnetInput.restored(memento);
        return Files.exists(input.file()) ? input : null;
    }
}
