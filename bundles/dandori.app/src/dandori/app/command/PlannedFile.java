package dandori.app.command;

import java.nio.file.Path;
import java.util.List;

import dandori.app.composition.Definitions;
import dandori.model.schedule.Remark;
import dandori.app.schedule.ScheduleWords;
import dandori.model.schedule.ScheduledDefinition;
import dandori.model.Definition;
import dandori.model.Jobnet;
import dandori.model.UnitPath;
import dandori.model.check.ScheduleProblem;
import dandori.unitdef.problem.Position;
import dandori.unitdef.problem.Problem;

/** A definition file whose dates are asked for; what is wrong with it is said as compilers say it. */
final class PlannedFile {

    private final DefinitionFile file;
    private final Console console;
    private final ScheduleWords words;
    private final Definition model;
    private final ScheduledDefinition definition;

    private PlannedFile(DefinitionFile file, Console console, ScheduleWords words) {
        this.file = file;
        this.console = console;
        this.words = words;
        model = Definitions.load(file.source());
        definition = new ScheduledDefinition(model);
    }

    static PlannedFile read(Path path, String charset, Console console, ScheduleWords words) {
        DefinitionFile file = DefinitionFile.read(path, charset, console);
        file.problems().forEach(problem -> console.plainMessage(file.line(problem, console)));
        if (file.problems().stream().anyMatch(PlannedFile::preventsPlanning)) {
            throw refused(path, words);
        }
        return new PlannedFile(file, console, words);
    }

    /** A cycle that gives no run is an error, but no obstacle: the derivation says why. */
    private static boolean preventsPlanning(Problem problem) {
        return problem.isError() && problem.kind() != ScheduleProblem.WEEKS_OF_COUNTED_DAYS;
    }

    ScheduledDefinition definition() {
        return definition;
    }

    /** The jobnet with this path. */
    Jobnet jobnet(String path) {
        var unit = UnitPath.find(model, path).orElseThrow(() -> new CommandFailure(ExitCode.REFUSED,
                console.texts().get("unit_unknown", file.path(), path)));
        if (unit instanceof Jobnet jobnet) {
            return jobnet;
        }
        throw new CommandFailure(ExitCode.REFUSED, words.get("command.no-jobnet", file.path(), path, unit.getType()));
    }

    /** Ends the command when a remark refuses the file; the others have been told with the file's problems. */
    void tellRemarks() {
        List<Remark> refusing = definition.remarks().stream().filter(Remark::refused).toList();
        refusing.forEach(remark -> console.plainMessage(line(remark)));
        if (!refusing.isEmpty()) {
            throw refused(file.path(), words);
        }
    }

    private String line(Remark remark) {
        Position place = remark.place().orElseThrow();
        return file.path() + ":" + place.line() + ":" + place.column() + ": "
                + console.texts().get("severity_ERROR") + ": " + remark.unit()
                + ": " + words.text(remark.message());
    }

    private static CommandFailure refused(Path path, ScheduleWords words) {
        return new CommandFailure(ExitCode.REFUSED, words.get("command.file-refused", path));
    }
}
