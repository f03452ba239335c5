package dandori.unitdef.catalogue;

/**
 * The part of a regular expression's form that every dialect shares: brackets close, and the last character is no
 * escape. Whether the expression means anything is the business of the program that evaluates it.
 */
final class RegexShape {

    private RegexShape() {
    }

    static boolean isBalanced(String expression) {
        int open = 0;
        for (int i = 0; i < expression.length(); i++) {
            switch (expression.charAt(i)) {
                case '\\' -> i++;
                case '[' -> i = endOfClass(expression, i);
                case '(' -> open++;
                case ')' -> open--;
                default -> {
                    // an ordinary character
                }
            }
            if (open < 0 || i >= expression.length()) {
                return false;
            }
        }
        return open == 0;
    }

    /** The index of the bracket that closes the class opened at {@code from}, or the length when none does. */
    private static int endOfClass(String expression, int from) {
        int i = from + 1;
        if (i < expression.length() && expression.charAt(i) == '^') {
            i++;
        }
        int close = expression.indexOf(']', i + 1);
        return close < 0 ? expression.length() : close;
    }
}
