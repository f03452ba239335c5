package dandori.acceptance;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;

/** What the workbench says in one language, as it stands in the sources of its bundles. */
final class Words {

    private final String ending;

    Words(String language) {
        ending = language.equals("en") ? ".properties" : "_" + language + ".properties";
    }

    /** A text of a package of the editor's bundle. */
    String editor(String page, String key, Object... arguments) {
        return text("dandori.ui.editor/src/dandori/ui/editor/" + page + "/messages", key, arguments);
    }

    /** A text of a package of the program's own windows. */
    String app(String page, String key, Object... arguments) {
        return text("dandori.app/src/dandori/app/" + page + "/texts", key, arguments);
    }

    /** What a bundle declares: names of views, commands and perspectives. */
    String declared(String bundle, String key) {
        return text(bundle + "/plugin", key);
    }

    private String text(String file, String key, Object... arguments) {
        Path path = Product.ROOT.resolve("bundles").resolve(file + ending);
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            texts.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException(path + " says nothing for " + key);
        }
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }
}
