package dandori.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.unitdef.DefinitionReader;
import dandori.unitdef.Reading;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.check.Check;
import dandori.unitdef.check.Checks;
import dandori.unitdef.check.RepeatedChecks;
import dandori.unitdef.problem.Problem;

/** A file that is checked after each edit: the same is found as by looking at everything again, with less looking. */
class RepeatedChecksTest {

    private static final int FILES = Boolean.getBoolean("dandori.long") ? 3_000 : 30;
    private static final int EDITS = 40;
    private static final int REFERENCES = 11;

    /** Lines that say something of other root jobnets, of groups, or of each other. */
    private static final List<String> LINES = List.of("jc=/営業;", "jc=/営業/支店;", "jc=/営業/受注;", "ejn=精算;",
            "ejn=受注;", "eun=/営業/精算;", "eun=/営業/支店/締め/一;", "ncl=y;", "ncn=/営業/精算;", "ncr=/営業/受注;", "gty=p;",
            "sd=1,we;", "sd=1,*30;", "sd=2,ud;", "sd=1,@15;", "cy=1,(1,w);", "cy=1,(0,w);", "sh=1,af;", "st=1,10:00;",
            "st=1,99:00;", "ln=1,2;", "de=n;", "op=mo;", "cl=mo;", "cl=2026/05/05;", "op=2026/05/05;", "sdd=5;",
            "md=th;",
            "te=\"date\";", "te=\"date", "pr=9;", "pr=3;", "ty=n;", "ty=g;", "ty=j;", "ty=qj;", "ty=pj;", "ty=jdj;",
            "ty=mlsj;", "el=一,j,+80+48;", "el=一,j,+80+48;", "el=二,pj,+80+48;", "ar=(f=一,t=二);", "ar=(f=二,t=一);",
            "ar=(f=一,t=二,con);", "ar=(f=三,t=三);", "xx=1;", "xx=1;", "cm=\"あ\";", "", "/* 注 */", "}", "{",
            "ej=ef;", "ejf=\"f\";", "wth=5;", "tho=3;", "abr=y;", "rjs=1;", "unit=受注,,,;", "unit=一,,,;");

    private static final List<String> NAMES = List.of("受注", "精算", "一", "二", "締め", "支店", "別");

    @Test
    void afterEveryEditTheSameIsFoundAsByLookingAtEverythingAgain() {
        int told = 0;
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            RepeatedChecks repeated = DefinitionChecks.standard().repeated();
            List<String> lines = file(random);
            for (int edit = 0; edit < EDITS; edit++) {
                List<String> before = List.copyOf(lines);
                edit(lines, random);
                Reading reading = read(lines);

                List<Problem> found = DefinitionReader.validate(reading, repeated).problems();

                List<Problem> all = DefinitionChecks.standard().validate(reading).problems();
                assertEquals(text(all), text(found), "seed " + seed + ", edit " + edit);
                assertEquals(all, found);
                told += reading.problems().isEmpty() ? all.size() : 0;
                if (random.nextInt(4) > 0
                        && (!reading.problems().isEmpty() || all.toString().contains("DUPLICATE_UNIT"))) {
                    lines = new ArrayList<>(before);
                }
            }
        }
        assertTrue(told > FILES * EDITS, "sound files with problems were among them");
    }

    @Test
    void onlyTheRootJobnetThatWasEditedIsLookedAtAgain() {
        List<String> looked = new ArrayList<>();
        Check noting = (unit, findings) -> looked.add(unit.path());
        RepeatedChecks repeated = new RepeatedChecks(new Checks(Catalogue.standard(), List.of(noting)));
        List<String> lines = new ArrayList<>(List.of("unit=g,,,;", "{", "ty=g;", "unit=a,,,;", "{", "ty=n;",
                "unit=x,,,;", "{", "ty=j;", "}", "}", "unit=b,,,;", "{", "ty=n;", "unit=y,,,;", "{", "ty=j;", "}", "}",
                "}"));
        DefinitionReader.validate(read(lines), repeated);
        looked.clear();

        lines.add(8, "cm=\"new\";");
        DefinitionReader.validate(read(lines), repeated);

        assertEquals(List.of("/g", "/g/a", "/g/a/x"), looked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ejn=b;    | unit=b,,,; | unit=c,,,; | EXCLUSIVE_OF_NOBODY
            jc=/g/b;  | ty=g;      | ty=n;      | REFERENCE_OF_OTHER_KIND
            fd=10;    | unit=b,,,; | unit=a,,,; | DUPLICATE_UNIT
            """)
    void whatAnotherUnitBecomesIsSeenWhereItIsNamed(String naming, String line, String other, String found) {
        RepeatedChecks repeated = DefinitionChecks.standard().repeated();
        List<String> lines = new ArrayList<>(List.of("unit=g,,,;", "{", "ty=g;", "unit=a,,,;", "{", "ty=n;", naming,
                "}", "unit=b,,,;", "{", line.equals("ty=g;") ? "ty=g;" : "ty=n;", "}", "}"));
        assertEquals(List.of(), codes(lines, repeated));

        int at = lines.lastIndexOf(line);
        lines.set(at, other);
        assertEquals(List.of(found), codes(lines, repeated));

        lines.set(at, line);
        assertEquals(List.of(), codes(lines, repeated));
    }

    private static List<String> codes(List<String> lines, RepeatedChecks checks) {
        return DefinitionReader.validate(read(lines), checks).problems().stream().map(Problem::code).toList();
    }

    private static Reading read(List<String> lines) {
        return DefinitionReader.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(List<Problem> problems) {
        return String.join("\n", problems.stream().map(problem -> problem.line() + " " + problem.message()).toList());
    }

    private static List<String> file(Random random) {
        List<String> lines = new ArrayList<>();
        open(lines, "営業", "g");
        net(lines, "受注", random);
        net(lines, "精算", random);
        open(lines, "支店", "g");
        net(lines, "締め", random);
        net(lines, "受注", random);
        lines.add("}");
        lines.add("}");
        net(lines, "単独", random);
        return lines;
    }

    private static void net(List<String> lines, String name, Random random) {
        open(lines, name, "n");
        lines.add("sd=1,we;");
        lines.add("sd=2,@1;");
        lines.add("cy=2,(1,w);");
        for (int i = random.nextInt(4); i > 0; i--) {
            lines.add(LINES.get(random.nextInt(REFERENCES)));
        }
        lines.add("el=一,j,+80+48;");
        lines.add("el=二,j,+240+48;");
        lines.add("ar=(f=一,t=二);");
        for (String job : List.of("一", "二")) {
            open(lines, job, "j");
            lines.add("te=\"run " + random.nextInt(9) + "\";");
            lines.add("}");
        }
        open(lines, "下", "n");
        lines.add("}");
        lines.add("}");
    }

    private static void open(List<String> lines, String name, String type) {
        Collections.addAll(lines, "unit=" + name + ",,,;", "{", "ty=" + type + ";");
    }

    /** Mostly a line that leaves the braces alone, so that the file stays readable. */
    private static void edit(List<String> lines, Random random) {
        int at = 3 + random.nextInt(lines.size() - 4);
        boolean plain = lines.get(at).contains("=") && !lines.get(at).startsWith("unit=");
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> lines.add(plain ? at : lines.indexOf("ty=n;") + 1, LINES.get(random.nextInt(48)));
            case 3 -> {
                if (plain) {
                    lines.remove(at);
                }
            }
            case 4 -> lines.set(at, plain ? LINES.get(random.nextInt(43)) : lines.get(at));
            case 5 -> renamed(lines, random);
            case 6 -> moved(lines, random);
            default -> {
                if (random.nextInt(4) == 0) {
                    lines.add(at, LINES.get(random.nextInt(LINES.size())));
                } else {
                    calendar(lines, random);
                }
            }
        }
    }

    private static void renamed(List<String> lines, Random random) {
        List<Integer> units = starts(lines);
        int at = units.get(random.nextInt(units.size()));
        lines.set(at, "unit=" + NAMES.get(random.nextInt(NAMES.size())) + ",,,;");
    }

    private static List<Integer> starts(List<String> lines) {
        return IntStream.range(3, lines.size()).filter(at -> lines.get(at).startsWith("unit=")).boxed().toList();
    }

    /** A day of the upper group becomes closed, or none is any more. */
    private static void calendar(List<String> lines, Random random) {
        if (random.nextBoolean()) {
            lines.add(lines.indexOf("ty=g;") + 1, random.nextBoolean() ? "cl=mo;" : "cl=su;");
        } else {
            lines.removeIf(line -> line.startsWith("cl="));
        }
    }

    /** Takes a whole unit away, or puts it somewhere else or there once more. */
    private static void moved(List<String> lines, Random random) {
        List<Integer> starts = starts(lines);
        int from = starts.get(random.nextInt(starts.size()));
        int end = from + 1;
        for (int depth = 0; end < lines.size() && (depth > 0 || end == from + 1); end++) {
            depth += lines.get(end).equals("{") ? 1 : lines.get(end).equals("}") ? -1 : 0;
        }
        List<String> unit = new ArrayList<>(lines.subList(from, end));
        if (random.nextInt(3) > 0) {
            lines.subList(from, end).clear();
        }
        if (random.nextInt(4) > 0 && from < lines.size()) {
            int to = starts.get(random.nextInt(starts.size()));
            lines.addAll(Math.min(to, lines.size()), unit);
        }
        if (lines.size() < 30) {
            lines.addAll(file(random));
        }
    }
}
