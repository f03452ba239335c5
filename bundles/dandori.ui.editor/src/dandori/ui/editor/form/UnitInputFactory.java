package dandori.ui.editor.form;

import java.nio.file.Files;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the forms that were open when the workbench was closed. */
public final class UnitInputFactory implements IElementFactory {

    static final String ID = "dandori.ui.editor.unitInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        UnitInput input = UnitInput.restored(memento);
        return Files.exists(input.file()) ? input : null;
    }
}
