package dandori.imports.timers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dandori.imports.JobDraft;
import dandori.schedule.Phrase;

/**
 * The Unix job that does what a timer's service does: its commands, when they and its other settings mean the same to a
 * shell; otherwise {@code systemctl start --wait}, which loses nothing but needs systemd.
 *
 * @param job     the job
 * @param remarks why it is done by systemctl; empty when it is not
 */
record ServiceJob(JobDraft job, List<Phrase> remarks) {

    private static final String SERVICE = "Service";
    private static final Set<String> UNDERSTOOD = Set.of("Type", "ExecStart", "User", "WorkingDirectory",
            "Environment");
    private static final Set<String> TYPES = Set.of("simple", "exec", "oneshot");
    /** What systemd and the shell read alike. */
    private static final Pattern COMMAND = Pattern
            .compile("-?[/A-Za-z0-9](?:[\\w./:=@,+ \t\"'-]|\\$\\w+|\\$\\{\\w+\\})*");
    private static final Pattern VARIABLE = Pattern.compile("\\w+=[^\\s\"'%\\\\]*");

    /**
     * The job of a service.
     *
     * @param name the service's unit name
     * @param file its unit file; empty when it is not at hand
     */
    static ServiceJob of(String name, Optional<UnitFile> file) {
        if (file.isEmpty()) {
            return bySystemctl(name, Phrase.of("import.service-absent", name));
        }
        Optional<UnitFile.Setting> foreign = file.get().settings().stream()
                .filter(setting -> setting.section().equals(SERVICE) && !understood(setting)).findFirst();
        List<String> commands = commands(file.get());
        if (foreign.isPresent() || commands.isEmpty()) {
            return bySystemctl(name, Phrase.of("import.service-by-systemctl", name,
                    foreign.map(UnitFile.Setting::text).orElse("ExecStart=")));
        }
        return new ServiceJob(new JobDraft(script(commands), file.get().last(SERVICE, "User", ""),
                variables(file.get()), file.get().last(SERVICE, "WorkingDirectory", "")), List.of());
    }

    private static boolean understood(UnitFile.Setting setting) {
        return switch (setting.key()) {
            case "" -> setting.text().startsWith("[");
            case "Type" -> TYPES.contains(setting.value());
            case "ExecStart" -> setting.value().isEmpty() || COMMAND.matcher(setting.value()).matches();
            case "Environment" -> Arrays.stream(setting.value().split("\\s+"))
                    .allMatch(variable -> VARIABLE.matcher(variable).matches());
            case "WorkingDirectory" -> setting.value().startsWith("/");
            default -> UNDERSTOOD.contains(setting.key());
        };
    }

    private static List<String> commands(UnitFile file) {
        List<String> commands = new ArrayList<>();
        for (UnitFile.Setting setting : file.settings()) {
            if (setting.section().equals(SERVICE) && setting.key().equals("ExecStart")) {
                if (setting.value().isEmpty()) {
                    commands.clear();
                } else {
                    commands.add(setting.value());
                }
            }
        }
        return commands;
    }

    private static String script(List<String> commands) {
        List<String> lines = commands.stream()
                .map(command -> command.startsWith("-") ? command.substring(1) + " || true" : command).toList();
        return lines.size() == 1 ? lines.get(0) : "set -e\n" + String.join("\n", lines);
    }

    private static List<String> variables(UnitFile file) {
        return file.settings().stream()
                .filter(setting -> setting.section().equals(SERVICE) && setting.key().equals("Environment"))
                .flatMap(setting -> Arrays.stream(setting.value().split("\\s+"))).toList();
    }

    private static ServiceJob bySystemctl(String name, Phrase remark) {
        return new ServiceJob(new JobDraft("systemctl start --wait " + name, "", List.of(), ""), List.of(remark));
    }
}
