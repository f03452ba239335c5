package dandori.app.workbench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.IViewDescriptor;

import dandori.ui.diagram.UiTrace;

/** What the window can look like: perspective, views, light or dark. The choice of a theme is remembered. */
final class WindowMenu {

    private static final String OURS = "dandori.";
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

    /** What a menu item does that can fail. */
    private interface Deed {
        void run() throws WorkbenchException;
    }

    private final IWorkbenchWindow window;

    WindowMenu(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Puts it all into a menu. */
    void fill(IMenuManager menu) {
        menu.add(filled("menu_perspective", this::perspectives));
        menu.add(filled("menu_view", this::views));
        menu.add(filled("menu_theme", this::themes));
        menu.add(filled("menu_language", this::languages));
        menu.add(new Separator());
    }

    /** A menu that is filled each time it opens. */
    private static IContributionItem filled(String key, java.util.function.Supplier<List<Action>> items) {
        MenuManager menu = new MenuManager(WorkbenchTexts.get(key), "dandori." + key);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> items.get().forEach(shown::add));
        return menu;
    }

    private List<Action> perspectives() {
        List<Action> items = new ArrayList<>();
        for (IPerspectiveDescriptor each : window.getWorkbench().getPerspectiveRegistry().getPerspectives()) {
            if (each.getId().startsWith(OURS)) {
                items.add(choice(each.getLabel(), () -> each.equals(window.getActivePage().getPerspective()),
                        () -> window.getWorkbench().showPerspective(each.getId(), window)));
            }
        }
        return items;
    }

    private List<Action> views() {
        List<IViewDescriptor> views = Arrays.stream(window.getWorkbench().getViewRegistry().getViews())
                .filter(view -> view.getId().startsWith(OURS)).toList();
        List<Action> items = new ArrayList<>();
        for (IViewDescriptor view : views) {
            Action item = action(view.getLabel(), IAction.AS_PUSH_BUTTON,
                    () -> window.getActivePage().showView(view.getId()));
            item.setImageDescriptor(view.getImageDescriptor());
            items.add(item);
        }
        return items;
    }

    private List<Action> themes() {
        return List.of(theme("theme_light", LIGHT), theme("theme_dark", ThemeSwitch.DARK));
    }

    private Action theme(String key, String id) {
        ThemeSwitch themes = new ThemeSwitch(window.getShell().getDisplay());
        return choice(WorkbenchTexts.get(key), () -> themes.active().equals(id), () -> themes.to(id));
    }

    private List<Action> languages() {
        return List.of(language("日本語", "ja"), language("English", "en"), language("中文", "zh"));
    }

    /** Each language is called by its own name, so that nobody is lost in another one. */
    private Action language(String name, String code) {
        return choice(name, () -> UserChoices.language().orElse(Locale.getDefault().getLanguage()).equals(code), () -> {
            try {
                UserChoices.setLanguage(code);
                UiTrace.event("language", code);
                tellOf(code);
            } catch (IOException e) {
                StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
            }
        });
    }

    /** Speaks the language that will be spoken; an option given at the start goes before the choice, and is told of. */
    private void tellOf(String code) {
        if (UserChoices.isLanguageGiven()) {
            MessageDialog.openWarning(window.getShell(), WorkbenchTexts.get("language_title"),
                    WorkbenchTexts.get("language_given"));
        } else {
            MessageDialog.openInformation(window.getShell(), WorkbenchTexts.get("language_title." + code),
                    WorkbenchTexts.get("language_next." + code));
        }
    }

    private static Action choice(String text, BooleanSupplier chosen, Deed deed) {
        Action action = action(text, IAction.AS_RADIO_BUTTON, deed);
        action.setChecked(chosen.getAsBoolean());
        return action;
    }

    private static Action action(String text, int style, Deed deed) {
        return new Action(text, style) {
            @Override
            public void run() {
                try {
                    if (getStyle() != IAction.AS_RADIO_BUTTON || isChecked()) {
                        deed.run();
                    }
                } catch (WorkbenchException e) {
                    StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
                }
            }
        };
    }
}
