package dandori.app.workbench;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus and the tool bar that are always there; views and editors add theirs. */
final class DandoriActionBarAdvisor extends ActionBarAdvisor {

    DandoriActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (ActionFactory factory : new ActionFactory[]{ ActionFactory.SAVE, ActionFactory.SAVE_ALL,
                ActionFactory.CLOSE, ActionFactory.PRINT, ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO,
                ActionFactory.CUT,
                ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL,
                ActionFactory.RENAME, ActionFactory.PREFERENCES, ActionFactory.RESET_PERSPECTIVE,
                ActionFactory.ABOUT }) {
            IWorkbenchAction action = factory.create(window);
            // The toolkit dims images by itself, also in dark themes.
            action.setDisabledImageDescriptor(null);
            register(action);
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
        MenuManager file = menu(bar, "menu_file", IWorkbenchActionConstants.M_FILE);
        Action jobnet = item("menu_new_jobnet", () -> Deeds.command(window, Deeds.NEW_JOBNET));
        jobnet.setActionDefinitionId(Deeds.NEW_JOBNET);
        file.add(jobnet);
        file.add(item("menu_import", () -> new ImportDialog(window).open()));
        file.add(item("menu_site", () -> Deeds.chooseSite(window)));
        file.add(item("menu_site_settings", () -> Deeds.siteSettings(window)));
        file.add(new Separator());
        add(file, ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.CLOSE);
        file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(file, ActionFactory.PRINT, ActionFactory.QUIT);
        MenuManager edit = menu(bar, "menu_edit", IWorkbenchActionConstants.M_EDIT);
        add(edit, ActionFactory.UNDO, ActionFactory.REDO);
        edit.add(new Separator());
        add(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
                ActionFactory.SELECT_ALL, ActionFactory.RENAME);
        edit.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu(bar, "menu_run", "dandori.run").add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        MenuManager looks = menu(bar, "menu_window", IWorkbenchActionConstants.M_WINDOW);
        new WindowMenu(window).fill(looks);
        looks.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        add(looks, ActionFactory.RESET_PERSPECTIVE, ActionFactory.PREFERENCES);
        MenuManager help = menu(bar, "menu_help", IWorkbenchActionConstants.M_HELP);
        Action pages = item("menu_help_pages", () -> Deeds.view(window, Deeds.HELP));
        pages.setActionDefinitionId(Deeds.HELP_COMMAND);
        help.add(pages);
        help.add(item("menu_first", () -> Deeds.view(window, Deeds.FIRST_JOBNET)));
        help.add(new Separator());
        add(help, ActionFactory.ABOUT);
    }

    private static Action item(String key, Runnable deed) {
        return new Action(WorkbenchTexts.get(key)) {
            @Override
            public void run() {
                deed.run();
            }
        };
    }

    private static MenuManager menu(IMenuManager bar, String key, String id) {
        MenuManager menu = new MenuManager(WorkbenchTexts.get(key), id);
        bar.add(menu);
        return menu;
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            menu.add(getAction(factory.getId()));
        }
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager file = new ToolBarManager();
        file.add(getAction(ActionFactory.SAVE.getId()));
        file.add(new Separator());
        file.add(getAction(ActionFactory.UNDO.getId()));
        file.add(getAction(ActionFactory.REDO.getId()));
        bar.add(new org.eclipse.jface.action.ToolBarContributionItem(file, "dandori.file"));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }
}
