package dandori.ui.operate.log;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dandori.ui.diagram.draw.UnitImages;
import dandori.ui.operate.live.StateTexts;
import dandori.ui.operate.live.UnitRun;

/** Above the output: which unit in which generation, its state, return code, times, and the choice of attempts. */
final class LogHeader {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
            .withZone(ZoneId.systemDefault());

    private final Composite area;
    private final Label badge;
    private final Label facts;
    private final Combo attempts;

    LogHeader(Composite parent, Consumer<Integer> attemptChosen) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 3).numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        badge = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().hint(UnitImages.SMALL, UnitImages.SMALL).align(SWT.CENTER, SWT.CENTER)
                .applyTo(badge);
        facts = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(facts);
        attempts = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        attempts.addListener(SWT.Selection, event -> attemptChosen.accept(attempts.getSelectionIndex() + 1));
        setVisible(false);
    }

    void setVisible(boolean visible) {
        GridData place = (GridData) area.getLayoutData();
        if (place.exclude == visible) {
            place.exclude = !visible;
            area.setVisible(visible);
            area.getParent().layout();
        }
    }

    void show(UnitRun run, int attempt) {
        setVisible(true);
        badge.setImage(UnitImages.of(StateTexts.mark(run.state()), UnitImages.SMALL));
        facts.setText(facts(run));
        facts.setToolTipText(facts.getText());
        attempts.setVisible(run.attempt() > 1);
        if (attempts.getItemCount() != run.attempt()) {
            attempts.setItems(IntStream.rangeClosed(1, run.attempt())
                    .mapToObj(number -> Messages.get("attempt", number)).toArray(String[]::new));
            area.layout();
        }
        attempts.select(attempt - 1);
    }

    private static String facts(UnitRun run) {
        List<String> facts = new ArrayList<>();
        facts.add(run.path());
        facts.add(run.generation().executionId());
        facts.add(StateTexts.of(run.state()));
        run.code().ifPresent(code -> facts.add(Messages.get("code", String.valueOf(code))));
        run.started().ifPresent(at -> facts.add(Messages.get("started", time(at))));
        run.ended().ifPresent(at -> facts.add(Messages.get("ended", time(at))));
        return String.join("   ", facts).replace("&", "&&");
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
