package dandori.schedule.words;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import dandori.schedule.Phrase;
import dandori.schedule.why.DayExplanation;
import dandori.schedule.why.Derivation;

/**
 * Puts what the schedule engine says into sentences of one language, Japanese, Chinese or English; instants are told in
 * one zone. Immutable; safe for use by several threads.
 */
public final class DerivationWords {

    /** How many arguments stand before a list of facts, each fact a code with {@value #FACT_ARGUMENTS} arguments. */
    private static final Map<String, Integer> BEFORE_FACTS = Map.of("substitute", 5, "days-from-start", 4);
    /** How many arguments stand before a list of rule numbers. */
    private static final Map<String, Integer> BEFORE_RULES = Map.of("merge", 3);
    private static final int FACT_ARGUMENTS = 3;
    private static final int MONTH_ARGUMENT = 4;
    private static final int LOCAL_TIME_ARGUMENT = 5;
    private static final int START_ARGUMENT = 6;
    private static final int RULING_WEEKDAY_ARGUMENT = 1;
    private static final String NONE = "-";
    private static final String NO_RULE = "0";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final ZoneId zone;

    /** The words of a language; English where there is none. */
    public DerivationWords(Locale locale, ZoneId zone) {
        words = ResourceBundle.getBundle("dandori.schedule.words.derivations", locale,
                DerivationWords.class.getClassLoader(), NO_FALLBACK);
        this.zone = zone;
    }

    /** Why a day has a run or none: the day itself, then for each rule what came of it and, indented, its steps. */
    public List<String> lines(DayExplanation explanation) {
        List<String> lines = new ArrayList<>(List.of(text(explanation.ruling().text())));
        explanation.runs().forEach(derivation -> lines.addAll(lines(derivation)));
        explanation.absent().forEach(derivation -> lines.addAll(lines(derivation)));
        return lines;
    }

    private List<String> lines(Derivation derivation) {
        String rule = derivation.rule() == 0
                ? get("derivation.as-upper")
                : get("derivation.rule", derivation.rule());
        List<String> lines = new ArrayList<>();
        lines.add(derivation.start().map(start -> get("derivation.runs", rule, time(start)))
                .orElseGet(() -> get("derivation.does-not-run", rule)));
        derivation.text().forEach(step -> lines.add("  " + text(step)));
        return lines;
    }

    private String get(String key, Object... arguments) {
        return new MessageFormat(words.getString(key)).format(arguments);
    }

    /** An instant as people read it, with its offset. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    /** A phrase of the schedule engine as a sentence. */
    public String text(Phrase phrase) {
        String step = phrase.code().substring(0, phrase.code().indexOf('.'));
        if (BEFORE_FACTS.containsKey(step)) {
            return withFacts(phrase, BEFORE_FACTS.get(step));
        }
        List<String> arguments = new ArrayList<>(phrase.args());
        if (BEFORE_RULES.containsKey(step)) {
            List<String> rules = arguments.subList(BEFORE_RULES.get(step), arguments.size());
            String joined = String.join(", ", rules);
            rules.clear();
            arguments.add(joined);
        } else if (step.equals("day")) {
            arguments.set(RULING_WEEKDAY_ARGUMENT, get("weekday." + arguments.get(RULING_WEEKDAY_ARGUMENT)));
        } else if (step.equals("time")) {
            arguments.set(LOCAL_TIME_ARGUMENT, arguments.get(LOCAL_TIME_ARGUMENT).replace('T', ' '));
            arguments.set(START_ARGUMENT, time(Instant.parse(arguments.get(START_ARGUMENT))));
        }
        return sentence(variant(phrase), arguments);
    }

    /** A sentence of its own where an argument is left open: no month searched, no rule but the upper jobnet's. */
    private static String variant(Phrase phrase) {
        boolean noMonth = phrase.code().equals("candidate.found") && phrase.args().get(MONTH_ARGUMENT).equals(NONE);
        boolean anyRule = phrase.code().startsWith("link.") && phrase.args().get(0).equals(NO_RULE);
        return noMonth || anyRule ? phrase.code() + ".any" : phrase.code();
    }

    private String withFacts(Phrase phrase, int before) {
        String sentence = sentence(phrase.code(), phrase.args().subList(0, before));
        List<String> facts = new ArrayList<>();
        for (int at = before; at < phrase.args().size(); at += 1 + FACT_ARGUMENTS) {
            facts.add(text(new Phrase(phrase.args().get(at), phrase.args().subList(at + 1, at + 1 + FACT_ARGUMENTS))));
        }
        return facts.isEmpty() ? sentence : get("facts", sentence, String.join(get("facts.separator"), facts));
    }

    private String sentence(String code, List<String> arguments) {
        return get(code, arguments.stream().map(argument -> argument.equals(NONE) ? get("none") : argument).toArray());
    }
}
