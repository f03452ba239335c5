package dandori.engine.run;

import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import dandori.engine.state.State;

/** The variables every job gets (cli.md, definitions.md §6.8). */
final class JobEnvironment {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    private final EngineSettings settings;

    JobEnvironment(EngineSettings settings) {
        this.settings = settings;
    }

    /** What holds now; written out when somebody looks. */
    Map<String, String> of(GenerationRun run, int unit) {
        return new Variables(settings, run, unit);
    }

    /** Immutable: of the run it asks only for what never changes. */
    private static final class Variables extends AbstractMap<String, String> {
        private final EngineSettings settings;
        private final GenerationRun run;
        private final int unit;
        private final int previousCode;
        private final String previousState;
        private Set<Entry<String, String>> entries;

        Variables(EngineSettings settings, GenerationRun run, int unit) {
            this.settings = settings;
            this.run = run;
            this.unit = unit;
            previousCode = previousCode(run, unit);
            previousState = previousState(run, unit);
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            if (entries == null) {
                entries = written().entrySet();
            }
            return entries;
        }

        private Map<String, String> written() {
            Map<String, String> variables = new LinkedHashMap<>();
            variables.put("AJSENV", "YES");
            variables.put("AJSNETNAME", run.plan.root.path());
            variables.put("AJSJOBNAME", run.plan.path(unit));
            variables.put("AJSEXECID", run.generation.executionId());
            variables.put("AJSEXDATE", DATE.format(run.occasion.day()));
            variables.put("AJSPRE_RC", Integer.toString(previousCode));
            variables.put("AJSPRE_ST", previousState);
            variables.put("AJSHOST", settings.host());
            return variables;
        }
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
