package dandori.acceptance;

/** Unit definition text of a jobnet {@code n} in a group. */
final class DefinitionText {

    static String of(String group, String parameters, String... units) {
        return "unit=" + group + ",,,;\n{\n\tty=g;\n\tunit=n,,,;\n\t{\n\t\tty=n;\n\t\t" + parameters + "\n"
                + String.join("", units) + "\t}\n}\n";
    }

    static String job(String name, String script) {
        return "\t\tunit=" + name + ",,,;\n\t\t{\n\t\t\tty=j;\n\t\t\tte=\"" + script + "\";\n\t\t}\n";
    }

    private DefinitionText() {
    }
}
