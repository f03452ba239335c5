package dandori.engine.state;

/** One row of the table: for a kind, a state and an event, the next state and what is done. */
public record Transition(UnitKind kind, State from, Event event, State to, Action action) {
}
