package dandori.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

import dandori.model.Definition;
import dandori.model.Jobnet;
import dandori.model.UnitPath;
import dandori.model.resource.UnitDefinitionResource;
import dandori.model.schedule.Planner;
import dandori.model.schedule.ScheduledDefinition;
import dandori.schedule.rule.RuleDefinition;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Execution;
import dandori.unitdef.catalogue.Parameter;

/** What the catalogue says of each parameter, executed, kept or refused, is what happens to a run. */
class EffectsTest {

    private static final Path TABLE = Path.of("../dandori.resolve/test/effects/effects.txt");
    private static final LocalDate FROM = LocalDate.of(2026, 11, 22);
    private static final LocalDate TO = LocalDate.of(2027, 2, 28);
    private static final Surroundings HERE = new Surroundings("r", Map.of(), Set.of("@SYSTEM", "BATCH"), Set.of(),
            "batch");

    /** A row of the table. */
    private record Row(String place, String besides, String parameter) {

        static Row of(String line) {
            String[] cells = line.split("\\|", 3);
            return new Row(cells[0].strip(), cells[1].strip(), cells[2].strip());
        }

        String key() {
            return parameter.substring(0, parameter.indexOf('='));
        }

        /** What is there without the parameter: another value of it may be. */
        String without() {
            return besides.isEmpty() ? "" : besides + ";";
        }

        String with() {
            return Stream.of(without().split("(?<=;)")).filter(other -> repeats() || !other.startsWith(key() + "="))
                    .collect(Collectors.joining()) + parameter + ";";
        }

        /** Rules are told apart by their numbers. */
        private boolean repeats() {
            return Catalogue.standard().parameter(key()).orElseThrow().repeatable();
        }
    }

    @Test
    void catalogueSaysOfEachParameterWhatItDoes() throws IOException {
        Map<String, Execution> seen = new TreeMap<>();
        for (Row row : rows()) {
            seen.merge(row.key(), effect(row), EffectsTest::stronger);
        }

        Map<String, Execution> said = new TreeMap<>();
        seen.keySet().forEach(key -> said.put(key, Catalogue.standard().parameter(key).orElseThrow().execution()));
        assertEquals(lines(said), lines(seen));
    }

    @Test
    void everyParameterOfAnExecutedTypeHasARow() throws IOException {
        Set<String> tried = rows().stream().map(Row::key).collect(Collectors.toCollection(TreeSet::new));

        Set<String> wanted = Catalogue.standard().parameters().stream().filter(EffectsTest::ofAnExecutedType)
                .map(Parameter::key).filter(key -> !key.equals("ty")).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(wanted, tried);
    }

    @Test
    void aParameterOfTypesThatAreNotExecutedIsWhatTheyAre() {
        for (Parameter parameter : Catalogue.standard().parameters()) {
            if (!ofAnExecutedType(parameter)) {
                boolean pending = parameter.unitTypes().stream()
                        .anyMatch(type -> execution(type) == Execution.PENDING);

                assertEquals(pending ? Execution.PENDING : Execution.REFUSED, parameter.execution(), parameter.key());
            }
        }
    }

    /** A parameter that has an effect somewhere is executed; one that only stands in the way is refused. */
    private static Execution stronger(Execution one, Execution other) {
        return one == Execution.EXECUTED || other == Execution.KEPT ? one : other;
    }

    private static boolean ofAnExecutedType(Parameter parameter) {
        return parameter.unitTypes().stream().anyMatch(type -> execution(type) == Execution.EXECUTED);
    }

    private static Execution execution(String type) {
        return Catalogue.standard().unitType(type).orElseThrow().execution();
    }

    private static Execution effect(Row row) throws IOException {
        String without = outcome(row.place(), row.without());
        String with = outcome(row.place(), row.with());
        if (without.equals(with)) {
            return Execution.KEPT;
        }
        return with.startsWith("Refused") ? Execution.REFUSED : Execution.EXECUTED;
    }

    /** Everything that is registered: what runs, on which terms, and when. */
    private static String outcome(String place, String settings) throws IOException {
        Definition definition = load(text(place, settings));
        Jobnet root = (Jobnet) UnitPath.find(definition, "/g/r").orElseThrow();
        Resolution resolution = Resolver.resolve(definition, "/g/r", HERE);
        var scheduled = new ScheduledDefinition(definition);
        var planner = new Planner(scheduled, ZoneId.of("Asia/Tokyo"), FROM, false);
        var nested = (Jobnet) UnitPath.find(definition, "/g/r/k").orElseThrow();
        var monitoring = scheduled.schedule(root).rules().stream().map(RuleDefinition::monitoring).toList();
        return resolution + "\n" + RootTerms.of(root) + "\n" + monitoring + "\n" + planner.plan(root).runs(FROM, TO)
                + "\n"
                + planner.plan(nested).runs(FROM, TO);
    }

    private static String text(String place, String settings) {
        String root = place.equals("root") ? settings : "";
        return "unit=g,,,;{ty=g;cl=sa;cl=su;" + at("group", place, settings) + "unit=r,,,;{ty=n;"
                + "sd=1,+mo:1;cy=1,(1,w);st=1,09:00;sd=3,*5;cy=3,(1,m);" + root
                + (place.equals("condition") ? "unit=c,,,;{ty=rc;" + settings + "unit=t,,,;{ty=tmwj;}}" : "")
                + "unit=k,,,;{ty=n;" + at("nested", place, settings) + "unit=x,,,;{ty=j;te=\"x\";}}"
                + "unit=j,,,;{ty=j;te=\"x\";}" + unit(place, settings) + "}"
                + "unit=s,,,;{ty=n;sd=1,2026/12/07;unit=x,,,;{ty=j;te=\"x\";}}}"
                + "unit=h,,,;{ty=g;sdd=20;unit=q,,,;{ty=n;unit=o,,,;{ty=nc;ncr=/g/r;}}unit=p,,,;{ty=n;}}";
    }

    private static String at(String wanted, String place, String settings) {
        return wanted.equals(place) ? settings : "";
    }

    private static String unit(String place, String settings) {
        return Catalogue.standard().unitType(place).isPresent() ? "unit=u,,,;{ty=" + place + ";" + settings + "}" : "";
    }

    private static Definition load(String text) throws IOException {
        var resource = new UnitDefinitionResource(URI.createURI("test.unitdef"));
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        return resource.definition();
    }

    private static String lines(Map<String, Execution> executions) {
        return executions.entrySet().stream().map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of).toList();
    }
}
