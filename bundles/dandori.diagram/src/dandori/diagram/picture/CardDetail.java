package dandori.diagram.picture;

/** How much of a unit is drawn. */
public enum CardDetail {
    /** Icon and all texts. */
    FULL,
    /** A large icon and the badges only: for zooms at which texts cannot be read (screens.md §5.1, below 40 %). */
    OVERVIEW
}
