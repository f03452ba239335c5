package dandori.documents.font;

import java.util.Properties;

/** Keeps the libraries that write and read files from writing lines of their own to the user's terminal. */
public final class LibraryLogs {

    private LibraryLogs() {
    }

    /** Silences the libraries, unless somebody has already said where their lines are to go. */
    public static void silence() {
        Properties settings = System.getProperties();
        settings.putIfAbsent("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        settings.putIfAbsent("log4j2.statusLoggerLevel", "OFF");
        settings.putIfAbsent("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    }
}
