package dandori.ui.editor.documents;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;

import dandori.documents.build.CancelledException;
import dandori.documents.build.UnknownUnitException;
import dandori.documents.content.Document;
import dandori.documents.content.Form;
import dandori.documents.page.Book;
import dandori.documents.page.BookLayout;
import dandori.documents.png.PngPages;
import dandori.ui.diagram.UiTrace;

/** Lays out the wished document in the background, a moment after the last change of a wish, and paints one page. */
final class Preview {

    private static final int CALM = 250;
    private static final int POINTS_PER_INCH = 72;
    private static final int DEPTH = 24;

    private final Display display;
    private final Surroundings around;
    private final Consumer<Shown> shown;
    private final Job job = Job.create(Messages.get("preview_job"), this::work);
    private volatile Request wanted;
    private Request laid;
    private Book book;

    /**
     * A preview.
     *
     * @param shown is told on the UI thread what came of it
     */
    Preview(Display display, Surroundings around, Consumer<Shown> shown) {
        this.display = display;
        this.around = around;
        this.shown = shown;
        job.setSystem(true);
    }

    /**
     * What is to be seen.
     *
     * @param page  from 1; the last one when there are fewer
     * @param width of the picture, pixels
     */
    record Request(Snapshot snapshot, Wish wish, Form form, int page, int width) {

        /** Whether the same document is wanted, maybe another page of it. */
        boolean isSameBook(Request other) {
            return other != null && snapshot == other.snapshot && form == other.form && wish.equals(other.wish);
        }
    }

    /** What is seen. */
    sealed interface Shown {

        /** A page of so many. */
        record Page(ImageData picture, int page, int pages) implements Shown {
        }

        /** Nothing, and why. */
        record Nothing(String reason) implements Shown {
        }
    }

    /** Shows this; what was wanted before is not wanted any more. */
    void show(Request request) {
        boolean turned = request.isSameBook(laid);
        wanted = request;
        job.cancel();
        job.schedule(turned ? 0 : CALM);
    }

    /** Ends it. */
    void close() {
        job.cancel();
    }

    private IStatus work(IProgressMonitor monitor) {
        Request request = wanted;
        long start = System.nanoTime();
        try {
            Shown result = painted(request, monitor);
            if (monitor.isCanceled() || request != wanted) {
                return Status.CANCEL_STATUS;
            }
            UiTrace.event("preview", request.form().key() + " " + (System.nanoTime() - start) / 1_000_000 + "ms");
            tell(result);
        } catch (CancelledException another) {
            return Status.CANCEL_STATUS;
        } catch (UnknownUnitException gone) {
            tell(new Shown.Nothing(Messages.get("unit_gone", gone.unit())));
        }
        return Status.OK_STATUS;
    }

    private Shown painted(Request request, IProgressMonitor monitor) {
        if (!request.isSameBook(laid)) {
            laid = null;
            MonitorCancel cancel = new MonitorCancel(monitor);
            Document document = request.wish().document(request.snapshot(), request.form(), around, cancel);
            book = BookLayout.of(document, request.wish().preset().page(), request.wish().preset().parts(), cancel);
            laid = request;
        }
        int pages = book.sheets().size();
        int page = Math.max(1, Math.min(request.page(), pages));
        double inches = book.area().width() / POINTS_PER_INCH;
        return new Shown.Page(data(PngPages.image(book, page, (int) (request.width() / inches))), page, pages);
    }

    private static ImageData data(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ImageData data = new ImageData(image.getWidth(), image.getHeight(), DEPTH,
                new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int row = 0; row < image.getHeight(); row++) {
            data.setPixels(0, row, image.getWidth(), pixels, row * image.getWidth());
        }
        return data;
    }

    private void tell(Shown result) {
        display.asyncExec(() -> shown.accept(result));
    }
}
