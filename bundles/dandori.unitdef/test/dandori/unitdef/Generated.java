package dandori.unitdef;

import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Family;
import dandori.unitdef.catalogue.UnitType;
import java.util.List;
import java.util.Random;

/** Definition files made up from a seed. */
public final class Generated {

    private static final List<String> BLANKS = List.of("", "", "", " ", "\t", "  ");
    private static final List<String> COMMENTS = List.of("", "", "", "/* 注意 */\n", "\n", "/* a;\n{b} \"c */\n");
    private static final List<String> VALUES = List.of("1", "\"text\"", "\"a#\"b##\"", "\"two\nlines; {x}\"",
            "(f=a,t=b,seq)", "(1,d)", "+80 +48", "12×8", "name:\"v;w\"", "", "2026/01/05", "𠮷野家");
    private static final List<String> KEYS = List.of("cm", "sz", "el", "ar", "te", "env", "xx", "evwfr", "sd", "op");

    private Generated() {
    }

    /** A group with jobnets of jobs, {@code units} in all, written as {@code ajsprint} does. */
    public static String plain(int units) {
        StringBuilder text = new StringBuilder("unit=grp,,jp1admin,;\n{\n\tty=g;\n");
        for (int net = 0, unit = 0; unit < units; net++) {
            text.append("\tunit=net").append(net).append(",,jp1admin,;\n\t{\n\t\tty=n;\n\t\tsz=10x8;\n");
            int jobs = Math.min(99, units - unit - 1);
            for (int job = 0; job < jobs; job++) {
                text.append("\t\tel=job").append(job).append(",j,+").append(80 + job % 10 * 160).append('+')
                        .append(48 + job / 10 * 96).append(";\n");
            }
            for (int job = 0; job < jobs; job++) {
                text.append("\t\tunit=job").append(job).append(",,jp1admin,;\n\t\t{\n\t\t\tty=j;\n\t\t\tcm=\"job ")
                        .append(job).append("\";\n\t\t\tsc=\"/usr/local/bin/run.sh\";\n\t\t\tprm=\"-x ").append(job)
                        .append("\";\n\t\t\ttho=0;\n\t\t}\n");
            }
            text.append("\t}\n");
            unit += jobs + 1;
        }
        return text.append("}\n").toString();
    }

    /** A jobnet in a jobnet, and so on. */
    public static String nested(int levels) {
        StringBuilder text = new StringBuilder(levels * 16);
        for (int i = 0; i < levels; i++) {
            text.append("unit=n,,,;\n{\nty=n;\n");
        }
        return text.append("}\n".repeat(levels)).toString();
    }

    /** A file of many unit types, with spacing, comments and values of every kind. */
    public static String wild(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        unit(text, random, "g", 0);
        return text.toString();
    }

    private static void unit(StringBuilder text, Random random, String type, int depth) {
        String lead = "\t".repeat(depth);
        text.append(lead).append("unit").append(any(random, BLANKS)).append("=u").append(random.nextInt(1000))
                .append(random.nextBoolean() ? ",,jp1admin,;\n" : ";\n").append(any(random, COMMENTS)).append(lead)
                .append("{\n").append(lead).append("\tty=").append(type).append(";\n");
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(any(random, COMMENTS)).append(lead).append('\t').append(any(random, KEYS))
                    .append(any(random, BLANKS)).append('=').append(any(random, BLANKS)).append(any(random, VALUES))
                    .append(any(random, BLANKS)).append(';').append(any(random, BLANKS)).append("\n");
        }
        for (int i = depth < 4 ? random.nextInt(5) : 0; i > 0; i--) {
            UnitType child = any(random, Catalogue.standard().unitTypes());
            unit(text, random, child.code(), child.family() == Family.JOBNET ? depth + 1 : 5);
        }
        text.append(lead).append("}\n");
    }

    private static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
