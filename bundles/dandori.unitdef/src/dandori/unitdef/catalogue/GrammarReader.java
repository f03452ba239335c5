package dandori.unitdef.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dandori.unitdef.catalogue.ValueProblem.Code;

/** Reads one grammar written in the language described at {@link Grammar}. */
final class GrammarReader {

    private static final String DEFAULT_RULES = "1..144";

    private final String source;
    private final Arguments arguments;
    private final List<String> unitTypes;
    private int at;

    private GrammarReader(String source, List<String> unitTypes) {
        this.source = source;
        this.arguments = new Arguments();
        this.unitTypes = unitTypes;
    }

    /**
     * Reads a grammar.
     *
     * @param source the text of the grammar
     * @param unitTypes what {@code unit-type} stands for
     * @throws IllegalArgumentException if the text is no grammar; the message names the place
     */
    static Form read(String source, List<String> unitTypes) {
        GrammarReader reader = new GrammarReader(source.strip(), unitTypes);
        Form form = reader.alternatives();
        if (reader.at < reader.source.length()) {
            throw reader.broken("unexpected text");
        }
        return form;
    }

    private Form alternatives() {
        List<Form> parts = new ArrayList<>();
        parts.add(sequence());
        while (taken('|')) {
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.get(0) : new Composite.Alternatives(List.copyOf(parts));
    }

    private Form sequence() {
        List<Form> parts = new ArrayList<>();
        while (beginsItem()) {
            parts.add(item());
        }
        if (parts.isEmpty()) {
            throw broken("something expected");
        }
        return parts.size() == 1 ? parts.get(0) : new Composite.Sequence(List.copyOf(parts));
    }

    private boolean beginsItem() {
        skipSpaces();
        return at < source.length() && "|)],".indexOf(source.charAt(at)) < 0;
    }

    private Form item() {
        char c = source.charAt(at);
        if (c == '\'' || c == '"') {
            return new Composite.Literal(literal());
        }
        if (taken('[')) {
            Form inner = alternatives();
            require(']');
            return new Composite.Maybe(inner);
        }
        if (taken('(')) {
            Form inner = alternatives();
            require(')');
            return inner;
        }
        return taken('_') ? new Composite.Spaces() : named(word());
    }

    private Form named(String word) {
        return switch (word) {
            case "any" -> new Terminal.Anything();
            case "comma" -> new Composite.Comma();
            case "ip" -> new Terminal.Address();
            case "macro" -> new Macro();
            case "date" -> arguments.date(optionalArguments(""));
            case "unit-type" -> new Terminal.Choice(unitTypes, "ty");
            case "name" -> arguments.bare(BareText.Kind.NAME, "1..30");
            case "path" -> arguments.bare(BareText.Kind.PATH, optionalArguments("1..930"));
            case "rule" -> new Composite.RuleNumber(arguments.numbers(optionalArguments(DEFAULT_RULES), 10));
            case "list" -> list();
            default -> withArguments(word, requiredArguments());
        };
    }

    private Form withArguments(String word, String text) {
        return switch (word) {
            case "int" -> new Terminal.Number(arguments.numbers(text, 10));
            case "hex" -> new Terminal.Hexadecimal(arguments.numbers(text, 16));
            case "enum" -> new Terminal.Choice(Arguments.words(text), "");
            case "set" -> arguments.flags(text);
            case "string" -> arguments.quoted(text);
            case "bare" -> arguments.bare(BareText.Kind.FREE, text);
            case "upper" -> arguments.bare(BareText.Kind.UPPER, text);
            case "queue" -> arguments.bare(BareText.Kind.QUEUE, text);
            case "time" -> arguments.time(text);
            case "warn" -> new Composite.Warn(Code.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')));
            default -> throw broken("no such form: " + word);
        };
    }

    private Form list() {
        require('(');
        Form part = alternatives();
        require(',');
        skipSpaces();
        String separator = literal();
        require(')');
        return new Composite.Several(part, separator);
    }

    private String optionalArguments(String otherwise) {
        return at < source.length() && source.charAt(at) == '(' ? requiredArguments() : otherwise;
    }

    private String requiredArguments() {
        require('(');
        int close = source.indexOf(')', at);
        if (close < 0) {
            throw broken("no closing parenthesis");
        }
        String text = source.substring(at, close);
        at = close + 1;
        return text;
    }

    private String literal() {
        char quote = at < source.length() ? source.charAt(at) : 0;
        int close = quote == '\'' || quote == '"' ? source.indexOf(quote, at + 1) : -1;
        if (close < 0) {
            throw broken("quoted text expected");
        }
        String text = source.substring(at + 1, close);
        at = close + 1;
        return text;
    }

    private String word() {
        int from = at;
        while (at < source.length() && (Character.isLetter(source.charAt(at)) || source.charAt(at) == '-')) {
            at++;
        }
        if (at == from) {
            throw broken("a form expected");
        }
        return source.substring(from, at);
    }

    private void require(char c) {
        if (!taken(c)) {
            throw broken("'" + c + "' expected");
        }
    }

    private boolean taken(char c) {
        skipSpaces();
        if (at < source.length() && source.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpaces() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException broken(String what) {
        return new IllegalArgumentException(what + " at column " + (at + 1) + " of grammar: " + source);
    }
}
