package dandori.ui.operate.choice;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;

import dandori.model.JobGroup;
import dandori.model.Jobnet;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.ui.diagram.JobnetSource;

/** From a unit of a definition to the jobnet it is of, and the file. */
final class UnitSource {

    /** Empty for job groups, and for units that are in no file. */
    static Optional<JobnetSource> of(Unit unit) {
        Resource resource = unit.eResource();
        if (resource == null || !resource.getURI().isFile()) {
            return Optional.empty();
        }
        Path file = Path.of(resource.getURI().toFileString());
        Unit jobnet = unit instanceof Jobnet || unit.getUpper() == null ? unit : unit.getUpper();
        return root(unit).map(root -> new JobnetSource(file, UnitPath.of(jobnet), UnitPath.of(root)));
    }

    /** The unit that stands in a job group directly, around or as the one given. */
    private static Optional<Unit> root(Unit unit) {
        Unit at = unit;
        while (at.getUpper() != null && !(at.getUpper() instanceof JobGroup)) {
            at = at.getUpper();
        }
        return at instanceof JobGroup ? Optional.empty() : Optional.of(at);
    }

    private UnitSource() {
    }
}
