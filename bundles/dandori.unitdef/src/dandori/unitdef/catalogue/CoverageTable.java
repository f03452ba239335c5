package dandori.unitdef.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Renders what the catalogue covers as Markdown; the result is kept as {@code docs/coverage.md}. */
public final class CoverageTable {

    private final Catalogue catalogue;
    private final StringBuilder text = new StringBuilder();

    private CoverageTable(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The whole page, with a line break at its end; the same catalogue always gives the same text. */
    public static String render(Catalogue catalogue) {
        CoverageTable table = new CoverageTable(catalogue);
        table.counts();
        table.unitTypes();
        table.parameters();
        return table.text.toString();
    }

    private void counts() {
        line("# Coverage of unit definition text");
        line("");
        line("Written from the parameter catalogue of `dandori.unitdef`; do not edit. Every key and every value, known "
                + "or not, is read and written back unchanged.");
        line("");
        line("| | executed | kept | pending | refused | all |");
        line("|---|---|---|---|---|---|");
        line("| unit types |" + cells(each -> types(type -> type.execution() == each)) + " "
                + catalogue.unitTypes().size() + " |");
        line("| parameters |" + cells(each -> parameters(parameter -> parameter.execution() == each)) + " "
                + catalogue.parameters().size() + " |");
        line("");
        line("| grammars | verified | unverified | of these catch-all |");
        line("|---|---|---|---|");
        line("| of parameters | " + parameters(Parameter::isVerified) + " verified | "
                + parameters(parameter -> !parameter.isVerified()) + " unverified | "
                + parameters(parameter -> parameter.grammar().shape() == Grammar.Shape.ANYTHING) + " |");
        line("");
        line("*Verified*: a manual page, or public source code that agrees with it, shows form and limits. *Unverified*: "
                + "a form or a limit is assumed, and overrunning it is only a warning. *Catch-all*: any value is taken.");
    }

    private void unitTypes() {
        line("");
        line("## Unit types");
        line("");
        line("*Pending*: to be executed; until its runner, trigger or service part is there, a jobnet that contains "
                + "it is refused at registration, each unit named. *Refused*: read, drawn, documented and kept, "
                + "never run.");
        line("");
        line("| ty | recovery | unit | 名称 | 名称 (中文) | status |");
        line("|---|---|---|---|---|---|");
        catalogue.unitTypes().stream().filter(type -> !type.recovery()).map(this::row).forEach(this::line);
    }

    private String row(UnitType type) {
        Wording name = type.wording();
        String twin = type.recoveryTwin().map(code -> "`" + code + "`").orElse("–");
        List<String> cells = List.of("`" + type.code() + "`", twin, name.en(), name.ja(), name.zh(),
                type.execution().word());
        return inCells(cells);
    }

    private void parameters() {
        line("");
        line("## Parameters");
        line("");
        line("*Executed*: it changes what runs or when. *Kept*: no effect on a run. *Pending*: of units that are not "
                + "executed yet. *Refused*: what it asks for is not done here, and a jobnet that asks is not registered. "
                + "A key with * may stand several times, j+ is the type and its recovery form. "
                + "Sources: doc = manual page, src = public source code, GK = general knowledge.");
        line("");
        line("| key | parameter | value | default | unit types | status | verified | source |");
        line("|---|---|---|---|---|---|---|---|");
        catalogue.parameters().stream().sorted((a, b) -> a.key().compareTo(b.key())).map(this::row).forEach(this::line);
    }

    private String row(Parameter parameter) {
        List<String> cells = List.of("`" + parameter.key() + "`" + (parameter.repeatable() ? " *" : ""),
                parameter.name(Locale.ENGLISH), escaped(parameter.grammar().describe()),
                parameter.defaultValue().map(CoverageTable::escaped).orElse(""), unitTypes(parameter),
                parameter.execution().word(), parameter.isVerified() ? "yes" : "no", parameter.evidence().tag());
        return inCells(cells);
    }

    private static String inCells(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** The codes; {@code j+} is the type with its recovery form. */
    private String unitTypes(Parameter parameter) {
        if (parameter.unitTypes().size() == catalogue.unitTypes().size()) {
            return "all";
        }
        return catalogue.unitTypes().stream().filter(type -> parameter.appliesTo(type.code()))
                .filter(type -> !type.recovery() || !type.twinCode().map(parameter::appliesTo).orElse(false))
                .map(type -> type.code() + (type.recoveryTwin().map(parameter::appliesTo).orElse(false) ? "+" : ""))
                .collect(Collectors.joining(" "));
    }

    private String cells(java.util.function.ToLongFunction<Execution> count) {
        return List.of(Execution.EXECUTED, Execution.KEPT, Execution.PENDING, Execution.REFUSED).stream()
                .map(each -> " " + count.applyAsLong(each) + " |").collect(Collectors.joining());
    }

    private long types(Predicate<UnitType> wanted) {
        return catalogue.unitTypes().stream().filter(wanted).count();
    }

    private long parameters(Predicate<Parameter> wanted) {
        return catalogue.parameters().stream().filter(wanted).count();
    }

    private static String escaped(String cell) {
        return cell.replace("|", "\\|").replace("*", "\\*").replace("_", "\\_");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
