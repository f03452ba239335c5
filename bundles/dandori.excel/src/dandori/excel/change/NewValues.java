package dandori.excel.change;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.excel.Refusal.Reason;
import dandori.excel.table.CellText;
import dandori.excel.table.Cells;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Grammar;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.catalogue.ValueProblem;
import dandori.unitdef.syntax.ParameterDraft;
import dandori.unitdef.value.QuotedString;

/**
 * From what people write into cells to raw values: puts quotation marks where they belong, and takes full-width digits,
 * the names of choices, and dates and times without leading zeros for what they mean, where only that can be meant.
 */
final class NewValues {

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH, Locale.CHINESE);
    private static final Pattern DATE = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(\\+?)(\\d{1,2}):(\\d{2})(:00)?");

    private final Charset charset;
    private final String lineEnd;

    NewValues(Charset charset, String lineEnd) {
        this.charset = charset;
        this.lineEnd = lineEnd;
    }

    /** Why a value cannot be written, and the words for it. */
    record Fault(Reason reason, List<String> arguments) {
    }

    /** The values of a cell. */
    List<String> read(String key, String unitType, String text, List<String> old) {
        if (text.isBlank()) {
            return List.of();
        }
        boolean list = Cells.isList(key, old.size());
        List<String> raws = new ArrayList<>();
        for (String value : list ? CellText.lines(text) : List.of(text)) {
            raws.add(kept(value, old, list).orElseGet(() -> raw(key, unitType, value, old, list)));
        }
        return raws;
    }

    /** What a value of a schedule rule becomes; the number of the rule is not part of it. */
    String readRule(String key, String unitType, String text) {
        return Catalogue.standard().parameter(key).map(parameter -> plain(parameter, unitType, text))
                .orElse(text.strip());
    }

    /** A value that was there already stays as it was written. */
    private static Optional<String> kept(String value, List<String> old, boolean list) {
        return old.stream()
                .filter(raw -> (list ? CellText.list(List.of(raw)) : CellText.single(raw)).equals(value))
                .map(String::strip).findFirst();
    }

    private String raw(String key, String unitType, String text, List<String> old, boolean list) {
        Optional<Parameter> parameter = Catalogue.standard().parameter(key);
        boolean quoted = parameter.map(known -> known.grammar(unitType).isQuoted())
                .orElseGet(() -> !old.isEmpty() && QuotedString.isQuoted(old.get(0).strip()));
        if (!quoted) {
            return parameter.map(known -> plain(known, unitType, text)).orElse(text.strip());
        }
        boolean bare = text.startsWith("?AJS2") && old.stream().anyMatch(raw -> raw.strip().startsWith("?AJS2"));
        boolean rawAlready = list && text.startsWith("\"") && QuotedString.isQuoted(text);
        return bare || rawAlready ? text.strip() : QuotedString.write(ended(text));
    }

    private String ended(String text) {
        return lineEnd.equals("\n") ? text : text.replace("\n", lineEnd);
    }

    private String plain(Parameter parameter, String unitType, String text) {
        Grammar grammar = parameter.grammar(unitType);
        String stripped = text.strip();
        if (grammar.shape() == Grammar.Shape.ANYTHING || isFree(grammar, stripped)) {
            return stripped;
        }
        String narrow = Normalizer.normalize(stripped, Normalizer.Form.NFKC).strip();
        List<String> readings = new ArrayList<>(List.of(narrow, padded(narrow), narrow.toLowerCase(Locale.ROOT)));
        choice(parameter, grammar, stripped).ifPresent(readings::add);
        return readings.stream().filter(reading -> isFree(grammar, reading)).findFirst().orElse(stripped);
    }

    private boolean isFree(Grammar grammar, String value) {
        return grammar.check(value, charset).stream().noneMatch(ValueProblem::isError);
    }

    private static Optional<String> choice(Parameter parameter, Grammar grammar, String text) {
        return grammar.choices().stream().filter(code -> LANGUAGES.stream()
                .anyMatch(language -> parameter.choiceName(code, language).equals(text))).findFirst();
    }

    private static String padded(String text) {
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return String.format(Locale.ROOT, "%s/%02d/%02d", date.group(1), Integer.parseInt(date.group(2)),
                    Integer.parseInt(date.group(3)));
        }
        Matcher time = TIME.matcher(text);
        return time.matches()
                ? String.format(Locale.ROOT, "%s%02d:%s", time.group(1), Integer.parseInt(time.group(2)),
                        time.group(3))
                : text;
    }

    /** What keeps a value from being written, if anything does. */
    Optional<Fault> fault(String key, String raw) {
        Optional<String> foreign = foreign(raw);
        if (foreign.isPresent()) {
            return Optional.of(new Fault(Reason.NOT_IN_CHARSET, List.of(foreign.get(), charset.name())));
        }
        return new ParameterDraft(Optional.empty(), key, raw).readsBack()
                ? Optional.empty()
                : Optional.of(new Fault(Reason.UNWRITABLE, List.of(raw)));
    }

    /** The first character that the charset of the file does not have. */
    Optional<String> foreign(String text) {
        CharsetEncoder encoder = charset.newEncoder();
        return encoder.canEncode(text)
                ? Optional.empty()
                : text.codePoints().mapToObj(Character::toString).filter(each -> !encoder.canEncode(each)).findFirst();
    }
}
