package dandori.ui.operate.generations;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;

import dandori.diagram.theme.ThemeColour;
import dandori.ui.diagram.draw.Theme;
import dandori.ui.diagram.draw.UnitImages;
import dandori.ui.operate.live.StateTexts;
import dandori.ui.operate.live.UnitRun;

/** The first column: the badge of the state, the name, and for generations which one of which group. */
final class RunLabels extends LabelProvider implements IStyledLabelProvider {

    private static final Styler MUTED = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.foreground = Theme.current().colour(ThemeColour.LABEL_MUTED);
        }
    };

    @Override
    public StyledString getStyledText(Object element) {
        UnitRun run = (UnitRun) element;
        StyledString text = new StyledString(run.name());
        if (run.isRoot()) {
            text.append("  " + run.generation().executionId(), MUTED);
            text.append("  " + group(run.path()), MUTED);
        }
        return text;
    }

    private static String group(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    @Override
    public Image getImage(Object element) {
        return UnitImages.of(StateTexts.mark(((UnitRun) element).state()), UnitImages.SMALL);
    }
}
