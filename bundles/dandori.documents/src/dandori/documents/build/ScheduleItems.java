package dandori.documents.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dandori.documents.content.Item;
import dandori.documents.words.RuleWords;
import dandori.documents.words.Words;
import dandori.model.Jobnet;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitSettings;
import dandori.schedule.rule.JobnetSchedule;
import dandori.schedule.rule.RuleDefinition;
import dandori.schedule.text.Problem;
import dandori.schedule.text.Reading;

/** The schedule of a jobnet in words: a sentence per rule, then what holds for all rules. */
final class ScheduleItems {

    /** What the sentence of a rule tells; the rest is told by name. */
    private static final Set<String> IN_SENTENCE = Set.of("sd", "st", "cy", "sh", "shd", "cftd");
    /** Of the rest, what is the same for every rule when written {@code 1,1}: tied to rule 1 above. */
    private static final int USUAL_LINK = 1;

    private final SettingWords settings;
    private final RuleWords rules;

    ScheduleItems(SettingWords settings) {
        this.settings = settings;
        this.rules = new RuleWords(settings.words());
    }

    private Words words() {
        return settings.words();
    }

    /** Whether a jobnet says anything about its dates. */
    static boolean any(Unit jobnet) {
        return jobnet instanceof Jobnet && ScheduleReading.writes(jobnet, ScheduleReading.JOBNET_KEYS);
    }

    /** Everything, item by item. */
    List<Item> of(Unit jobnet) {
        List<Item> items = new ArrayList<>();
        if (!any(jobnet)) {
            items.add(new Item(words().get("column.schedule.short"),
                    words().get(isNested(jobnet) ? "rule.upper" : "rule.default")));
            return items;
        }
        Reading<JobnetSchedule> reading = ScheduleReading.schedule(jobnet);
        for (RuleDefinition rule : reading.value().rules()) {
            items.add(new Item(words().get("rule.label", String.valueOf(rule.number())), sentence(jobnet, rule)));
        }
        items.addAll(rest(jobnet, reading));
        return items;
    }

    /** All in a few lines, for a cell. */
    String text(Unit jobnet) {
        if (!any(jobnet)) {
            return "";
        }
        Reading<JobnetSchedule> reading = ScheduleReading.schedule(jobnet);
        List<String> lines = new ArrayList<>();
        boolean several = reading.value().rules().size() > 1;
        for (RuleDefinition rule : reading.value().rules()) {
            String sentence = sentence(jobnet, rule);
            lines.add(several ? words().get("rule.numbered", String.valueOf(rule.number()), sentence) : sentence);
        }
        rest(jobnet, reading).forEach(item -> lines.add(item.label() + ": " + item.value()));
        return String.join("\n", lines);
    }

    /** The rules alone, on one line. */
    String line(Unit jobnet) {
        if (!any(jobnet)) {
            return "";
        }
        return ScheduleReading.schedule(jobnet).value().rules().stream()
                .map(rule -> sentence(jobnet, rule)).collect(Collectors.joining(" / "));
    }

    private String sentence(Unit jobnet, RuleDefinition rule) {
        return rules.sentence(rule, isNested(jobnet));
    }

    private static boolean isNested(Unit jobnet) {
        return jobnet.getUpper() instanceof Jobnet;
    }

    private List<Item> rest(Unit jobnet, Reading<JobnetSchedule> reading) {
        List<Item> items = new ArrayList<>();
        List<Setting> written = ScheduleReading.settings(jobnet);
        Set<Integer> unread = new HashSet<>();
        reading.problems().stream().map(Problem::position).forEach(unread::add);
        for (int at = 0; at < written.size(); at++) {
            String key = written.get(at).getKey();
            String value = UnitSettings.text(written.get(at));
            boolean told = IN_SENTENCE.contains(key) && !unread.contains(at);
            boolean usual = key.equals("ln") && value.endsWith("," + USUAL_LINK)
                    && !(jobnet.getUpper() instanceof Jobnet);
            if (ScheduleReading.JOBNET_KEYS.contains(key) && !told && !usual) {
                items.add(new Item(words().parameterName(key), words().value(key, value)));
            }
        }
        return items;
    }
}
