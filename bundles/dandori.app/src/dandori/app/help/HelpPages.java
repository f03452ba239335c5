package dandori.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of the guide, in the user's language. */
final class HelpPages {

    /** The pages there are, in the order they are listed. */
    static final List<String> NAMES = List.of("start", "first-jobnet", "drawing", "calendar", "schedule", "search",
            "keys");

    private static final List<String> LANGUAGES = List.of("ja", "zh");

    private HelpPages() {
    }

    /** The text of a page. */
    static String text(String name) {
        try (InputStream page = HelpPages.class.getResourceAsStream(folder() + name + ".md")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The help page " + name + " cannot be read; reinstall the program", e);
        }
    }

    /** What a page is called: its first heading. */
    static String title(String name) {
        return text(name).lines().findFirst().map(line -> line.replaceFirst("^#+ *", "")).orElse(name);
    }

    /** A picture of the window as it is in the user's language. */
    static Optional<InputStream> picture(String name) {
        return Optional.ofNullable(HelpPages.class.getResourceAsStream(folder() + "images/" + name));
    }

    private static String folder() {
        String language = Locale.getDefault().getLanguage();
        return "/help/" + (LANGUAGES.contains(language) ? language : "en") + "/";
    }
}
