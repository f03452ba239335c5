package dandori.documents.preset;

/**
 * The pages of a document.
 *
 * @param paper   their size and orientation
 * @param margins what is left free at their edges
 */
public record PageSetup(PaperSize paper, Margins margins) {

    /** Pages with the usual margins. */
    public static PageSetup of(PaperSize paper) {
        return new PageSetup(paper, Margins.USUAL);
    }
}
