package dandori.documents.preset;

/** Sizes of pages, points. */
public enum PaperSize {
    A4(842, 595), A3(1191, 842), A4_PORTRAIT(595, 842), A3_PORTRAIT(842, 1191);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The same size in the other or the same orientation. */
    public PaperSize turned(boolean portrait) {
        boolean small = this == A4 || this == A4_PORTRAIT;
        return small ? portrait ? A4_PORTRAIT : A4 : portrait ? A3_PORTRAIT : A3;
    }

    /** Whether it stands upright. */
    public boolean isPortrait() {
        return height > width;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
