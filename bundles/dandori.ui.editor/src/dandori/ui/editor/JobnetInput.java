package dandori.ui.editor;

import java.nio.file.Path;

import org.eclipse.ui.IMemento;

/**
 * What a drawing is opened on: a jobnet that is not inside another one. Which of the jobnets inside is shown is the
 * editor's affair.
 *
 * @param file the definition file
 * @param path absolute path of the jobnet
 */
public record JobnetInput(Path file, String path) implements DefinitionInput {

    private static final String FILE = "file";
    private static final String JOBNET = "jobnet";

    public JobnetInput {
        file = file.toAbsolutePath().normalize();
    }

    static JobnetInput restored(IMemento memento) {
        return new JobnetInput(Path.of(memento.getString(FILE)), memento.getString(JOBNET));
    }

    @Override
    public String getFactoryId() {
        return JobnetInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(FILE, file.toString());
        memento.putString(JOBNET, path);
    }
}
