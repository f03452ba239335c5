package dandori.model.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dandori.model.difference.PlacedUnit;

/**
 * Where each unit of the result stands and what it is called. Moves and renames of one side are taken over; where that
 * cannot be, the unit is where mine has it.
 */
final class Arrangement {

    private final UnitTriples triples;
    private final Survivors survivors;
    private final Collection<Conflict> conflicts;
    private final Map<UnitTriple, Place> places = new HashMap<>();
    private final Map<Optional<UnitTriple>, List<UnitTriple>> members = new LinkedHashMap<>();

    Arrangement(UnitTriples triples, Survivors survivors, Collection<Conflict> conflicts) {
        this.triples = triples;
        this.survivors = survivors;
        this.conflicts = conflicts;
        triples.all().forEach(triple -> places.put(triple, place(triple)));
        boolean settled;
        do {
            settled = !leaveGoneUppers() && !breakLoops() && !clearNames();
        } while (!settled);
        present().forEach(triple -> members.computeIfAbsent(upper(triple), any -> new ArrayList<>()).add(triple));
    }

    private record Place(Optional<UnitTriple> upper, String name) {
    }

    boolean has(UnitTriple triple) {
        return survivors.has(triple);
    }

    /** What a unit is called. */
    String name(UnitTriple triple) {
        return places.get(triple).name;
    }

    /** The unit it stands in, empty at the top. */
    Optional<UnitTriple> upper(UnitTriple triple) {
        return places.get(triple).upper;
    }

    /** Where a unit is found in the result. */
    String path(UnitTriple triple) {
        StringBuilder path = new StringBuilder();
        for (Optional<UnitTriple> next = Optional.of(triple); next.isPresent(); next = upper(next.get())) {
            path.insert(0, name(next.get())).insert(0, '/');
        }
        return path.toString();
    }

    /** The units in a unit, or at the top, in their order. */
    List<UnitTriple> units(Optional<UnitTriple> upper) {
        List<UnitTriple> inside = members.getOrDefault(upper, List.of());
        return inside.isEmpty()
                ? inside
                : SiblingOrder.merge(sequence(upper.map(UnitTriple::base), triples.base().tops()),
                        sequence(upper.map(UnitTriple::mine), triples.mine().tops()),
                        sequence(upper.map(UnitTriple::theirs), triples.theirs().tops()), new HashSet<>(inside));
    }

    private List<UnitTriple> sequence(Optional<Optional<PlacedUnit>> upper, List<PlacedUnit> tops) {
        return triples.of(upper.map(unit -> unit.map(PlacedUnit::units).orElse(List.of())).orElse(tops));
    }

    private List<UnitTriple> present() {
        return triples.all().stream().filter(survivors::has).toList();
    }

    private Place place(UnitTriple triple) {
        if (triple.mine().isEmpty() || triple.theirs().isEmpty() || triple.base().isEmpty()) {
            return placeIn(triple.mine().or(triple::theirs).or(triple::base).orElseThrow());
        }
        Place base = placeIn(triple.base().get());
        Place mine = placeIn(triple.mine().get());
        Place theirs = placeIn(triple.theirs().get());
        Choice<Optional<UnitTriple>> upper = Choice.of(base.upper, mine.upper, theirs.upper);
        Choice<String> name = Choice.of(base.name, mine.name, theirs.name);
        if (upper.conflict() || name.conflict()) {
            conflicts.add(Conflict.ofUnit(Conflict.Kind.PLACE, triple));
        }
        return new Place(upper.value(), name.value());
    }

    private Place placeIn(PlacedUnit unit) {
        return new Place(triples.upper(unit), unit.name());
    }

    private Place minePlace(UnitTriple triple) {
        return placeIn(triple.mine().orElseThrow());
    }

    private boolean isAsInMine(UnitTriple triple) {
        return triple.mine().isPresent() && places.get(triple).equals(minePlace(triple));
    }

    private void leaveAsInMine(UnitTriple triple, Conflict.Kind why) {
        conflicts.add(Conflict.ofUnit(why, triple));
        if (triple.mine().isPresent()) {
            places.put(triple, minePlace(triple));
        } else {
            survivors.drop(triple);
        }
    }

    /** Whether a unit stood in one that is gone; it is put back, or what it stands in is, or it goes, too. */
    private boolean leaveGoneUppers() {
        boolean found = false;
        for (UnitTriple triple : present()) {
            Optional<UnitTriple> upper = upper(triple).filter(each -> !survivors.has(each));
            upper.ifPresent(gone -> leaveGoneUpper(triple, gone));
            found |= upper.isPresent();
        }
        return found;
    }

    private void leaveGoneUpper(UnitTriple triple, UnitTriple upper) {
        if (triple.mine().isEmpty()) {
            survivors.drop(triple);
        } else if (isAsInMine(triple)) {
            survivors.revive(upper);
        } else {
            leaveAsInMine(triple, Conflict.Kind.PLACE);
        }
    }

    /** Whether units stood in each other, because each side moved one into the other. */
    private boolean breakLoops() {
        boolean found = false;
        Set<UnitTriple> grounded = new HashSet<>();
        for (UnitTriple triple : present()) {
            Set<UnitTriple> trail = new HashSet<>();
            Optional<UnitTriple> next = Optional.of(triple);
            while (next.isPresent() && !grounded.contains(next.get()) && trail.add(next.get())) {
                next = upper(next.get());
            }
            if (next.isPresent() && !grounded.contains(next.get())) {
                found = true;
                trail.stream().filter(each -> each.mine().isPresent() && !isAsInMine(each)).toList()
                        .forEach(each -> leaveAsInMine(each, Conflict.Kind.PLACE));
            }
            grounded.addAll(trail);
        }
        return found;
    }

    /** Whether something theirs placed had the name of another unit there. */
    private boolean clearNames() {
        Map<Place, List<UnitTriple>> byPlace = new LinkedHashMap<>();
        present().forEach(triple -> byPlace.computeIfAbsent(places.get(triple), any -> new ArrayList<>(1)).add(triple));
        boolean found = false;
        for (List<UnitTriple> sameName : byPlace.values()) {
            Optional<UnitTriple> newcomer = sameName.stream().filter(triple -> !isAsInMine(triple))
                    .filter(triple -> sameName.stream().anyMatch(other -> !areTogetherInTheirs(triple, other)))
                    .findFirst();
            newcomer.ifPresent(triple -> leaveAsInMine(triple, Conflict.Kind.NAME_TAKEN));
            found |= newcomer.isPresent();
        }
        return found;
    }

    private boolean areTogetherInTheirs(UnitTriple some, UnitTriple other) {
        return some.theirs().isPresent() && other.theirs().isPresent()
                && placeIn(some.theirs().get()).equals(placeIn(other.theirs().get()));
    }
}
