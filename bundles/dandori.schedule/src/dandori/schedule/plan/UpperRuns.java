package dandori.schedule.plan;

import java.util.List;

/** The runs of a jobnet as its nested jobnets see them. */
public interface UpperRuns {

    /** The runs of a stretch of schedule days given as day numbers, both ends included, in time order. */
    List<Run> runs(int from, int to);
}
