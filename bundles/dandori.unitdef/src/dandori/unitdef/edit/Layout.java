package dandori.unitdef.edit;

/**
 * How a new parameter or unit is set among its siblings.
 *
 * @param inline whether the siblings share one line
 * @param lead the blanks before it
 * @param lineEnd the line end after it, where it has a line of its own
 */
record Layout(boolean inline, String lead, String lineEnd) {

    Layout at(String otherLead) {
        return new Layout(inline, otherLead, lineEnd);
    }
}
