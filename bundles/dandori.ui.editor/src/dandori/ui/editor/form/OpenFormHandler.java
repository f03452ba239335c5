package dandori.ui.editor.form;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the form of what is selected: the calendar around it, or the schedule of the jobnet it is in. */
public final class OpenFormHandler extends AbstractHandler implements IExecutableExtension {

    private static final Map<String, UnitForms> FORMS = Map.of("CALENDAR", UnitForms.CALENDAR, "SCHEDULE",
            UnitForms.SCHEDULE);

    private UnitForms form;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        form = FORMS.get(String.valueOf(data));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        Optional.ofNullable(part).flatMap(UnitForms::unitIn).flatMap(form::around)
                .ifPresent(unit -> form.open(part.getSite().getPage(), unit));
        return null;
    }
}
