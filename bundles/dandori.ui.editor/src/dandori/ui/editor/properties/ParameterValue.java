package dandori.ui.editor.properties;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitSettings;
import dandori.ui.editor.problems.ProblemWords;
import dandori.unitdef.catalogue.Grammar;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.catalogue.ValueProblem;
import dandori.unitdef.value.QuotedString;

/**
 * A parameter as people see it: texts without their quotation marks and escapes.
 *
 * @param parameter which
 * @param type      of the unit
 */
record ParameterValue(Parameter parameter, String type) {

    Grammar grammar() {
        return parameter.grammar(type);
    }

    String name() {
        return parameter.name(Locale.getDefault());
    }

    /** Name of the key, help, and what may be written. */
    String help() {
        return parameter.help(Locale.getDefault()) + "\n" + parameter.key() + " = " + grammar().describe();
    }

    /** What holds where nothing is written. */
    String defaultText() {
        return parameter.defaultValue(type).map(this::shown).orElse("");
    }

    /** The value of a unit; empty where it has none. */
    String of(Unit unit) {
        return UnitSettings.find(unit, parameter.key()).map(setting -> shown(setting.getValue())).orElse("");
    }

    /** The values of a unit, for a parameter that is written several times. */
    List<String> allOf(Unit unit) {
        return unit.getParameters().stream().filter(Setting.class::isInstance)
                .map(Setting.class::cast).filter(setting -> setting.getKey().equals(parameter.key()))
                .map(setting -> shown(setting.getValue())).toList();
    }

    private String shown(String raw) {
        return grammar().isQuoted() ? QuotedString.content(raw.strip()) : raw;
    }

    /** As it is written in the file. */
    String raw(String shown) {
        return grammar().isQuoted() ? QuotedString.write(shown) : shown.strip();
    }

    /** What makes a value as people see it impossible; nothing does with none. */
    Optional<String> problem(String shown, Charset charset) {
        return problems(shown, charset).filter(ValueProblem::isError).findFirst().map(this::words);
    }

    /** What is to be said of a value: what makes it impossible, else what is doubtful about it. */
    Optional<String> remark(String shown, Charset charset) {
        return problem(shown, charset).or(() -> problems(shown, charset).findFirst().map(this::words));
    }

    private Stream<ValueProblem> problems(String shown, Charset charset) {
        return shown.isEmpty() ? Stream.empty() : grammar().check(raw(shown), charset).stream();
    }

    private String words(ValueProblem problem) {
        return ProblemWords.of(parameter.key(), problem);
    }

    /** What a choice is called. */
    String choice(String value) {
        String name = parameter.choiceName(value, Locale.getDefault());
        return name.equals(value) ? value : name + "  (" + value + ")";
    }

    /** What the choice of writing nothing is called. */
    String noChoice() {
        String holds = parameter.defaultValue(type).map(this::choice).orElse("");
        return holds.isEmpty() ? "" : Messages.get("default_is", holds);
    }
}
