package dandori.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dandori.operations.RegistrationOrder;
import dandori.operations.RegistrationOrder.Keeping;
import dandori.operations.RegistrationOrder.When;
import dandori.operations.RegistrationOutcome;

/** {@code dandori ctl register}: registers a root jobnet, and puts its definition among those of the site. */
@Command(name = "register", mixinStandardHelpOptions = true)
final class CtlRegisterCommand extends CtlVerb {

    private static final String RUN_PASSED = "immediate";

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path path;
    @Parameters(index = "1", paramLabel = "UNIT", descriptionKey = "run.unit")
    private String unit;
    @Option(names = "--immediate", descriptionKey = "ctl.register.immediate")
    private boolean immediate;
    @Option(names = "--planned", descriptionKey = "ctl.register.planned")
    private boolean planned;
    @Option(names = "--passed", paramLabel = RUN_PASSED, descriptionKey = "ctl.register.passed")
    private String passed;
    @Option(names = "--fixed", arity = "0..2", paramLabel = "DATE", descriptionKey = "ctl.register.fixed")
    private List<String> fixed;
    @Option(names = "--count", paramLabel = "N", descriptionKey = "ctl.register.count")
    private Integer count;
    @Option(names = "--list", paramLabel = "FILE", descriptionKey = "ctl.register.list")
    private Path list;
    @Option(names = "--hold", descriptionKey = "ctl.register.hold")
    private boolean hold;
    @Option(names = "--replace", descriptionKey = "ctl.register.replace")
    private boolean replace;
    @Option(names = "--wait", descriptionKey = "ctl.register.wait")
    private boolean wait;
    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
    private String charset = "UTF-8";
    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    String word() {
        return "register";
    }

    @Override
    boolean needsService() {
        return immediate || wait;
    }

    @Override
    int act(SiteAccess access) {
        When when = when();
        DefinitionFile file = DefinitionFile.readable(path, charset, unit, console());
        var report = new RunReport(console(), json());
        FollowedRun followed = wait ? new FollowedRun(access.operator(), report) : null;
        var order = new RegistrationOrder(path.getFileName().toString(), charset, file.source().content(), unit, when,
                options.variables(console()), options.localAgents(console()), hold,
                replace ? Keeping.REPLACE : Keeping.ADD, who());
        RegistrationOutcome outcome = access.operator().register(order).join();
        if (outcome instanceof RegistrationOutcome.Refused refused) {
            refused.reasons().forEach(reason -> console().plainMessage(access.operator().say(reason)));
            throw new CommandFailure(ExitCode.REFUSED, console().texts().get("not_registered", unit));
        }
        var registered = (RegistrationOutcome.Registered) outcome;
        tell(registered);
        return followed == null ? ExitCode.NORMAL : followed.await(registered.generation());
    }

    private void tell(RegistrationOutcome.Registered registered) {
        if (json()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("unit", unit);
            object.put("generation", registered.executionId());
            object.put("scheduled", CtlStatusCommand.time(registered.first()));
            console().json(object);
        } else {
            console().line(console().texts().get("registered", unit,
                    registered.executionId() == null ? "-" : registered.executionId(),
                    RunReport.time(registered.first())));
        }
    }

    // --- when it is to run ---------------------------------------------------------------------------------------

    private When when() {
        boolean one = (immediate ? 1 : 0) + (planned ? 1 : 0) + (fixed != null ? 1 : 0) == 1;
        boolean passedFits = passed == null || planned && passed.equals(RUN_PASSED);
        if (!one || !passedFits) {
            throw usage("ctl_badWhen");
        }
        if (immediate) {
            return new RegistrationOrder.Immediate();
        }
        return planned ? new RegistrationOrder.Planned(passed != null) : fixed();
    }

    private When fixed() {
        if (count != null && list == null && fixed.isEmpty() && count > 0) {
            return new RegistrationOrder.FixedCount(count);
        }
        if (list != null && count == null && fixed.isEmpty()) {
            return new RegistrationOrder.FixedList(starts());
        }
        if (count == null && list == null && fixed.size() == 2) {
            LocalDate from = date(fixed.get(0));
            LocalDate to = date(fixed.get(1));
            if (!to.isBefore(from)) {
                return new RegistrationOrder.FixedPeriod(from, to);
            }
        }
        throw usage("ctl_badFixed");
    }

    private LocalDate date(String text) {
        return SiteTimes.date(text).orElseThrow(() -> usage("ctl_badTime", text));
    }

    private List<LocalDateTime> starts() {
        var starts = new ArrayList<LocalDateTime>();
        try {
            for (String line : Files.readAllLines(list)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    starts.add(SiteTimes.local(line).orElseThrow(() -> refused("ctl_badLine", list, line)));
                }
            }
        } catch (IOException unreadable) {
            throw refused("file_unreadable", list, unreadable.getMessage());
        }
        return starts;
    }

    private CommandFailure usage(String key, Object... arguments) {
        return new CommandFailure(ExitCode.USAGE, console().texts().get(key, arguments));
    }

    private CommandFailure refused(String key, Object... arguments) {
        return new CommandFailure(ExitCode.REFUSED, console().texts().get(key, arguments));
    }
}
