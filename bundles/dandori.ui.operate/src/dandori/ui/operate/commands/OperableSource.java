package dandori.ui.operate.commands;

import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;

import dandori.ui.operate.choice.Choice;
import dandori.ui.operate.choice.Runs;
import dandori.ui.operate.live.Generation;
import dandori.ui.operate.live.Generations;

/** Whether the generation chosen is open, and whether something of it is held: what the commands are enabled by. */
public final class OperableSource extends AbstractSourceProvider {

    private static final String OPEN = "dandori.ui.operate.open";
    private static final String HELD = "dandori.ui.operate.held";

    private final ISelectionListener selected = (part, selection) -> evaluate();
    private final Generations.Listener changed = change -> evaluate();
    private Optional<Generations> generations = Optional.empty();
    private Map<String, Boolean> current = Map.of(OPEN, false, HELD, false);

    @Override
    public void initialize(IServiceLocator locator) {
        Display.getCurrent().asyncExec(this::follow);
    }

    private void follow() {
        generations = Runs.ofWorkbench();
        generations.ifPresent(found -> found.addListener(changed));
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null) {
            window.getSelectionService().addSelectionListener(selected);
        }
        PlatformUI.getWorkbench().addWindowListener(new WindowFollower(selected));
    }

    private void evaluate() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || generations.isEmpty()) {
            return;
        }
        Optional<Generation> generation = new Choice(window).generation(generations.get());
        Map<String, Boolean> now = Map.of(OPEN, generation.filter(one -> !one.ended()).isPresent(), HELD,
                generation.filter(one -> !one.held().isEmpty()).isPresent());
        if (!now.equals(current)) {
            current = now;
            fireSourceChanged(ISources.WORKBENCH, current);
        }
    }

    @Override
    public Map<String, Boolean> getCurrentState() {
        return current;
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[]{ OPEN, HELD };
    }

    @Override
    public void dispose() {
        generations.ifPresent(found -> found.removeListener(changed));
    }
}
