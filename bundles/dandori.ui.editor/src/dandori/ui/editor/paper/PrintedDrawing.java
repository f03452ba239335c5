package dandori.ui.editor.paper;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

import dandori.diagram.DiagramJobnet;
import dandori.diagram.Grid;
import dandori.diagram.geometry.Rect;
import dandori.ui.diagram.UiTrace;

/**
 * Prints a drawing: on one page where it can be read there, else on as many as it needs side by side and below, each
 * with the path of the jobnet and its number.
 */
public final class PrintedDrawing {

    private static final double DRAWN_PER_INCH = 96;
    private static final double PIXELS_PER_INCH = 200;
    /** No smaller than this share of its size on the screen. */
    private static final double READABLE = 0.55;
    private static final double MARGIN_INCHES = 0.4;
    private static final double HEAD_INCHES = 0.3;

    private final PlainPicture picture;
    private final String path;

    /** The drawing of a jobnet, which is at this path. */
    public PrintedDrawing(DiagramJobnet jobnet, String path) {
        picture = new PlainPicture(jobnet);
        this.path = path;
    }

    /** Asks for a printer and prints. */
    public void print(Shell shell) {
        PrinterData chosen = new PrintDialog(shell).open();
        if (chosen != null) {
            Printer printer = new Printer(chosen);
            try {
                print(printer);
            } finally {
                printer.dispose();
            }
        }
    }

    /** The room for the drawing on a page, in inches. */
    private record Room(double width, double height) {
    }

    private void print(Printer printer) {
        if (!printer.startJob(path)) {
            return;
        }
        Point dpi = printer.getDPI();
        Rectangle area = printer.getClientArea();
        Room room = new Room((double) area.width / dpi.x - 2 * MARGIN_INCHES,
                (double) area.height / dpi.y - 2 * MARGIN_INCHES - HEAD_INCHES);
        Rect all = picture.bounds();
        double fitting = Math.min(1, DRAWN_PER_INCH * Math.min(room.width() / all.width(),
                room.height() / all.height()));
        double scale = Math.max(READABLE, fitting);
        double width = whole(room.width() * DRAWN_PER_INCH / scale, all.width(), Grid.CELL_WIDTH);
        double height = whole(room.height() * DRAWN_PER_INCH / scale, all.height(), Grid.CELL_HEIGHT);
        int columns = pages(all.width(), width);
        int rows = pages(all.height(), height);
        for (int page = 0; page < columns * rows; page++) {
            double x = all.x() + page % columns * width;
            double y = all.y() + (double) (page / columns) * height;
            Rect part = new Rect(x, y, Math.min(width, all.right() - x), Math.min(height, all.bottom() - y));
            page(printer, part, scale, path + "   " + (page + 1) + "/" + columns * rows);
        }
        printer.endJob();
        UiTrace.event("printed", columns * rows);
    }

    /** Pages end between cells, so that no icon is cut. */
    private static double whole(double room, double length, int cell) {
        return length <= room * 1.001 ? room : Math.max(cell, Math.floor(room / cell) * cell);
    }

    private static int pages(double length, double room) {
        return Math.max(1, (int) Math.ceil(length / room - 0.001));
    }

    private void page(Printer printer, Rect part, double scale, String head) {
        if (!printer.startPage()) {
            return;
        }
        Point dpi = printer.getDPI();
        GC gc = new GC(printer);
        Image image = new Image(printer, picture.pixels(part, scale * PIXELS_PER_INCH / DRAWN_PER_INCH));
        try {
            int left = (int) (MARGIN_INCHES * dpi.x);
            int top = (int) (MARGIN_INCHES * dpi.y);
            gc.drawString(head, left, top, true);
            Rectangle size = image.getBounds();
            gc.drawImage(image, 0, 0, size.width, size.height, left, top + (int) (HEAD_INCHES * dpi.y),
                    (int) (part.width() * scale / DRAWN_PER_INCH * dpi.x),
                    (int) (part.height() * scale / DRAWN_PER_INCH * dpi.y));
        } finally {
            image.dispose();
            gc.dispose();
        }
        printer.endPage();
    }
}
