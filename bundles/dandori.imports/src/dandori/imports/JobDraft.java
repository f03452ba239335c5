package dandori.imports;

import java.util.List;

/**
 * The Unix job of an imported jobnet.
 *
 * @param command     shell command text, {@code te}
 * @param user        user to run as, {@code un}; empty for the scheduler's
 * @param environment {@code NAME=VALUE}
 * @param folder      folder to run in, {@code wkp}; empty for the usual one
 */
public record JobDraft(String command, String user, List<String> environment, String folder) {

    /** How long a command may be in the file format, in bytes. */
    public static final int LONGEST_COMMAND = 1023;

    public JobDraft {
        environment = List.copyOf(environment);
    }
}
