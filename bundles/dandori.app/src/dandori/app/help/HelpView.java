package dandori.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import dandori.app.help.HelpText.Kind;
import dandori.app.help.HelpText.Span;
import dandori.ui.diagram.UiTrace;

/** The guide: a list of its pages, and one of them below. */
public final class HelpView extends ViewPart {

    /** The identifier of the view in the workbench. */
    public static final String ID = "dandori.app.help";

    private static final int LEAST_WIDTH = 170;
    private static final int MARGIN = 12;

    private final Map<String, Image> pictures = new HashMap<>();
    private final Map<Integer, Image> placed = new HashMap<>();
    private HelpText shown;
    private Combo list;
    private StyledText page;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        list = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        list.setVisibleItemCount(HelpPages.NAMES.size());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        HelpPages.NAMES.forEach(name -> list.add(HelpPages.title(name)));
        list.addListener(SWT.Selection, event -> show(HelpPages.NAMES.get(list.getSelectionIndex())));
        page = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        page.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        page.setLineSpacing(3);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        page.addPaintObjectListener(this::paint);
        page.addListener(SWT.Traverse, event -> event.doit = true);
        page.addListener(SWT.Resize, event -> fit());
        show(HelpPages.NAMES.get(0));
    }

    /** Shows a page of {@link HelpPages}. */
    void show(String name) {
        shown = HelpText.of(HelpPages.text(name));
        placed.clear();
        page.setText(shown.text());
        shown.spans().forEach(this::style);
        page.setTopPixel(0);
        list.select(HelpPages.NAMES.indexOf(name));
        UiTrace.event("help-shown", name);
    }

    /** Pictures become as wide as the page has become. */
    private void fit() {
        if (shown != null) {
            shown.spans().stream().filter(span -> span.kind() == Kind.PICTURE).forEach(this::style);
        }
    }

    private void style(Span span) {
        StyleRange range = new StyleRange();
        range.start = span.start();
        range.length = span.length();
        switch (span.kind()) {
            case HEADING -> range.font = JFaceResources.getHeaderFont();
            case SUBHEADING, STRONG -> range.fontStyle = SWT.BOLD;
            case LITERAL -> range.font = JFaceResources.getTextFont();
            case PICTURE -> {
                Optional<Image> picture = picture(span.name());
                if (picture.isEmpty()) {
                    return;
                }
                Rectangle size = fitting(picture.get().getBounds());
                range.metrics = new GlyphMetrics(size.height, 0, size.width);
                placed.put(span.start(), picture.get());
            }
            default -> throw new IllegalStateException(span.kind().name());
        }
        page.setStyleRange(range);
    }

    /** Not wider than the page. */
    private Rectangle fitting(Rectangle picture) {
        int room = Math.max(LEAST_WIDTH, page.getClientArea().width - 3 * MARGIN);
        return picture.width <= room
                ? picture
                : new Rectangle(0, 0, room, picture.height * room / picture.width);
    }

    private Optional<Image> picture(String name) {
        return Optional.ofNullable(pictures.computeIfAbsent(name, this::read));
    }

    private Image read(String name) {
        Optional<InputStream> file = HelpPages.picture(name);
        if (file.isEmpty()) {
            return null;
        }
        try (InputStream content = file.get()) {
            ImageData data = new ImageData(content);
            return new Image(page.getDisplay(), data);
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + name + " cannot be read; reinstall the program", e);
        }
    }

    private void paint(PaintObjectEvent event) {
        Image picture = placed.get(event.style.start);
        if (picture != null) {
            Rectangle whole = picture.getBounds();
            GlyphMetrics shown = event.style.metrics;
            event.gc.setInterpolation(SWT.HIGH);
            event.gc.drawImage(picture, 0, 0, whole.width, whole.height, event.x,
                    event.y + event.ascent - shown.ascent, shown.width, shown.ascent);
        }
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }

    @Override
    public void dispose() {
        pictures.values().forEach(Image::dispose);
        super.dispose();
    }
}
