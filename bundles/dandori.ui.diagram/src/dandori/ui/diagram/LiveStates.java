package dandori.ui.diagram;

import java.util.Optional;

/**
 * What the units of a definition have come to in the generation people look at, as a service of the workbench. Called
 * and calling back on the UI thread.
 */
public interface LiveStates {

    /**
     * The state of a unit, as its identifier ({@code RUNNING}, engine.md); empty when it never ran.
     *
     * @param unit absolute path
     */
    Optional<String> state(String unit);

    /** Calls back when states have changed, at most ten times a second. */
    void addListener(Runnable changed);

    void removeListener(Runnable changed);
}
