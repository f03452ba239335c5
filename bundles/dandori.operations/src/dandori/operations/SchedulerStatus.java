package dandori.operations;

/** Whether the scheduler works. */
public sealed interface SchedulerStatus {

    record Starting() implements SchedulerStatus {
    }

    record Running() implements SchedulerStatus {
    }

    /** It does not, and why: what, where, what to do, in the user's language. */
    record Failed(String reason) implements SchedulerStatus {
    }
}
