package dandori.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dandori.imports.fire.FirePattern;
import dandori.imports.fire.RulePlan;
import dandori.imports.fire.RuleSet;
import dandori.schedule.Phrase;

/** The job group an import fills: lays out the rules of each entry and writes the jobnets. */
public final class ImportedGroup {

    private final DefinitionText text;
    private final UnitNames names = new UnitNames();

    /**
     * A group without jobnets.
     *
     * @param name what the group is named after
     */
    public ImportedGroup(String name) {
        text = new DefinitionText(UnitNames.stem(name));
    }

    /**
     * What became of an entry.
     *
     * @param units   paths of its jobnets; none when it was refused
     * @param refusal why it was refused; empty when it was taken
     * @param remarks what is different
     */
    public record Outcome(List<String> units, Optional<Phrase> refusal, List<Phrase> remarks) {

        private static Outcome refused(String code, Object... arguments) {
            return new Outcome(List.of(), Optional.of(Phrase.of(code, arguments)), List.of());
        }
    }

    /**
     * Makes jobnets that fire at the given times.
     *
     * @param name    what they are named after
     * @param comment where they come from
     */
    public Outcome add(String name, String comment, List<FirePattern> patterns, JobDraft job) {
        int bytes = job.command().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > JobDraft.LONGEST_COMMAND) {
            return Outcome.refused("import.command-too-long", bytes, JobDraft.LONGEST_COMMAND);
        }
        RulePlan plan = RulePlan.of(patterns);
        if (plan.jobnets().isEmpty()) {
            return Outcome.refused("import.never-fires");
        }
        if (plan.tooLarge()) {
            return Outcome.refused("import.too-many-rules", plan.rules(), RulePlan.MOST_JOBNETS * RuleSet.MOST);
        }
        List<Phrase> remarks = plan.mayRunTwice() ? List.of(Phrase.of("import.may-run-twice")) : List.of();
        return new Outcome(jobnets(name, comment, plan.jobnets(), job), Optional.empty(), remarks);
    }

    private List<String> jobnets(String name, String comment, List<RuleSet> rules, JobDraft job) {
        List<String> paths = new ArrayList<>();
        String stem = UnitNames.stem(name);
        for (int i = 0; i < rules.size(); i++) {
            String unit = rules.size() == 1 ? names.of(stem) : names.part(stem, i + 1);
            paths.add(text.add(new JobnetDraft(unit, comment, rules.get(i), job)));
        }
        return paths;
    }

    /**
     * The definition of the group.
     *
     * @param comment where it comes from
     */
    public String write(String comment) {
        return text.write(comment);
    }
}
