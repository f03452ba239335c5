package dandori.unitdef.catalogue;

/** What happens at run time to a unit type or a parameter (engine.md, "What runs"). */
public enum Execution {
    /** The engine acts on it. */
    EXECUTED,
    /** Read, shown, documented and written back unchanged; has no effect on a run. Parameters only. */
    KEPT,
    /**
     * To be executed, but its runner, trigger or service part is not there: until then a jobnet that contains such a
     * unit is refused at registration. Of parameters, those that only such units have.
     */
    PENDING,
    /**
     * Read, drawn and kept; a jobnet that contains it is refused at registration. A parameter that stands in the way
     * only by some values is refused too.
     */
    REFUSED;

    /** The lower-case word used in the data files and in the coverage table. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
