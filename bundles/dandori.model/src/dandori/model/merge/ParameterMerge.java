package dandori.model.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dandori.model.difference.Fact;
import dandori.model.difference.FactMatch;
import dandori.model.difference.FactReader;
import dandori.model.difference.PlacedUnit;
import dandori.model.difference.Subject;

/** Merges what the parameters of one unit say. */
final class ParameterMerge {

    private static final Set<String> LAYOUT = Set.of("el", "sz");

    private final UnitTriple unit;
    private final FactReader reader;
    private final Collection<Conflict> conflicts;
    private final Map<Subject, List<Fact>> base;
    private final Map<Subject, List<Fact>> mine;
    private final Map<Subject, List<Fact>> theirs;
    private final Map<Fact, Slot> slots = new IdentityHashMap<>();

    ParameterMerge(UnitTriple unit, FactReader reader, Collection<Conflict> conflicts) {
        this.unit = unit;
        this.reader = reader;
        this.conflicts = conflicts;
        boolean oneType = Stream.of(unit.base(), unit.mine(), unit.theirs()).flatMap(Optional::stream)
                .map(side -> side.node().type()).distinct().count() == 1;
        this.base = facts(unit.base(), oneType);
        this.mine = facts(unit.mine(), oneType);
        this.theirs = facts(unit.theirs(), oneType);
    }

    /** What the result says, in its order. */
    List<Slot> slots() {
        if (unit.mine().isEmpty() || unit.theirs().isEmpty()) {
            return reader.facts(unit.mine().or(unit::theirs).orElseThrow()).stream()
                    .map(fact -> new Slot(unit.mine().map(side -> fact), Optional.of(fact))).toList();
        }
        Set<Subject> subjects = new LinkedHashSet<>(mine.keySet());
        subjects.addAll(theirs.keySet());
        for (Subject subject : subjects) {
            merge(of(base, subject), of(mine, subject), of(theirs, subject));
        }
        List<Slot> mineOrder = ordered(unit.mine(), mine);
        List<Slot> theirsOrder = ordered(unit.theirs(), theirs);
        Set<Slot> members = new LinkedHashSet<>(mineOrder);
        members.addAll(theirsOrder);
        members.removeIf(slot -> slot.chosen().isEmpty());
        return SiblingOrder.merge(ordered(unit.base(), base), mineOrder, theirsOrder, members);
    }

    /** What one side says. What goes without saying for one type has to be said of another. */
    private Map<Subject, List<Fact>> facts(Optional<PlacedUnit> side, boolean oneType) {
        Map<Subject, List<Fact>> facts = side.map(reader::bySubject).orElseGet(HashMap::new);
        if (!oneType) {
            facts.replaceAll((subject, list) -> list.stream().map(Fact::stated).toList());
        }
        return facts;
    }

    private static List<Fact> of(Map<Subject, List<Fact>> facts, Subject subject) {
        return facts.getOrDefault(subject, List.of());
    }

    private void merge(List<Fact> before, List<Fact> some, List<Fact> others) {
        FactMatch toMine = FactMatch.of(before, some);
        FactMatch toTheirs = FactMatch.of(before, others);
        for (Fact fact : toMine.before()) {
            mergeChanged(fact, toMine, toTheirs, others);
        }
        mergeAdded(toMine.added(), toTheirs.added(), implied(some));
        boolean nothingSaid = Stream.of(before, some, others).flatMap(List::stream).allMatch(Fact::implied);
        if (nothingSaid) {
            mergeImplied(implied(before), implied(some), implied(others));
        }
        for (Fact fact : some) {
            if (!slots.containsKey(fact)) {
                note(Optional.empty(), Optional.of(fact), Optional.empty(), Optional.of(fact));
            }
        }
    }

    /** Whether a default is written out changes no meaning, but a side that did so had its reasons. */
    private void mergeImplied(Optional<Fact> before, Optional<Fact> some, Optional<Fact> other) {
        boolean asBefore = some.map(Fact::text).equals(before.map(Fact::text));
        note(before, some, other, asBefore && other.map(Fact::text).equals(some.map(Fact::text)) || !asBefore
                ? some
                : other);
    }

    private void mergeChanged(Fact fact, FactMatch toMine, FactMatch toTheirs, List<Fact> others) {
        Optional<Fact> some = toMine.after(fact);
        Optional<Fact> other = toTheirs.after(fact);
        boolean onlyTheirs = toMine.isKept(fact) && !toTheirs.isKept(fact);
        if (onlyTheirs) {
            note(Optional.of(fact), some, other, other.or(() -> implied(others)));
            return;
        }
        note(Optional.of(fact), some, other, some);
        if (!toMine.isKept(fact) && !toTheirs.isKept(fact) && !meaning(some).equals(meaning(other))) {
            conflict(fact.subject(), Optional.of(fact), some.or(() -> implied(of(mine, fact.subject()))),
                    other.or(() -> implied(others)));
        }
    }

    private void mergeAdded(List<Fact> some, List<Fact> others, Optional<Fact> impliedByMine) {
        List<Fact> open = new ArrayList<>(some);
        for (Fact other : others) {
            Optional<Fact> same = open.stream().filter(fact -> fact.meaning().equals(other.meaning())).findFirst();
            Optional<Fact> rival = other.subject().single() ? open.stream().findFirst() : Optional.empty();
            Optional<Fact> partner = same.or(() -> rival);
            partner.ifPresent(open::remove);
            if (partner.isPresent()) {
                note(Optional.empty(), partner, Optional.of(other), partner);
            } else {
                Optional<Fact> line = impliedByMine.filter(fact -> other.subject().single()
                        && !slots.containsKey(fact));
                note(Optional.empty(), line, Optional.of(other), Optional.of(other));
            }
            if (same.isEmpty() && rival.isPresent()) {
                conflict(other.subject(), Optional.empty(), rival, Optional.of(other));
            }
        }
    }

    private void note(Optional<Fact> inBase, Optional<Fact> inMine, Optional<Fact> inTheirs, Optional<Fact> chosen) {
        Slot slot = new Slot(inMine, chosen);
        inBase.ifPresent(fact -> slots.put(fact, slot));
        inMine.ifPresent(fact -> slots.put(fact, slot));
        inTheirs.or(() -> chosen).ifPresent(fact -> slots.put(fact, slot));
    }

    private void conflict(Subject subject, Optional<Fact> inBase, Optional<Fact> inMine, Optional<Fact> inTheirs) {
        Conflict.Kind kind = LAYOUT.contains(subject.key()) ? Conflict.Kind.LAYOUT : Conflict.Kind.PARAMETER;
        conflicts.add(new Conflict(kind, unit.path(), Optional.of(subject.key()), inBase.map(Fact::text),
                inMine.map(Fact::text), inTheirs.map(Fact::text)));
    }

    private static Optional<Fact> implied(List<Fact> facts) {
        return facts.stream().filter(Fact::implied).findFirst();
    }

    private static Optional<String> meaning(Optional<Fact> fact) {
        return fact.map(Fact::meaning);
    }

    private List<Slot> ordered(Optional<PlacedUnit> side, Map<Subject, List<Fact>> facts) {
        Map<Object, Slot> byNode = new HashMap<>();
        facts.values().forEach(list -> list.stream().filter(slots::containsKey)
                .forEach(fact -> byNode.put(fact.node(), slots.get(fact))));
        return side
                .map(each -> each.node().parameters().stream().filter(byNode::containsKey).map(byNode::get).distinct()
                        .toList())
                .orElse(List.of());
    }
}
