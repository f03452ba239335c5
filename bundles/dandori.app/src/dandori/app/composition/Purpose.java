package dandori.app.composition;

import dandori.engine.plan.Registrations.Work;

/** What a site is opened for. */
public enum Purpose {
    RUN("run", Work.IMMEDIATE), RESUME("resume", Work.IMMEDIATE), SERVE("serve", Work.EVERYTHING), WORKBENCH(
            "workbench", Work.EVERYTHING),
    /** Only the database is wanted: nothing is started, nothing is taken up. */
    CONTROL("ctl", Work.NOTHING);

    private final String word;
    private final Work work;

    Purpose(String word, Work work) {
        this.word = word;
        this.work = work;
    }

    /** As another process that finds the site in use will read it. */
    public String word() {
        return word;
    }

    Work work() {
        return work;
    }
}
