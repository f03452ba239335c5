package dandori.model.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.value.ElementPosition;
import dandori.unitdef.value.QuotedString;
import dandori.unitdef.value.RelationValue;
import dandori.unitdef.value.SizeValue;
import dandori.unitdef.value.ValueText;

/**
 * Reads what the parameters of a unit say. What each speaks of:
 * <ul>
 * <li>schedule parameters of their rule ({@code sd=2,15} of rule 2; without a number, of rule 1),
 * <li>{@code ar} of its two ends, {@code el} of the unit it places,
 * <li>{@code env}, {@code jpoif}, {@code evwfr} and {@code evsfr} of the name before the value,
 * <li>{@code op}, {@code cl} and {@code eun} of their own value: they form sets,
 * <li>every other key of itself; those that may be repeated form lists without order.
 * </ul>
 * A value written out though it is the catalogue's default says nothing ({@link Fact#implied()}), but for {@code sd},
 * which is what makes a schedule rule exist.
 */
public final class FactReader {

    private static final Set<String> SETS = Set.of("op", "cl", "eun");
    private static final Map<String, Character> NAMED = Map.of("env", '=', "jpoif", ':', "evwfr", ':', "evsfr", ':');
    private static final Pattern RULE = Pattern.compile("(?s)\\s*0*(\\d+)\\s*,(.*)");
    private static final String FIRST_RULE = "1";
    private static final Defaults DEFAULTS = new Defaults();

    private final Catalogue catalogue;
    private final Naming naming;

    /** Reads with the standard catalogue; units are called what {@code naming} says. */
    public FactReader(Naming naming) {
        this.catalogue = Catalogue.standard();
        this.naming = naming;
    }

    /** What the parameters of a unit say, by subject; subjects and the facts of each in the order of the text. */
    public Map<Subject, List<Fact>> bySubject(PlacedUnit unit) {
        Map<Subject, List<Fact>> facts = new LinkedHashMap<>();
        for (Fact fact : facts(unit)) {
            facts.computeIfAbsent(fact.subject(), subject -> new ArrayList<>(1)).add(fact);
        }
        return facts;
    }

    /** What the parameters of a unit say, in the order of the text. */
    public List<Fact> facts(PlacedUnit unit) {
        String type = unit.node().type();
        List<Fact> facts = new ArrayList<>();
        unit.node().parameters().forEach(parameter -> facts.add(fact(unit, type, parameter)));
        return facts;
    }

    private Fact fact(PlacedUnit unit, String type, ParameterNode node) {
        String key = node.key();
        return switch (key) {
            case "ar" -> relation(unit, node).orElseGet(() -> plain(type, node));
            case "el" -> position(unit, node).orElseGet(() -> plain(type, node));
            case "sz" -> size(node).orElseGet(() -> plain(type, node));
            default -> catalogue.parameter(key).filter(Parameter::isRuleNumbered).map(known -> rule(known, type, node))
                    .orElseGet(() -> plain(type, node));
        };
    }

    private Optional<Fact> relation(PlacedUnit unit, ParameterNode node) {
        return RelationValue.read(node.value()).map(relation -> {
            String ends = naming.token(unit, relation.predecessor()) + '\n' + naming.token(unit, relation.successor());
            return new Fact(node, new Subject("ar", ends, true), relation.kind().word(), false);
        });
    }

    private Optional<Fact> position(PlacedUnit unit, ParameterNode node) {
        return ElementPosition.read(node.value())
                .map(place -> new Fact(node, new Subject("el", naming.token(unit, place.unit()), true),
                        "+" + place.horizontal() + "+" + place.vertical(), false));
    }

    private static Optional<Fact> size(ParameterNode node) {
        return SizeValue.read(node.value()).map(size -> new Fact(node, new Subject("sz", "", true), size.write(),
                size.equals(new SizeValue(10, 8))));
    }

    private static Fact rule(Parameter parameter, String type, ParameterNode node) {
        String[] rule = rule(ValueText.withoutComments(node.value()));
        String meaning = Meaning.ofRule(rule[1]);
        boolean implied = !parameter.key().equals("sd")
                && meaning.equals(DEFAULTS.of(parameter, type, value -> Meaning.ofRule(rule(value)[1])));
        return new Fact(node, new Subject(parameter.key(), rule[0], true), meaning, implied);
    }

    /** The number of the rule, and what it says. */
    private static String[] rule(String value) {
        Matcher matcher = RULE.matcher(value);
        return matcher.matches()
                ? new String[]{ matcher.group(1), matcher.group(2) }
                : new String[]{ FIRST_RULE, value };
    }

    private Fact plain(String type, ParameterNode node) {
        Optional<Parameter> parameter = catalogue.parameter(node.key());
        String meaning = Meaning.of(parameter, type, node.value());
        boolean implied = parameter.filter(known -> !known.repeatable()).filter(
                known -> meaning.equals(DEFAULTS.of(known, type, value -> Meaning.of(parameter, type, value))))
                .isPresent();
        return new Fact(node, subject(parameter, node, meaning), meaning, implied);
    }

    private static Subject subject(Optional<Parameter> parameter, ParameterNode node, String meaning) {
        String key = node.key();
        if (SETS.contains(key)) {
            return new Subject(key, meaning, true);
        }
        if (NAMED.containsKey(key)) {
            String content = QuotedString.content(node.value().strip());
            int end = content.indexOf(NAMED.get(key));
            return new Subject(key, end < 0 ? content : content.substring(0, end), true);
        }
        return new Subject(key, "", !parameter.map(Parameter::repeatable).orElse(false));
    }
}
