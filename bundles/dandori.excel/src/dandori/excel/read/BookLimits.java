package dandori.excel.read;

/**
 * How much of a book is read.
 *
 * @param fileBytes most bytes of the file
 * @param partBytes most bytes of one sheet, or of all strings, once unpacked
 * @param rows most rows of one table
 */
public record BookLimits(long fileBytes, long partBytes, int rows) {

    /** Ten times what the largest definitions need. */
    public static final BookLimits STANDARD = new BookLimits(256L << 20, 1L << 30, 200_000);
}
