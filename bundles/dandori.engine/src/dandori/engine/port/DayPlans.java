package dandori.engine.port;

import java.time.LocalDate;

/** What is planned but is no generation yet. */
public interface DayPlans {

    /** Whether a root jobnet will still get a generation on this schedule day. */
    boolean planned(String root, LocalDate day);
}
