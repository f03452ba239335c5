package dandori.engine.run;

/** Hears what has become durable, in order, on the engine's thread: it must return at once. */
public interface RunListener {

    /** A unit run or a generation changed its state. */
    void changed(RunChange change);

    /** A generation has ended; all its changes were told before. */
    default void ended(GenerationView generation) {
    }
}
