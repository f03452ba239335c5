package dandori.ui.operate.log;

import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

import dandori.operations.JobOutput;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.operate.choice.Choice;
import dandori.ui.operate.choice.Runs;
import dandori.ui.operate.live.Generations;
import dandori.ui.operate.live.UnitRun;
import dandori.ui.operate.status.SchedulerBanner;

/** The output of the unit that is selected anywhere in the window; follows it while the job writes. */
public final class LogView extends ViewPart {

    private static final int POLL_MILLIS = 300;
    private static final int LOOKS_AFTER_END = 2;

    private final ISelectionListener selected = this::choose;
    private final Generations.Listener changed = this::follow;
    private final Runnable recoloured = this::refresh;
    private Optional<Generations> generations = Optional.empty();
    private Reader reader;
    private LogHeader header;
    private LogPane pane;
    private LogActions actions;
    private Subject subject;
    private Source source;
    private JobOutput files;
    private int chosenAttempt;
    private int looks;

    @Override
    public void createPartControl(Composite parent) {
        generations = Runs.ofWorkbench();
        reader = new Reader();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        generations.ifPresent(found -> new SchedulerBanner(parent, found));
        header = new LogHeader(parent, this::chooseAttempt);
        pane = new LogPane(parent, reader);
        actions = new LogActions(getViewSite().getActionBars(), pane, this::showFile);
        getSite().getWorkbenchWindow().getSelectionService().addPostSelectionListener(selected);
        generations.ifPresent(found -> found.addListener(changed));
        Theme.current().addListener(recoloured);
        choose(this, getSite().getWorkbenchWindow().getSelectionService().getSelection());
        refresh();
        poll();
    }

    private void choose(IWorkbenchPart part, ISelection selection) {
        if (generations.isEmpty() || selection == null) {
            return;
        }
        Optional<String> path = Choice.path(selection);
        if (path.isPresent()) {
            UnitRun pinned = Choice.pinned(selection).orElse(null);
            subject = new Subject(pinned, path.get());
            chosenAttempt = 0;
            refresh();
        }
    }

    private void follow(Generations.Change change) {
        boolean other = source == null || change.structure() || change.units().isEmpty();
        if (other || change.units().contains(source.run())) {
            refresh();
        }
    }

    private void chooseAttempt(int attempt) {
        chosenAttempt = attempt;
        refresh();
    }

    private void refresh() {
        Optional<UnitRun> run = subject == null || generations.isEmpty()
                ? Optional.empty()
                : subject.run(generations.get());
        if (run.isEmpty()) {
            header.setVisible(false);
            say(null, nothing());
        } else {
            int attempt = chosenAttempt == 0 ? run.get().attempt() : chosenAttempt;
            header.show(run.get(), attempt);
            open(new Source(run.get(), attempt));
        }
    }

    private String nothing() {
        if (generations.isEmpty()) {
            return Messages.get("no_scheduler");
        }
        return subject == null ? Messages.get("nothing_chosen") : Messages.get("never_ran", subject.path());
    }

    private void open(Source wanted) {
        if (wanted.attempt() == 0) {
            boolean jobnet = wanted.run().isRoot() || !wanted.run().parts().isEmpty();
            say(wanted, Messages.get(jobnet ? "jobnet" : "not_started"));
        } else if (!wanted.equals(source)) {
            source = wanted;
            files = null;
            actions.reset();
            ask(wanted);
        }
    }

    private void ask(Source wanted) {
        generations.get().operator()
                .output(wanted.run().generation().number(), wanted.run().index(), wanted.attempt())
                .thenAccept(found -> reader.back(() -> take(wanted, found)));
    }

    private void say(Source without, String reason) {
        if (source == null || !source.equals(without)) {
            source = without;
            files = null;
            actions.reset();
        }
        pane.say(reason);
    }

    private void take(Source asked, JobOutput found) {
        if (asked.equals(source)) {
            files = found;
            looks = LOOKS_AFTER_END;
            showFile();
            measure(true);
        }
    }

    private void showFile() {
        if (files != null) {
            pane.show(actions.error() ? files.error() : files.output());
        }
    }

    private void measure(boolean first) {
        JobOutput measured = files;
        reader.read(() -> Sizes.of(measured), sizes -> {
            if (measured == files) {
                actions.show(sizes, first);
            }
        }, failure -> {});
    }

    /** Looks again twice after the end: the last lines may be younger than the last look. */
    private void poll() {
        if (pane.text().control().isDisposed()) {
            return;
        }
        if (files != null && getSite().getPage().isPartVisible(this)) {
            looks = source.live() ? LOOKS_AFTER_END : looks - 1;
            if (looks >= 0) {
                pane.poll();
                measure(false);
            }
        }
        pane.text().control().getDisplay().timerExec(POLL_MILLIS, this::poll);
    }

    @Override
    public void setFocus() {
        pane.text().control().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(selected);
        generations.ifPresent(found -> found.removeListener(changed));
        Theme.current().removeListener(recoloured);
        reader.close();
        super.dispose();
    }
}
