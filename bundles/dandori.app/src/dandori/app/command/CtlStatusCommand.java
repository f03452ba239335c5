package dandori.app.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import dandori.engine.run.GenerationView;
import dandori.operations.GenerationStatus;

/** {@code dandori ctl status}: the generations there are, newest last. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class CtlStatusCommand extends CtlVerb {

    @Parameters(index = "0", arity = "0..1", paramLabel = "UNIT", descriptionKey = "ctl.status.unit")
    private String unit;

    @Override
    String word() {
        return "status";
    }

    @Override
    boolean needsService() {
        return false;
    }

    @Override
    int act(SiteAccess access) {
        List<GenerationStatus> all = access.operator().status(unit).join();
        if (unit != null && all.isEmpty()) {
            throw new CommandFailure(ExitCode.REFUSED, console().texts().get("plan_NOT_REGISTERED", unit));
        }
        all.forEach(this::print);
        return ExitCode.NORMAL;
    }

    private void print(GenerationStatus status) {
        GenerationView generation = status.generation();
        if (json()) {
            console().json(object(status));
            return;
        }
        console().line(generation.root() + "  " + (generation.executionId() == null ? "-" : generation.executionId())
                + "  " + console().texts().get("state_" + generation.state().name()) + "  "
                + RunReport.time(status.scheduled()) + "  " + RunReport.time(status.started()) + "  "
                + RunReport.time(status.ended()));
        if (unit != null) {
            generation.units().forEach(part -> console().line("    " + part.path() + "  "
                    + console().texts().get("state_" + part.state().name())));
        }
    }

    private static Map<String, Object> object(GenerationStatus status) {
        GenerationView generation = status.generation();
        Map<String, Object> states = new LinkedHashMap<>();
        generation.units().forEach(part -> states.put(part.path(), part.state().name()));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("unit", generation.root());
        object.put("generation", generation.executionId());
        object.put("state", generation.state().name());
        object.put("scheduled", time(status.scheduled()));
        object.put("started", time(status.started()));
        object.put("ended", time(status.ended()));
        object.put("units", states);
        return object;
    }

    static String time(Instant instant) {
        return instant == null
                ? null
                : instant.atZone(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MILLIS).toOffsetDateTime().toString();
    }
}
