package dandori.ui.diagram.draw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

import dandori.diagram.text.TextMeasure;
import dandori.diagram.text.TextRole;

/** The fonts of drawings: the family documents ask for first where it is there, in pixels rather than points. */
public final class Fonts {

    private static final int POINTS_PER_INCH = 72;
    private static final List<String> JAPANESE = List.of("BIZ UDGothic", "Noto Sans JP", "Noto Sans CJK JP",
            "Yu Gothic UI", "Meiryo", "Hiragino Sans");
    private static final List<String> CHINESE = List.of("Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei UI",
            "PingFang SC");
    private static final Map<TextRole, Font> FONTS = new EnumMap<>(TextRole.class);
    private static final TextMeasure MEASURE = TextMeasure.remembering(Fonts::extent);

    private Fonts() {
    }

    /** The font of a role at 100 % zoom; kept as long as the display. */
    public static Font of(TextRole role) {
        return FONTS.computeIfAbsent(role, Fonts::create);
    }

    /** How wide texts are in these fonts. */
    public static TextMeasure measure() {
        return MEASURE;
    }

    private static double extent(String text, TextRole role) {
        Image pixel = new Image(Display.getCurrent(), 1, 1);
        GC gc = new GC(pixel);
        try {
            gc.setFont(of(role));
            return gc.stringExtent(text).x;
        } finally {
            gc.dispose();
            pixel.dispose();
        }
    }

    private static Font create(TextRole role) {
        Display display = Display.getCurrent();
        double points = role.size() * POINTS_PER_INCH / display.getDPI().y;
        int style = role.bold() ? SWT.BOLD : SWT.NORMAL;
        return new Font(display, new FontData("1|" + family(display) + "|" + points + "|" + style + "|"));
    }

    private static String family(Display display) {
        List<String> wanted = new ArrayList<>(JAPANESE);
        wanted.addAll(Locale.getDefault().getLanguage().equals("zh") ? 0 : wanted.size(), CHINESE);
        return wanted.stream().filter(name -> display.getFontList(name, true).length > 0).findFirst()
                .orElseGet(() -> JFaceResources.getDefaultFont().getFontData()[0].getName());
    }
}
