package dandori.ui.operate.log;

import java.nio.charset.Charset;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import dandori.ui.operate.output.OutputCharset;

/** The tool bar and the menu of the view. */
final class LogActions {

    private static final String BUNDLE = "dandori.ui.operate";

    /** An action of a few words. */
    private static final class Choice extends Action {

        private final Runnable action;

        Choice(String text, int style, Runnable action) {
            super(text, style);
            this.action = action;
        }

        /** Of a group of radio buttons the one that is left is told, too. */
        @Override
        public void run() {
            if (getStyle() != IAction.AS_RADIO_BUTTON || isChecked()) {
                action.run();
            }
        }
    }

    private final LogPane pane;
    private final Action output;
    private final Action error;
    private final Action follow;
    private final IActionBars bars;

    LogActions(IActionBars bars, LogPane pane, Runnable streamChosen) {
        this.bars = bars;
        this.pane = pane;
        output = new Choice(Messages.get("output"), IAction.AS_RADIO_BUTTON, streamChosen);
        error = new Choice(Messages.get("error"), IAction.AS_RADIO_BUTTON, streamChosen);
        follow = new Choice(Messages.get("follow"), IAction.AS_CHECK_BOX, this::followChosen);
        output.setImageDescriptor(icon("output"));
        error.setImageDescriptor(icon("error"));
        output.setChecked(true);
        follow.setChecked(true);
        follow.setToolTipText(Messages.get("follow_tip"));
        follow.setImageDescriptor(icon("follow"));
        fillToolBar();
        fillMenu();
        retarget(ActionFactory.COPY, new Choice("", IAction.AS_PUSH_BUTTON, () -> pane.text().control().copy()));
        retarget(ActionFactory.SELECT_ALL,
                new Choice("", IAction.AS_PUSH_BUTTON, () -> pane.text().control().selectAll()));
    }

    private void retarget(ActionFactory command, Action action) {
        action.setActionDefinitionId(command.getCommandId());
        bars.setGlobalActionHandler(command.getId(), action);
    }

    private static ImageDescriptor icon(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".png").orElseThrow();
    }

    private void fillToolBar() {
        bars.getToolBarManager().add(text(output));
        bars.getToolBarManager().add(text(error));
        bars.getToolBarManager().add(new Separator());
        bars.getToolBarManager().add(follow);
        Action find = new Choice(Messages.get("find"), IAction.AS_PUSH_BUTTON, pane.findBar()::open);
        find.setToolTipText(Messages.get("find_tip"));
        find.setImageDescriptor(icon("find"));
        bars.getToolBarManager().add(find);
        retarget(ActionFactory.FIND, find);
    }

    private static ActionContributionItem text(Action action) {
        ActionContributionItem item = new ActionContributionItem(action);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        return item;
    }

    private void fillMenu() {
        Action wrap = new Action(Messages.get("wrap"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                pane.text().control().setWordWrap(isChecked());
            }
        };
        bars.getMenuManager().add(wrap);
        MenuManager charsets = new MenuManager(Messages.get("charset"));
        Action guessed = new Choice(Messages.get("charset_guessed"), IAction.AS_RADIO_BUTTON,
                () -> pane.setCharset(Optional.empty()));
        guessed.setChecked(true);
        charsets.add(guessed);
        for (Charset charset : OutputCharset.offered()) {
            charsets.add(new Choice(charset.name(), IAction.AS_RADIO_BUTTON,
                    () -> pane.setCharset(Optional.of(charset))));
        }
        bars.getMenuManager().add(charsets);
    }

    private void followChosen() {
        pane.setFollow(follow.isChecked());
    }

    /** Whether the error stream is wanted. */
    boolean error() {
        return error.isChecked();
    }

    /** Another attempt: its output is wanted first. */
    void reset() {
        setStream(false);
        output.setText(Messages.get("output"));
        error.setText(Messages.get("error"));
    }

    private void setStream(boolean wantError) {
        output.setChecked(!wantError);
        error.setChecked(wantError);
    }

    /** Shows how much there is; of a job that wrote only errors, at first, those. */
    void show(Sizes sizes, boolean first) {
        output.setText(Messages.get("output_size", Bytes.text(sizes.output())));
        error.setText(Messages.get("error_size", Bytes.text(sizes.error())));
        bars.getToolBarManager().update(true);
        if (first && sizes.output() == 0 && sizes.error() > 0) {
            setStream(true);
            error.run();
        }
    }
}
