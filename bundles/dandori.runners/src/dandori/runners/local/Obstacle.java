package dandori.runners.local;

import java.util.Optional;

/** What kept a launcher from executing an attempt; the names are the words of its reports. */
enum Obstacle {
    DIRECTORY("The working directory could not be entered."),
    INPUT("The standard input file could not be opened."),
    OUTPUT("The standard output file could not be opened."),
    ERROR("The standard error file could not be opened."),
    RECORD("The spool could not be written: free some space on its disk."),
    PROCESS("The system refused another process: its limit of processes or its memory is used up.");

    private final String reason;

    Obstacle(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    static Optional<Obstacle> named(String word) {
        for (Obstacle obstacle : values()) {
            if (obstacle.name().equalsIgnoreCase(word)) {
                return Optional.of(obstacle);
            }
        }
        return Optional.empty();
    }
}
