package dandori.ui.editor.navigator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;

import dandori.model.Definition;
import dandori.model.Unit;
import dandori.ui.editor.document.DefinitionDocument;
import dandori.ui.editor.document.OpenDefinitions;
import dandori.ui.editor.problems.ProblemWords;

/** Files, and their units once they have been read; large files are read in the background. */
final class NavigatorContent implements ITreeContentProvider {

    private static final long READ_AT_ONCE = 200_000;
    private static final Object[] NONE = {};

    private final TreeViewer viewer;
    private final Map<Path, Note> notes = new HashMap<>();

    NavigatorContent(TreeViewer viewer) {
        this.viewer = viewer;
    }

    /** Stands where units will be, or says why there are none. */
    record Note(Path file, String text, boolean problem) {
    }

    @Override
    public Object[] getElements(Object folder) {
        return DefinitionFile.in((Path) folder).toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        if (element instanceof DefinitionFile file) {
            return file.document() == null || !file.document().definition().getUnits().isEmpty();
        }
        return element instanceof Bucket || element instanceof Unit unit && !unit.getUnits().isEmpty();
    }

    @Override
    public Object[] getChildren(Object element) {
        if (element instanceof DefinitionFile file) {
            return units(file);
        }
        if (element instanceof Bucket bucket) {
            return bucket.units().toArray();
        }
        return element instanceof Unit unit ? Bucket.sorted(unit, unit.getUnits()).toArray() : NONE;
    }

    private Object[] units(DefinitionFile file) {
        if (file.document() == null) {
            read(file);
        }
        DefinitionDocument document = file.document();
        return document == null
                ? new Object[]{ notes.get(file.path()) }
                : Bucket.sorted(document.definition(), document.definition().getUnits()).toArray();
    }

    private void read(DefinitionFile file) {
        Note note = notes.get(file.path());
        if (note != null && !note.problem()) {
            return;
        }
        try {
            if (Files.size(file.path()) <= READ_AT_ONCE) {
                OpenDefinitions.ofWorkbench().open(file.path());
                return;
            }
        } catch (IOException e) {
            refuse(file, e);
            return;
        }
        notes.put(file.path(), new Note(file.path(), Messages.get("reading"), false));
        Job.create(Messages.get("reading_file", file.name()), monitor -> {
            readInBackground(file);
            return Status.OK_STATUS;
        }).schedule();
    }

    private void readInBackground(DefinitionFile file) {
        try {
            DefinitionDocument document = DefinitionDocument.read(file.path());
            inWorkbench(() -> {
                OpenDefinitions.ofWorkbench().take(document);
                notes.remove(file.path());
                viewer.refresh(file);
            });
        } catch (IOException e) {
            inWorkbench(() -> {
                refuse(file, e);
                viewer.refresh(file);
            });
        }
    }

    private void inWorkbench(Runnable work) {
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (!viewer.getControl().isDisposed()) {
                work.run();
            }
        });
    }

    private void refuse(DefinitionFile file, IOException reason) {
        String words = DefinitionDocument.problems(reason).stream().findFirst()
                .map(ProblemWords::of).orElse(String.valueOf(reason.getMessage()));
        notes.put(file.path(), new Note(file.path(), words, true));
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof Bucket bucket) {
            return bucket.upper() instanceof Definition definition ? file(definition) : bucket.upper();
        }
        return element instanceof Unit unit ? upper(unit) : null;
    }

    private static Object upper(Unit unit) {
        EObject container = unit.eContainer();
        Object upper = container instanceof Definition definition ? file(definition) : container;
        List<Unit> level = container instanceof Definition definition
                ? definition.getUnits()
                : container instanceof Unit above ? above.getUnits() : List.of();
        for (Object element : Bucket.sorted(container, level)) {
            if (element instanceof Bucket bucket && bucket.units().contains(unit)) {
                return bucket;
            }
        }
        return upper;
    }

    private static DefinitionFile file(Definition definition) {
        return OpenDefinitions.ofWorkbench().all().stream().filter(document -> document.definition() == definition)
                .findFirst().map(document -> new DefinitionFile(document.file())).orElse(null);
    }
}
