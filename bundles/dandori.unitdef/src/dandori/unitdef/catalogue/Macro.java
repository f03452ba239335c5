package dandori.unitdef.catalogue;

/** {@code ?AJS2…?}: upper-case letters, digits and dots, 64 bytes with the question marks (definitions.md §6.8). */
record Macro() implements Form {

    private static final int MOST = 64;

    @Override
    public boolean match(Scan scan) {
        int from = scan.at();
        if (!scan.take("?AJS2")) {
            return scan.fail(from, describe());
        }
        while (isNameCharacter(scan.peek())) {
            scan.next();
        }
        if (!scan.take("?")) {
            return scan.fail(scan.at(), "?");
        }
        new Length(1, MOST, Strictness.STRICT).check(scan, from, scan.since(from));
        return true;
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.';
    }

    @Override
    public String describe() {
        return "?AJS2…?";
    }
}
