package dandori.app.command;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import dandori.engine.run.GenerationView;
import dandori.engine.run.RunChange;
import dandori.engine.run.RunListener;
import dandori.operations.Operator;
import dandori.operations.SchedulerStatus;

/** Follows one generation of a scheduler, wherever that runs, to its end, and prints what happens to it. */
final class FollowedRun implements RunListener {

    private sealed interface News {
        record Changed(RunChange change) implements News {
        }

        record Ended(GenerationView generation) implements News {
        }

        record Lost(String reason) implements News {
        }
    }

    private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
    private final RunReport report;

    /** Begins to listen; before the generation is made. */
    FollowedRun(Operator operator, RunReport report) {
        this.report = report;
        operator.addStatusListener(() -> lost(operator.status()));
        operator.addListener(this);
    }

    private void lost(SchedulerStatus status) {
        if (status instanceof SchedulerStatus.Failed failed) {
            news.add(new News.Lost(failed.reason()));
        }
    }

    @Override
    public void changed(RunChange change) {
        news.add(new News.Changed(change));
    }

    @Override
    public void ended(GenerationView generation) {
        news.add(new News.Ended(generation));
    }

    /** Waits until the generation has ended; the exit code of its end. */
    int await(long generation) {
        Optional<GenerationView> ended = Optional.empty();
        while (ended.isEmpty()) {
            ended = print(next(), generation);
        }
        report.print(ended.get());
        return ExitCode.of(ended.get().state());
    }

    private Optional<GenerationView> print(News item, long generation) {
        if (item instanceof News.Lost lost) {
            throw new CommandFailure(ExitCode.ENVIRONMENT, lost.reason());
        }
        if (item instanceof News.Changed changed) {
            if (changed.change().generation() == generation) {
                report.changed(changed.change());
            }
            return Optional.empty();
        }
        return Optional.of(((News.Ended) item).generation()).filter(view -> view.number() == generation);
    }

    private News next() {
        try {
            return news.take();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
