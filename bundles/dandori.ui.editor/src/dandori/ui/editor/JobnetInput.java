package dandori.ui.editor;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * What an editor is opened on: a jobnet that is not inside another one, and the file it is defined in. Which of the
 * jobnets inside is shown is the editor's affair.
 *
 * @param file the definition file
 * @param jobnet absolute path of the jobnet
 */
public record JobnetInput(Path file, String jobnet) implements IEditorInput, IPersistableElement {

    private static final String FILE = "file";
    private static final String JOBNET = "jobnet";

    public JobnetInput {
        file = file.toAbsolutePath().normalize();
    }

    static JobnetInput restored(IMemento memento) {
        return new JobnetInput(Path.of(memento.getString(FILE)), memento.getString(JOBNET));
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
        return jobnet.substring(jobnet.lastIndexOf('/') + 1);
    }

    @Override
    public String getToolTipText() {
        return jobnet + " — " + file.getFileName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return JobnetInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(FILE, file.toString());
        memento.putString(JOBNET, jobnet);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
