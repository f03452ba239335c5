package dandori.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.EndJudgment;
import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.JobWork;
import dandori.engine.definition.JobWork.Command;
import dandori.engine.definition.Retry;

/** Builds a job. Unless told otherwise: priority 1, agent {@code @SYSTEM}, abnormal above 0, no retry, no time-out. */
public final class JobBuilder {

    /** The agent jobs run on when none is named. */
    public static final String DEFAULT_AGENT = "@SYSTEM";

    private final String name;
    private boolean recovery;
    private boolean hold;
    private Command command;
    private Optional<String> workPath = Optional.empty();
    private EndJudgment judgment = EndJudgment.threshold(0, 0);
    private Optional<Retry> retry = Optional.empty();
    private Optional<Duration> timeout = Optional.empty();
    private Optional<Duration> expected = Optional.empty();
    private int priority = 1;
    private String agent = DEFAULT_AGENT;
    private boolean queueless;

    private JobBuilder(String name) {
        this.name = name;
        command = new Command.ShellText("echo " + name);
    }

    /** A job of this name. */
    public static JobBuilder aJob(String name) {
        return new JobBuilder(name);
    }

    public JobBuilder recovery() {
        recovery = true;
        return this;
    }

    public JobBuilder hold() {
        hold = true;
        return this;
    }

    public JobBuilder shell(String text) {
        command = new Command.ShellText(text);
        return this;
    }

    public JobBuilder program(String file, String... arguments) {
        command = new Command.Program(file, List.of(arguments));
        return this;
    }

    public JobBuilder workPath(String path) {
        workPath = Optional.of(path);
        return this;
    }

    public JobBuilder judged(EndJudgment by) {
        judgment = by;
        return this;
    }

    public JobBuilder retry(Retry by) {
        retry = Optional.of(by);
        return this;
    }

    public JobBuilder timeout(Duration after) {
        timeout = Optional.of(after);
        return this;
    }

    public JobBuilder expected(Duration duration) {
        expected = Optional.of(duration);
        return this;
    }

    public JobBuilder priority(int value) {
        priority = value;
        return this;
    }

    public JobBuilder agent(String value) {
        agent = value;
        return this;
    }

    public JobBuilder queueless() {
        queueless = true;
        return this;
    }

    public JobDefinition build() {
        var work = new JobWork(command, Map.of(), Optional.empty(), workPath, Optional.empty(), Optional.empty(),
                Optional.empty());
        return new JobDefinition(name, recovery, hold, work, judgment, retry, timeout, expected, priority, agent,
                queueless);
    }
}
