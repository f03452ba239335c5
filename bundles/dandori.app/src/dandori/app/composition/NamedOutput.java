package dandori.app.composition;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.JobWork;
import dandori.engine.definition.JobnetDefinition;
import dandori.engine.definition.RootJobnet;
import dandori.engine.definition.UnitDefinition;
import dandori.operations.JobOutput;

/** The files a job writes to because its definition names them (definitions.md, {@code so}, {@code se}). */
record NamedOutput(Optional<Path> output, Optional<Path> error) {

    /** What the unit with this number of a root jobnet names; nothing when it is no job. */
    static NamedOutput of(RootJobnet root, int unit, Path workFolder) {
        return unit(root, unit) instanceof JobDefinition job
                ? of(job.work(), workFolder)
                : new NamedOutput(Optional.empty(), Optional.empty());
    }

    private static NamedOutput of(JobWork work, Path workFolder) {
        Path folder = work.workPath().map(workFolder::resolve).orElse(workFolder);
        return new NamedOutput(work.output().map(named -> folder.resolve(named.file())),
                work.error().map(named -> folder.resolve(named.file())));
    }

    /** Units are numbered depth first in display order, the root jobnet is 0. */
    private static UnitDefinition unit(RootJobnet root, int number) {
        Deque<UnitDefinition> next = new ArrayDeque<>();
        next.push(root.jobnet());
        for (int passed = 0; passed < number && !next.isEmpty(); passed++) {
            if (next.pop() instanceof JobnetDefinition jobnet) {
                for (int last = jobnet.units().size() - 1; last >= 0; last--) {
                    next.push(jobnet.units().get(last));
                }
            }
        }
        return next.peek();
    }

    /** These files where there are any, else those the runner keeps. */
    JobOutput or(JobOutput kept) {
        return new JobOutput(output.orElse(kept.output()), error.orElse(kept.error()));
    }
}
