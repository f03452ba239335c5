package dandori.engine.run;

import java.time.Instant;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What was noted about one generation and its units, besides their states: the sum of its
 * {@link dandori.engine.port.Note}s. Plain data; {@link Flow#note} changes it.
 */
final class Facts {

    static final String YES = "y";
    static final String NO = "n";
    /** An operator, or a rerun, wants it held when its turn comes; {@code n}: no longer, whatever the definition says. */
    static final String HOLD = "hold";
    /** An operator wants it passed over when its turn comes. */
    static final String BYPASS = "bypass";
    /** A rerun goes on behind it: what follows takes it as ended normally. */
    static final String FORGIVEN = "forgiven";
    /** A rerun begins with it, whatever came before. */
    static final String FIRST = "first";
    /** The agent of a group that was chosen for the current attempt. */
    static final String AGENT = "agent";
    /** Its state was changed by an operator while its process runs on: the attempt. */
    static final String RUNS_ON = "runs on";
    /** The intent of an attempt is committed before its turn has come: the attempt, or {@link #NONE_AHEAD}. */
    static final String AHEAD = "ahead";
    static final String NONE_AHEAD = "0";
    /** When a nested jobnet with a schedule of its own starts. */
    static final String NESTED = "nested";
    /** Prefix: when a jobnet is late, said by an operator; followed by a {@link DelayMark}. */
    static final String DELAY = "delay ";
    /** Prefix: something a unit waits for that an operator takes as ended. */
    static final String COMPLETE = "complete ";
    /** Numbers of the schedule rules that made the start. */
    static final String RULES = "rules";
    /** How long is watched for the start condition. */
    static final String MONITORING = "monitoring";
    /** Of a generation whose start time has come, and of an execution whose start condition is met. */
    static final String DUE = "due";
    /** How many times the start condition was met. */
    static final String MET = "met";
    /** Number of the execution that waits for the start condition. */
    static final String WAITING = "waiting";
    /** Prefix: an event of the start condition has occurred, by its number. */
    static final String OCCURRED = "occurred ";
    /** Prefix: a macro variable. */
    static final String VARIABLE = "?";

    final BitSet bypass = new BitSet();
    final BitSet forgiven = new BitSet();
    final BitSet first = new BitSet();
    final Map<Integer, Boolean> hold = new HashMap<>();
    final Map<Integer, String> agents = new HashMap<>();
    final Map<Integer, Integer> runsOn = new HashMap<>();
    final Map<Integer, Map<DelayMark, Instant>> delays = new HashMap<>();
    /** By unit: what it waits for that counts as ended. */
    final Map<Integer, Set<String>> complete = new HashMap<>();
    final Map<Integer, NestedStart> nested = new HashMap<>();
    final Map<String, String> variables = new HashMap<>();
    /** Facts of the generation itself. */
    final Map<String, String> own = new HashMap<>();
    /** When units were last reset by a rerun: their attempt then. */
    final Map<Integer, Integer> attemptsBefore = new HashMap<>();

    void take(int unit, String name, String value) {
        switch (name) {
            case HOLD -> hold.put(unit, value.equals(YES));
            case BYPASS -> bypass.set(unit, value.equals(YES));
            case FORGIVEN -> forgiven.set(unit, value.equals(YES));
            case FIRST -> first.set(unit, value.equals(YES));
            case AGENT -> agents.put(unit, value);
            case RUNS_ON -> runsOn.put(unit, Integer.valueOf(value));
            case AHEAD -> {
                // Only TakeUp asks; while the engine runs, GenerationRun.ahead has it.
            }
            case NESTED -> nested.put(unit, NestedStart.read(value));
            default -> takeChange(unit, name, value);
        }
    }

    private void takeChange(int unit, String name, String value) {
        if (name.startsWith(DELAY)) {
            delays.computeIfAbsent(unit, key -> new EnumMap<>(DelayMark.class))
                    .put(DelayMark.valueOf(name.substring(DELAY.length())), Instant.parse(value));
        } else if (name.startsWith(COMPLETE)) {
            Set<String> ended = complete.computeIfAbsent(unit, key -> new HashSet<>());
            String awaited = name.substring(COMPLETE.length());
            if (value.equals(YES)) {
                ended.add(awaited);
            } else {
                ended.remove(awaited);
            }
        } else {
            takeOwn(name, value);
        }
    }

    private void takeOwn(String name, String value) {
        if (name.startsWith(VARIABLE)) {
            variables.put(name.substring(1), value);
        } else {
            own.put(name, value);
        }
    }

    boolean due() {
        return YES.equals(own.get(DUE));
    }

    int number(String name) {
        return Integer.parseInt(own.getOrDefault(name, "0"));
    }
}
