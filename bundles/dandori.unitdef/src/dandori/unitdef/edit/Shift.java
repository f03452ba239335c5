package dandori.unitdef.edit;

/**
 * How lines taken from elsewhere are fitted in.
 *
 * @param from blanks that lines begin with where they come from
 * @param to blanks they are to begin with instead
 * @param lineEnd the line end they get
 */
record Shift(String from, String to, String lineEnd) {
}
