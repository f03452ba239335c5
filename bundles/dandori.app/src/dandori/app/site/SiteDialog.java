package dandori.app.site;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;

import dandori.app.text.Texts;
import dandori.diagram.theme.ThemeColour;
import dandori.site.Agent;
import dandori.site.Agents;
import dandori.site.SiteException;
import dandori.site.SiteLayout;
import dandori.site.SiteSettings;
import dandori.ui.diagram.UiTrace;
import dandori.ui.diagram.draw.Theme;

/** Settings, agents and agent groups of a site. Nothing is written before all of it is right, and only what has changed. */
public final class SiteDialog extends Dialog {

    private final SiteLayout site;
    private final SiteSettings settingsBefore;
    private final Agents agentsBefore;
    private SettingsPage settings;
    private DraftsPage agents;
    private DraftsPage groups;
    private Label problem;

    /**
     * A dialog about a site.
     *
     * @throws SiteException naming file, line and column when one of its files is damaged
     */
    public SiteDialog(Shell parent, SiteLayout site) {
        super(parent);
        this.site = site;
        settingsBefore = SiteSettings.of(site);
        agentsBefore = Agents.of(site);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(SiteTexts.get("title", site.root().getFileName()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        TabFolder tabs = new TabFolder(area, SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 380).applyTo(tabs);
        settings = new SettingsPage(tabs, settingsBefore, this::judge);
        agents = new DraftsPage(tabs, agentsBefore.all().stream().map(AgentDraft::of).toList(), false, Agents.SYSTEM,
                this::judge);
        groups = new DraftsPage(tabs, agentsBefore.groups().stream().map(AgentDraft::of).toList(), true, "",
                this::judge);
        tab(tabs, "settings", settings.control());
        tab(tabs, "agents", agents.control());
        tab(tabs, "groups", groups.control());
        problem = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(600, 40).applyTo(problem);
        return area;
    }

    private static void tab(TabFolder tabs, String key, Control control) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(SiteTexts.get(key));
        item.setControl(control);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, SiteTexts.get("save"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, SiteTexts.get("cancel"), false);
        judge();
    }

    private void judge() {
        if (groups == null || getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        Optional<String> wrong = settings.problem().or(agents::wrongNumber).or(this::wrongAgent).or(this::wrongGroup);
        problem.setText(wrong.orElse(SiteTexts.get("when")));
        problem.setForeground(Theme.current().colour(wrong.isPresent()
                ? ThemeColour.PROBLEM_ERROR
                : ThemeColour.LABEL_MUTED));
        getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
    }

    private Optional<String> wrongAgent() {
        List<AgentDraft> drafts = agents.drafts();
        for (int i = 0; i < drafts.size(); i++) {
            Set<String> others = new HashSet<>(agents.namesBut(i));
            others.addAll(groups.namesBut(-1));
            Optional<String> wrong = drafts.get(i).wrongName(others).or(drafts.get(i)::wrongBands);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private Optional<String> wrongGroup() {
        List<AgentDraft> drafts = groups.drafts();
        for (int i = 0; i < drafts.size(); i++) {
            AgentDraft draft = drafts.get(i);
            Optional<String> wrong = draft.wrongName(groups.namesBut(i))
                    .or(() -> draft.wrongMembers(agents.namesBut(-1)));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    @Override
    protected void okPressed() {
        try {
            if (!settings.settings().equals(settingsBefore)) {
                settings.settings().writeTo(site);
            }
            writeAgents();
            UiTrace.event("site-saved", site.root().getFileName());
            super.okPressed();
        } catch (SiteException e) {
            problem.setText(Texts.ofUser().failure(e));
            problem.setForeground(Theme.current().colour(ThemeColour.PROBLEM_ERROR));
        }
    }

    private void writeAgents() {
        List<AgentDraft> agentsNow = agents.drafts();
        List<AgentDraft> groupsNow = groups.drafts();
        boolean same = agentsNow.equals(agentsBefore.all().stream().map(AgentDraft::of).toList())
                && groupsNow.equals(agentsBefore.groups().stream().map(AgentDraft::of).toList());
        if (!same) {
            Agent usual = new Agent(Agents.SYSTEM, SiteSettings.DEFAULT_SLOTS, List.of());
            Agents.write(site, agentsNow.stream().map(AgentDraft::agent).filter(agent -> !agent.equals(usual)).toList(),
                    groupsNow.stream().map(AgentDraft::group).toList());
        }
    }
}
