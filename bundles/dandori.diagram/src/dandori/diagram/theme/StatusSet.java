package dandori.diagram.theme;

/** Which set of status colours is used; a preference of the reader (screens.md §4). */
public enum StatusSet {
    STANDARD,
    /** The colours of Okabe and Ito, told apart with any of the common colour vision deficiencies. */
    OKABE_ITO
}
