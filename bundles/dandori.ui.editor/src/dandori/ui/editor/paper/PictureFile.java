package dandori.ui.editor.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import dandori.diagram.DiagramJobnet;
import dandori.diagram.geometry.Rect;
import dandori.ui.diagram.UiTrace;

/** Writes a drawing into a file the user names: SVG, or PNG in double size. */
public final class PictureFile {

    private static final double SCALE = 2;
    private static final double MOST_PIXELS = 40e6;

    private final PlainPicture picture;
    private final String name;

    /** The picture of a jobnet. */
    public PictureFile(DiagramJobnet jobnet) {
        picture = new PlainPicture(jobnet);
        name = jobnet.name();
    }

    /** Asks where to and writes; the words for what was done, or for what stands against it. Empty when cancelled. */
    public Optional<String> save(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.get("export_title"));
        dialog.setFileName(name + ".svg");
        dialog.setFilterExtensions(new String[]{ "*.svg", "*.png" });
        dialog.setFilterNames(new String[]{ Messages.get("export_svg"), Messages.get("export_png") });
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of).map(this::write);
    }

    private String write(Path file) {
        boolean png = file.toString().toLowerCase(Locale.ROOT).endsWith(".png");
        try {
            Files.write(file, png ? png() : picture.svg().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Messages.get("export_failed", file, e.getMessage());
        }
        UiTrace.event("exported", file);
        return Messages.get("export_done", file);
    }

    private byte[] png() {
        Rect all = picture.bounds();
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (all.width() * all.height())));
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[]{ picture.pixels(all, scale) };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }
}
