package dandori.testkit;

import java.time.Instant;
import java.util.Map;

import dandori.engine.definition.JobWork;
import dandori.engine.port.AttemptId;
import dandori.engine.port.AttemptOrder;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner.ProcessIdentity;

/** One attempt as the outside world knows it. */
final class OutsideAttempt {

    private final AttemptOrder order;
    private ProcessIdentity process;
    private Instant began;
    private JobEnd end;

    OutsideAttempt(AttemptOrder order) {
        this.order = order;
    }

    void begin(Instant at) {
        process = new ProcessIdentity(1000L * order.id().unit() + order.id().attempt(), at.toString());
        began = at;
    }

    void end(JobEnd how) {
        end = how;
    }

    void loseTrace() {
        end = new JobEnd.Lost("every trace of it is gone");
    }

    AttemptId id() {
        return order.id();
    }

    String path() {
        return order.variables().get("AJSJOBNAME");
    }

    Map<String, String> variables() {
        return order.variables();
    }

    JobWork work() {
        return order.work();
    }

    boolean running() {
        return end == null;
    }

    /** Null as long as no start was seen. */
    ProcessIdentity process() {
        return process;
    }

    Instant began() {
        return began;
    }

    JobEnd end() {
        return end;
    }
}
