package dandori.engine.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dandori.engine.port.RunStore.NewGeneration;

/**
 * What a generation is for, as it is kept among its options.
 *
 * @param day its schedule day: wait conditions and connectors pair generations by it
 * @param scheduled when it was planned to start; empty: registered for immediate execution
 * @param monitoring whether it only watches for the start condition
 * @param monitor number of the monitoring generation an execution belongs to, 0: none
 */
record Occasion(LocalDate day, Optional<Instant> scheduled, boolean monitoring, long monitor) {

    private static final String DAY = "day";
    private static final String SCHEDULED = "scheduled";
    private static final String KIND = "kind";
    private static final String MONITORING = "MONITORING";
    private static final String MONITOR = "monitor";
    private static final String BY = "by";

    static Occasion of(NewGeneration generation, ZoneId zone) {
        Map<String, String> options = generation.options();
        LocalDate day = options.containsKey(DAY)
                ? LocalDate.parse(options.get(DAY))
                : LocalDate.ofInstant(generation.registered(), zone);
        return new Occasion(day, Optional.ofNullable(options.get(SCHEDULED)).map(Instant::parse),
                MONITORING.equals(options.get(KIND)), Long.parseLong(options.getOrDefault(MONITOR, "0")));
    }

    /** The options of a generation made by an order. */
    static Map<String, String> options(GenerationOrder order, boolean monitoring) {
        Map<String, String> options = new HashMap<>(order.options());
        options.put(DAY, order.day().toString());
        if (order.scheduled() != null) {
            options.put(SCHEDULED, order.scheduled().toString());
        }
        if (!order.who().isEmpty()) {
            options.put(BY, order.who());
        }
        if (monitoring) {
            options.put(KIND, MONITORING);
        }
        return options;
    }

    /** The options of an execution that a monitoring generation starts. */
    static Map<String, String> execution(NewGeneration monitor) {
        Map<String, String> options = new HashMap<>(monitor.options());
        options.remove(KIND);
        options.put(MONITOR, Long.toString(monitor.number()));
        return options;
    }
}
