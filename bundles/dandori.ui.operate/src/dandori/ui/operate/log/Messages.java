package dandori.ui.operate.log;

import dandori.ui.diagram.text.TextTable;

/** The texts of this package. */
final class Messages {

    private static final TextTable TEXTS = TextTable.beside(Messages.class);

    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    private Messages() {
    }
}
