package dandori.engine.run;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

import dandori.engine.state.State;

/** The variables every job gets (cli.md, definitions.md §6.8). */
final class JobEnvironment {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    private final EngineSettings settings;

    JobEnvironment(EngineSettings settings) {
        this.settings = settings;
    }

    Map<String, String> of(GenerationRun run, int unit) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("AJSENV", "YES");
        variables.put("AJSNETNAME", run.plan.root.path());
        variables.put("AJSJOBNAME", run.plan.path(unit));
        variables.put("AJSEXECID", run.generation.executionId());
        variables.put("AJSEXDATE", DATE.format(run.generation.registered().atZone(settings.zone())));
        variables.put("AJSPRE_RC", Integer.toString(previousCode(run, unit)));
        variables.put("AJSPRE_ST", previousState(run, unit));
        variables.put("AJSHOST", settings.host());
        return variables;
    }

    /** Bitwise OR of the return codes of all predecessors, 0 if none; a jobnet counts as 0. */
    static int previousCode(GenerationRun run, int unit) {
        int code = 0;
        for (int predecessor : run.plan.predecessors[unit]) {
            if (run.code[predecessor] != GenerationRun.NO_CODE) {
                code |= run.code[predecessor];
            }
        }
        return code;
    }

    private static String previousState(GenerationRun run, int unit) {
        String worst = "n";
        for (int predecessor : run.plan.predecessors[unit]) {
            State.Kind kind = run.state[predecessor].kind();
            if (kind == State.Kind.ABNORMAL) {
                return "a";
            }
            if (kind == State.Kind.WARNING) {
                worst = "w";
            }
        }
        return worst;
    }
}
