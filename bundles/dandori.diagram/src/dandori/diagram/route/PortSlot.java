package dandori.diagram.route;

import java.util.ArrayList;
import java.util.List;

/** A place at the side of a unit, for one relation or for all of a bundle. */
final class PortSlot {
    private final List<Plan> plans = new ArrayList<>();
    private double towards;
    private boolean straight;
    private double offset;

    /** Adds a relation that bends towards the given side: negative up or left, positive down or right. */
    void add(Plan plan, double bend) {
        plans.add(plan);
        towards += bend;
        straight |= plan.straight();
    }

    /** Whether this slot should be in the middle of the side. */
    boolean middle() {
        return straight;
    }

    double towards() {
        return towards / plans.size();
    }

    double offset() {
        return offset;
    }

    void offset(double place) {
        offset = place;
    }
}
