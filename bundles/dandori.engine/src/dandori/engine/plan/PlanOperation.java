package dandori.engine.plan;

/** What can be changed about the plan of a root jobnet. */
public enum PlanOperation {
    MOVE, ADD, PROHIBIT, RESTORE, SUSPEND, RESUME, CANCEL
}
