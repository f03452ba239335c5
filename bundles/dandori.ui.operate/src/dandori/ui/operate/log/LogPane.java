package dandori.ui.operate.log;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dandori.ui.diagram.UiTrace;
import dandori.ui.operate.output.OutputFile;
import dandori.ui.operate.output.OutputWindow;

/** One output file on the screen: the text, its pages, and the search; reads beside the UI thread. */
final class LogPane {

    private final Reader reader;
    private final Composite area;
    private final Label message;
    private final OutputText text;
    private final PageBar pages;
    private final FindBar find;
    private Optional<Path> path = Optional.empty();
    private Optional<Charset> charset = Optional.empty();
    private OutputFile file;
    private boolean follow = true;
    private boolean reading;
    /** Counts what was asked for; answers to earlier questions are not shown. */
    private volatile int question;

    LogPane(Composite parent, Reader reader) {
        this.reader = reader;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        message = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).exclude(true).applyTo(message);
        pages = new PageBar(area, this::go);
        text = new OutputText(area);
        find = new FindBar(area, this::find, () -> text.control().setFocus());
    }

    OutputText text() {
        return text;
    }

    FindBar findBar() {
        return find;
    }

    /** Shows no file but says why. */
    void say(String reason) {
        path = Optional.empty();
        file = null;
        question++;
        text.clear();
        pages.show(text.shown());
        setMessage(reason);
    }

    private void setMessage(String reason) {
        GridData place = (GridData) message.getLayoutData();
        boolean wanted = !reason.isEmpty();
        message.setText(reason);
        if (place.exclude == wanted) {
            place.exclude = !wanted;
            message.setVisible(wanted);
            ((GridData) text.control().getLayoutData()).exclude = wanted;
            text.control().setVisible(!wanted);
            area.layout();
        }
    }

    /** Shows a file from its end, if it is not shown already. */
    void show(Path wanted) {
        if (!path.equals(Optional.of(wanted))) {
            path = Optional.of(wanted);
            reopen();
        }
    }

    void setCharset(Optional<Charset> wanted) {
        charset = wanted;
        if (path.isPresent()) {
            reopen();
        }
    }

    private void reopen() {
        file = new OutputFile(path.get(), charset);
        text.clear();
        find.say("");
        setMessage("");
        read(file::tail, this::showEnd);
    }

    void setFollow(boolean wanted) {
        follow = wanted;
        if (follow && file != null) {
            read(file::tail, this::showEnd);
        }
    }

    private void showEnd(OutputWindow window) {
        showWindow(window);
        text.toEnd();
        setMessage(window.size() == 0 ? Messages.get("no_output") : "");
        UiTrace.event("output-shown", window.to());
    }

    private void showWindow(OutputWindow window) {
        text.show(window);
        pages.show(window);
    }

    private void read(Reader.Reading<OutputWindow> reading, Consumer<OutputWindow> taken) {
        int asked = ++question;
        this.reading = true;
        reader.read(reading, window -> {
            if (asked == question && !area.isDisposed()) {
                this.reading = false;
                taken.accept(window);
            }
        }, this::failed);
    }

    private void failed(String reason) {
        reading = false;
        if (!area.isDisposed()) {
            setMessage(Messages.get("unreadable", reason));
        }
    }

    /** Looks whether the file has grown; called regularly while the job may write. */
    void poll() {
        OutputWindow shown = text.shown();
        if (file != null && follow && !reading && shown.atEnd()) {
            OutputFile polled = file;
            read(() -> polled.since(shown.to()), this::grow);
        }
    }

    private void grow(OutputWindow more) {
        boolean nothing = more.text().isEmpty() && more.from() == text.shown().to();
        if (!nothing) {
            take(more, text.atBottom());
            pages.show(text.shown());
            UiTrace.event("output-shown", more.to());
        }
    }

    private void take(OutputWindow more, boolean atBottom) {
        boolean follows = more.from() == text.shown().to();
        if (text.append(more)) {
            setMessage("");
            if (atBottom) {
                text.scrollToEnd();
            }
        } else if (follows && !atBottom) {
            text.endsBefore(more.size());
        } else {
            read(file::tail, this::showEnd);
        }
    }

    private void go(PageBar.Way way) {
        OutputWindow shown = text.shown();
        OutputFile walked = file;
        switch (way) {
            case FIRST -> read(() -> walked.from(0), this::showWindow);
            case EARLIER -> read(() -> walked.upTo(shown.from()), this::showEndOfPage);
            case LATER -> read(() -> walked.from(shown.to()), this::showWindow);
            case LAST -> read(walked::tail, this::showEnd);
        }
    }

    private void showEndOfPage(OutputWindow window) {
        showWindow(window);
        text.toEnd();
    }

    private void find(String words, boolean forward) {
        String folded = OutputFile.fold(words);
        find.say("");
        if (file == null || text.select(folded, forward)) {
            return;
        }
        find.say(Messages.get("find_searching"));
        OutputFile searched = file;
        OutputWindow shown = text.shown();
        int asked = question + 1;
        read(() -> search(searched, new Search(words, forward, shown, asked)),
                window -> found(window, folded, forward));
    }

    private record Search(String words, boolean forward, OutputWindow shown, int asked) {
    }

    /** Beyond the window in the direction of the search, then from the other end; null when it is nowhere. */
    private OutputWindow search(OutputFile searched, Search search) throws IOException {
        OutputWindow shown = search.shown();
        long size = searched.size();
        OptionalLong line = search.forward()
                ? searched.first(search.words(), shown.to(), size, () -> question != search.asked())
                : searched.last(search.words(), 0, shown.from(), () -> question != search.asked());
        if (line.isEmpty()) {
            line = search.forward()
                    ? searched.first(search.words(), 0, size, () -> question != search.asked())
                    : searched.last(search.words(), 0, size, () -> question != search.asked());
        }
        return line.isEmpty() ? null : searched.around(line.getAsLong());
    }

    private void found(OutputWindow window, String folded, boolean forward) {
        if (window == null) {
            find.say(Messages.get("find_none"));
            return;
        }
        boolean wrapped = forward
                ? window.from() < text.shown().from() || window.to() <= text.shown().to()
                : window.from() >= text.shown().from();
        text.selectMarked(window, folded, forward);
        pages.show(text.shown());
        find.say(wrapped ? Messages.get("find_wrapped") : "");
    }
}
