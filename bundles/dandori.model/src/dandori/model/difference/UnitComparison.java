package dandori.model.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dandori.model.difference.Difference.Scope;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Parameter;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitAttributes;

/** Compares what stands in two units that are a pair: header, parameters, and with the layout their order. */
final class UnitComparison {

    private final UnitPairs pairs;
    private final Scope scope;
    private final FactReader readerBefore;
    private final FactReader readerAfter;
    private final Map<String, Integer> catalogueOrder = new HashMap<>();

    UnitComparison(UnitPairs pairs, Scope scope) {
        this.pairs = pairs;
        this.scope = scope;
        this.readerBefore = new FactReader(pairs.namesBefore());
        this.readerAfter = new FactReader(pairs.namesAfter());
        for (Parameter parameter : Catalogue.standard().parameters()) {
            catalogueOrder.put(parameter.key(), catalogueOrder.size());
        }
    }

    /** What differs, header first, then parameters as the catalogue orders them. */
    List<Change> changes(PlacedUnit before, PlacedUnit after) {
        List<Change> changes = new ArrayList<>();
        String path = after.path();
        addHeader(path, before.node().attributes(), after.node().attributes(), changes);
        if (!isSameText(before, after)) {
            addParameters(before, after, changes);
        }
        if (scope == Scope.LAYOUT) {
            addOrder(before, after, changes);
        }
        return changes;
    }

    /** Whether all parameters are written the same and name the same units; then nothing has to be read. */
    private boolean isSameText(PlacedUnit before, PlacedUnit after) {
        List<ParameterNode> some = before.node().parameters();
        List<ParameterNode> others = after.node().parameters();
        boolean same = some.size() == others.size() && before.units().stream().noneMatch(pairs::isMoved)
                && before.units().size() == after.units().size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i).key().equals(others.get(i).key()) && some.get(i).value().equals(others.get(i).value());
        }
        return same;
    }

    private void addParameters(PlacedUnit before, PlacedUnit after, List<Change> changes) {
        Map<Subject, List<Fact>> some = readerBefore.bySubject(before);
        Map<Subject, List<Fact>> others = readerAfter.bySubject(after);
        List<Change> found = new ArrayList<>();
        for (Subject subject : union(some.keySet(), others.keySet())) {
            if (scope == Scope.LAYOUT || !Difference.LAYOUT.contains(subject.key())) {
                addFacts(after.path(), some.getOrDefault(subject, List.of()), others.getOrDefault(subject, List.of()),
                        found);
            }
        }
        found.sort(Comparator.comparingInt(
                change -> catalogueOrder.getOrDefault(change.parameter().orElseThrow(), Integer.MAX_VALUE)));
        changes.addAll(found);
    }

    private static void addHeader(String path, UnitAttributes before, UnitAttributes after, List<Change> changes) {
        addHeader(path, UnitDifference.PERMISSION, before.permission(), after.permission(), changes);
        addHeader(path, UnitDifference.OWNER, before.owner(), after.owner(), changes);
        addHeader(path, UnitDifference.RESOURCE_GROUP, before.resourceGroup(), after.resourceGroup(), changes);
    }

    private static void addHeader(String path, String name, String before, String after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(Change.of(path, name, stated(before), stated(after)));
        }
    }

    private static Optional<String> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static void addFacts(String path, List<Fact> before, List<Fact> after, List<Change> changes) {
        FactMatch match = FactMatch.of(before, after);
        for (Fact fact : match.before()) {
            if (!match.isKept(fact)) {
                Optional<String> now = match.after(fact).or(() -> implied(after)).map(Fact::text);
                changes.add(Change.of(path, fact.subject().key(), Optional.of(fact.text()), now));
            }
        }
        for (Fact fact : match.added()) {
            Optional<String> was = implied(before).map(Fact::text);
            changes.add(Change.of(path, fact.subject().key(), was, Optional.of(fact.text())));
        }
    }

    /** A default that is written out is worth reading beside the other value. */
    private static Optional<Fact> implied(List<Fact> facts) {
        return facts.stream().filter(Fact::implied).findFirst();
    }

    private static Set<Subject> union(Set<Subject> some, Set<Subject> others) {
        Set<Subject> union = new LinkedHashSet<>(some);
        union.addAll(others);
        return union;
    }

    private void addOrder(PlacedUnit before, PlacedUnit after, List<Change> changes) {
        List<PlacedUnit> stayed = before.units().stream()
                .filter(unit -> pairs.after(unit).flatMap(PlacedUnit::upper).filter(after::equals).isPresent())
                .toList();
        List<PlacedUnit> partners = stayed.stream().map(unit -> pairs.after(unit).orElseThrow()).toList();
        Set<PlacedUnit> members = new HashSet<>(partners);
        List<PlacedUnit> ordered = after.units().stream().filter(members::contains).toList();
        if (!partners.equals(ordered)) {
            changes.add(
                    Change.of(after.path(), UnitDifference.UNIT_ORDER, Optional.of(listed(stayed, PlacedUnit::name)),
                            Optional.of(listed(ordered, PlacedUnit::name))));
        }
        addParameterOrder(before, after, changes);
    }

    private void addParameterOrder(PlacedUnit before, PlacedUnit after, List<Change> changes) {
        List<Fact> some = readerBefore.facts(before);
        List<Fact> others = readerAfter.facts(after);
        Set<Subject> common = some.stream().map(Fact::subject).collect(Collectors.toSet());
        common.retainAll(others.stream().map(Fact::subject).collect(Collectors.toSet()));
        List<Fact> keptBefore = firstOfEach(some, common);
        List<Fact> keptAfter = firstOfEach(others, common);
        if (!subjects(keptBefore).equals(subjects(keptAfter))) {
            changes.add(Change.of(after.path(), UnitDifference.PARAMETER_ORDER,
                    Optional.of(listed(keptBefore, UnitComparison::inOrder)),
                    Optional.of(listed(keptAfter, UnitComparison::inOrder))));
        }
    }

    private static List<Fact> firstOfEach(List<Fact> facts, Set<Subject> wanted) {
        Set<Subject> seen = new HashSet<>();
        return facts.stream().filter(fact -> wanted.contains(fact.subject()) && seen.add(fact.subject())).toList();
    }

    private static List<Subject> subjects(List<Fact> facts) {
        return facts.stream().map(Fact::subject).toList();
    }

    /** Keys that stand several times are told apart by their value. */
    private static String inOrder(Fact fact) {
        return fact.subject().about().isEmpty() ? fact.subject().key() : fact.subject().key() + '=' + fact.text();
    }

    private static <T> String listed(List<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.joining(", "));
    }
}
