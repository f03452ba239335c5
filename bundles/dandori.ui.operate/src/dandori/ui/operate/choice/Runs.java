package dandori.ui.operate.choice;

import java.util.Optional;

import org.eclipse.ui.PlatformUI;

import dandori.ui.operate.live.Generations;

/** Where views and commands find the generations; there are none in a workbench without a scheduler. */
public final class Runs {

    public static Optional<Generations> ofWorkbench() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getService(Generations.class));
    }

    private Runs() {
    }
}
