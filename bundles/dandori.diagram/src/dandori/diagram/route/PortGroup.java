package dandori.diagram.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ports on the two sides that face each other across empty cells. No two get the same place, so lines from both
 * sides never run into one another. A straight line takes the middle; the others are ordered by where they bend to.
 */
final class PortGroup {
    private final List<PortSlot> slots = new ArrayList<>();

    void add(PortSlot slot) {
        slots.add(slot);
    }

    /** Gives every slot its place: at most {@code spread} from the middle, {@code distance} apart if there is room. */
    void arrange(double spread, double distance) {
        slots.sort(Comparator.comparingDouble(PortSlot::towards));
        PortSlot middle = slots.stream().filter(PortSlot::middle).findFirst().orElse(null);
        if (middle == null) {
            double step = Math.min(distance, 2 * spread / Math.max(1, slots.size() - 1));
            place(slots, -step * (slots.size() - 1) / 2, step);
            return;
        }
        slots.remove(middle);
        List<PortSlot> before = slots.stream().filter(slot -> slot.towards() < 0).toList();
        List<PortSlot> after = slots.stream().filter(slot -> slot.towards() >= 0).toList();
        double step = Math.min(distance, spread / Math.max(1, Math.max(before.size(), after.size())));
        place(before, -step * before.size(), step);
        middle.offset(0);
        place(after, step, step);
    }

    private static void place(List<PortSlot> slots, double from, double step) {
        double offset = from;
        for (PortSlot slot : slots) {
            slot.offset(offset);
            offset += step;
        }
    }
}
