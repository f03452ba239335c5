package dandori.unitdef.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of the data files into fields; plain loops, because every start of the program waits for them. */
final class Fields {

    private Fields() {
    }

    /** What stands between the separators, without white space around it; empty fields count. */
    static List<String> separated(String text, char separator) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            fields.add(text.substring(from, at).strip());
            from = at + 1;
        }
        fields.add(text.substring(from).strip());
        return fields;
    }

    /** What stands between runs of spaces and {@code extra} characters; no field is empty. */
    static List<String> words(String text, char extra) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != extra) {
                at++;
            }
            if (at > from) {
                words.add(text.substring(from, at));
            }
            at++;
        }
        return words;
    }

    /** Three texts separated by {@code |}. */
    static Wording wording(String text) {
        List<String> parts = separated(text, '|');
        if (parts.size() != 3) {
            throw new IllegalArgumentException("three texts separated by | expected: " + text);
        }
        return new Wording(parts.get(0), parts.get(1), parts.get(2));
    }
}
