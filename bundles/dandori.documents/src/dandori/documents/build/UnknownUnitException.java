package dandori.documents.build;

/** A document is wanted about a unit that is not there. */
public final class UnknownUnitException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String unit;

    UnknownUnitException(String unit) {
        super("There is no unit " + unit + ".");
        this.unit = unit;
    }

    /** The path that was asked for. */
    public String unit() {
        return unit;
    }
}
