package dandori.documents.preset;

/** Sizes of pages, landscape, points. */
public enum PaperSize {
    A4(842, 595), A3(1191, 842);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
