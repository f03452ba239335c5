package dandori.engine.run;

import java.util.Comparator;
import java.util.PriorityQueue;

/** Job slots of one agent, and the jobs that wait for one: by priority, then first come first served. */
final class AgentQueue {

    record Waiting(GenerationRun run, int unit, int priority, long order) {
    }

    private static final Comparator<Waiting> ORDER = Comparator.comparingInt(Waiting::priority).reversed()
            .thenComparingLong(Waiting::order);

    private final int slots;
    private int used;
    private long arrivals;
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(ORDER);

    AgentQueue(int slots) {
        this.slots = slots;
    }

    boolean free() {
        return used < slots && waiting.isEmpty();
    }

    void take() {
        used++;
    }

    void release() {
        used--;
    }

    void enqueue(GenerationRun run, int unit, int priority) {
        waiting.add(new Waiting(run, unit, priority, arrivals++));
    }

    /** The next job, if there is one and a slot for it; null otherwise. Takes no slot. */
    Waiting next() {
        return used < slots ? waiting.poll() : null;
    }
}
