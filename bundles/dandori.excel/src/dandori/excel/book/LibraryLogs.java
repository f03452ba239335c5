package dandori.excel.book;

import java.util.Properties;

/** Keeps the library that writes and reads workbooks from writing lines of its own to the user's terminal. */
public final class LibraryLogs {

    private LibraryLogs() {
    }

    /** Silences the library, unless somebody has already said where its lines are to go. */
    public static void silence() {
        Properties settings = System.getProperties();
        settings.putIfAbsent("log4j2.statusLoggerLevel", "OFF");
        settings.putIfAbsent("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    }
}
