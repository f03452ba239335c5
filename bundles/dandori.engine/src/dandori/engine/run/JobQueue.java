package dandori.engine.run;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The jobs that wait for one agent, or for one of a group: by priority, then first come first served.
 */
final class JobQueue {

    /** @param since when it began to wait */
    record Waiting(GenerationRun run, int unit, int priority, Instant since, long order) {
    }

    /** Who comes first, in one queue or among several. */
    static final Comparator<Waiting> ORDER = Comparator.comparingInt(Waiting::priority).reversed()
            .thenComparing(Waiting::since).thenComparingLong(Waiting::order);

    /** An agent of the group, and how much it is preferred. */
    record Choice(AgentSlots agent, int priority) {
    }

    private final List<Choice> choices;
    private final boolean group;
    private final TreeSet<Waiting> waiting = new TreeSet<>(ORDER);
    private boolean quick;
    private int started;

    JobQueue(List<Choice> choices, boolean group) {
        this.choices = choices;
        this.group = group;
    }

    boolean group() {
        return group;
    }

    /** The agent a new job would run on at once, or null: none is free, or others wait already. */
    AgentSlots free() {
        return waiting.isEmpty() ? freeAgent() : null;
    }

    /** The agent named first: the only one, but in a group. */
    AgentSlots preferred() {
        return choices.get(0).agent();
    }

    /** The free agent of the highest priority, among equals the least loaded; null: none is free. */
    AgentSlots freeAgent() {
        Choice best = null;
        for (Choice choice : choices) {
            if (choice.agent().free() && (best == null || better(choice, best))) {
                best = choice;
            }
        }
        return best == null ? null : best.agent();
    }

    private static boolean better(Choice choice, Choice than) {
        return choice.priority() > than.priority()
                || choice.priority() == than.priority() && choice.agent().lessLoadedThan(than.agent());
    }

    /** Those that are first in line, at most so many. */
    List<Waiting> foremost(int most) {
        return waiting.stream().limit(most).toList();
    }

    /** All slots of the agents that are chosen from. */
    int slots() {
        return choices.stream().mapToInt(choice -> choice.agent().slots()).sum();
    }

    /** Whether the job that ended here last was short. */
    boolean quick() {
        return quick;
    }

    void ended(boolean soon) {
        quick = soon;
    }

    /** Counts jobs that are started; true for one in so many. */
    boolean countStart(int every) {
        started = started >= every - 1 ? 0 : started + 1;
        return started == 0;
    }

    void enqueue(Waiting job) {
        waiting.add(job);
    }

    /** The job that is first in line, or null. */
    Waiting first() {
        return waiting.isEmpty() ? null : waiting.first();
    }

    void removeFirst() {
        waiting.pollFirst();
    }
}
