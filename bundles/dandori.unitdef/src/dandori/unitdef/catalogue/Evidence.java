package dandori.unitdef.catalogue;

/** Where the value grammar of a parameter comes from (the tags of definitions.md). */
public enum Evidence {
    /** Read in the text of a public manual page. */
    MANUAL("doc"),
    /** Taken from public source code that transcribes the manual. */
    SOURCE_CODE("src"),
    /** General knowledge, not confirmed anywhere. */
    GENERAL_KNOWLEDGE("GK");

    private final String tag;

    Evidence(String tag) {
        this.tag = tag;
    }

    /** The short tag used in the data file and in the coverage table. */
    public String tag() {
        return tag;
    }

    static Evidence tagged(String tag) {
        for (Evidence each : values()) {
            if (each.tag.equals(tag)) {
                return each;
            }
        }
        throw new IllegalArgumentException("unknown evidence tag \"" + tag + "\"");
    }
}
