package dandori.ui.editor.welcome;

import dandori.ui.diagram.text.TextTable;

/** Texts of this package. */
final class Messages {

    private static final TextTable TEXTS = TextTable.beside(Messages.class);

    private Messages() {
    }

    static String get(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
