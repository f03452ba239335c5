package dandori.ui.operate.log;

import java.util.Optional;

import dandori.ui.operate.live.Generations;
import dandori.ui.operate.live.UnitRun;

/**
 * Whose output is shown.
 *
 * @param pinned the run itself, when it was chosen in a generation; else null
 * @param path absolute path of the unit; of which the newest run counts unless one is pinned
 */
record Subject(UnitRun pinned, String path) {

    Optional<UnitRun> run(Generations generations) {
        return pinned == null ? generations.newestRun(path) : Optional.of(pinned);
    }
}
