package dandori.ui.operate.live;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

import dandori.engine.run.GenerationView;
import dandori.engine.run.RunChange;
import dandori.engine.run.RunListener;
import dandori.operations.Operator;
import dandori.operations.SchedulerStatus;
import dandori.ui.diagram.LiveStates;

/**
 * The generations of an operator. What the scheduler tells on its own thread is collected and applied on the UI thread;
 * what was there before is asked for once the scheduler runs.
 */
public final class OperatorGenerations implements Generations, LiveStates {

    private final Operator operator;
    private final Mailbox mailbox;
    private final RunListener relay = new Relay();
    private final Runnable statusRelay = () -> put(delivery -> {});
    private final Shelf shelf = new Shelf();
    private final Set<Listener> listeners = new LinkedHashSet<>();
    private final Set<Runnable> stateListeners = new LinkedHashSet<>();
    private SchedulerStatus status = new SchedulerStatus.Starting();
    private boolean asked;
    private long delivery;

    public OperatorGenerations(Operator operator) {
        this.operator = operator;
        mailbox = new Mailbox(Display.getDefault(), this::receive);
        operator.addListener(relay);
        operator.addStatusListener(statusRelay);
        statusRelay.run();
    }

    /** Follows no longer. */
    public void close() {
        operator.removeListener(relay);
        operator.removeStatusListener(statusRelay);
    }

    private void put(Consumer<Delivery> addition) {
        mailbox.put(addition);
    }

    /** On the engine's thread. */
    private final class Relay implements RunListener {

        @Override
        public void changed(RunChange change) {
            put(collected -> collected.add(change));
        }

        @Override
        public void ended(GenerationView generation) {
            put(collected -> collected.add(generation));
        }
    }

    private void receive(Delivery collected) {
        delivery++;
        followStatus();
        Shelf.Result result = shelf.take(collected, delivery);
        if (result.incomplete()) {
            ask(false);
        }
        Change change = new Change(result.structure(), result.units());
        List.copyOf(listeners).forEach(listener -> listener.changed(change));
        if (result.structure() || !result.units().isEmpty()) {
            List.copyOf(stateListeners).forEach(Runnable::run);
        }
    }

    private void followStatus() {
        status = operator.status();
        boolean running = status instanceof SchedulerStatus.Running;
        if (running && !asked) {
            ask(true);
        }
        asked = running;
    }

    private void ask(boolean all) {
        long number = delivery;
        (all ? operator.generations(null) : operator.openGenerations())
                .thenAccept(views -> put(collected -> collected.add(new Delivery.Answer(views, number, all))))
                .exceptionally(OperatorGenerations::log);
    }

    private static Void log(Throwable failure) {
        ILog.of(OperatorGenerations.class).error("The generations of the site could not be read", failure);
        return null;
    }

    @Override
    public Operator operator() {
        return operator;
    }

    @Override
    public SchedulerStatus status() {
        return status;
    }

    @Override
    public boolean loaded() {
        return shelf.loaded();
    }

    @Override
    public List<Generation> newestFirst() {
        return shelf.newestFirst();
    }

    @Override
    public Optional<Generation> newest(String root) {
        return shelf.newest(root);
    }

    @Override
    public Optional<UnitRun> newestRun(String path) {
        return shelf.newestRun(path);
    }

    @Override
    public Optional<String> state(String unit) {
        return newestRun(unit).map(run -> run.state().name());
    }

    @Override
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addListener(Runnable changed) {
        stateListeners.add(changed);
    }

    @Override
    public void removeListener(Runnable changed) {
        stateListeners.remove(changed);
    }
}
