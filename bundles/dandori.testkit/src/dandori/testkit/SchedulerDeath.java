package dandori.testkit;

/** The scheduler's process ends here, as after {@code kill -9}: what it had in memory is gone. */
public final class SchedulerDeath extends RuntimeException {

    private static final long serialVersionUID = 1;

    SchedulerDeath(String where) {
        super("the scheduler died " + where);
    }
}
