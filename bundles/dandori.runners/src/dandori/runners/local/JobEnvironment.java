package dandori.runners.local;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import dandori.engine.port.AttemptOrder;

/** The variables of one job beyond those of the scheduler's process (engine.md: environment). */
final class JobEnvironment {

    /** Names a shell gives a meaning of its own, or does not let anybody assign. */
    private static final Set<String> SHELL_OWN = Set.of("_", "BASHOPTS", "BASH_VERSINFO", "EUID", "LINENO", "OPTIND",
            "PPID", "SHELLOPTS", "UID");
    private static final Map<String, String> OWN = System.getenv();
    private static final Map<String, String> OWN_UNSPEAKABLE = unspeakable();

    private final Map<String, String> variables;

    private JobEnvironment(Map<String, String> variables) {
        this.variables = variables;
    }

    /**
     * Later ones win: environment file, environment, variables of the order.
     *
     * @param directory the job's working directory
     * @throws IOException naming the environment file, when it cannot be read or understood
     */
    static JobEnvironment of(AttemptOrder order, String directory) throws IOException {
        Map<String, String> variables = new LinkedHashMap<>(OWN_UNSPEAKABLE);
        if (order.work().environmentFile().isPresent()) {
            readFile(Places.resolve(directory, order.work().environmentFile().get()), variables);
        }
        variables.putAll(order.work().environment());
        variables.putAll(order.variables());
        return new JobEnvironment(variables);
    }

    /** The value the job will see; null when it will have none. */
    String get(String name) {
        String value = variables.get(name);
        return value != null ? value : OWN.get(name);
    }

    Map<String, String> variables() {
        return variables;
    }

    /** Whether a shell can hand the variable on by itself. */
    static boolean isSpeakable(String name) {
        return isShellName(name) && !SHELL_OWN.contains(name);
    }

    private static boolean isShellName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** A shell drops inherited variables whose names it cannot speak, so every job is given them anew. */
    private static Map<String, String> unspeakable() {
        Map<String, String> found = new LinkedHashMap<>(OWN);
        found.keySet().removeIf(name -> isShellName(name));
        return found;
    }

    private static void readFile(String file, Map<String, String> variables) throws IOException {
        try {
            for (String line : Files.readAllLines(Path.of(file))) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    variables.put(line.substring(0, equals).strip(), line.substring(equals + 1));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    throw new IOException("the line \"" + line + "\" is not NAME=VALUE");
                }
            }
        } catch (NoSuchFileException e) {
            throw new IOException("The environment file " + file + " does not exist.", e);
        } catch (CharacterCodingException e) {
            throw new IOException("The environment file " + file + " is not UTF-8 text.", e);
        } catch (IOException e) {
            throw new IOException("The environment file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
