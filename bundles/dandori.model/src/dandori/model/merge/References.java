package dandori.model.merge;

import java.util.Map;
import java.util.Optional;

import dandori.model.difference.Fact;
import dandori.model.difference.PlacedUnit;
import dandori.unitdef.value.ElementPosition;
import dandori.unitdef.value.RelationValue;

/** Puts the names that units have in the result into relations and positions, which name units beside each other. */
final class References {

    private final UnitTriples triples;
    private final Arrangement arrangement;
    private final Map<UnitTriple, String> types;

    /** @param types the unit types in the result, of units whose inner units are known already */
    References(UnitTriples triples, Arrangement arrangement, Map<UnitTriple, String> types) {
        this.triples = triples;
        this.arrangement = arrangement;
        this.types = types;
    }

    /** The value with the names of the result; empty when it names a unit that the result has elsewhere, or not at all. */
    Optional<String> reworded(Fact fact, PlacedUnit side) {
        return switch (fact.subject().key()) {
            case "ar" -> RelationValue.read(fact.node().value()).map(relation -> relation(relation, fact, side))
                    .orElseGet(() -> Optional.of(fact.node().value()));
            case "el" -> ElementPosition.read(fact.node().value()).map(place -> position(place, fact, side))
                    .orElseGet(() -> Optional.of(fact.node().value()));
            default -> Optional.of(fact.node().value());
        };
    }

    private Optional<String> relation(RelationValue relation, Fact fact, PlacedUnit side) {
        Optional<String> predecessor = name(relation.predecessor(), side);
        Optional<String> successor = name(relation.successor(), side);
        if (predecessor.isEmpty() || successor.isEmpty()) {
            return Optional.empty();
        }
        RelationValue now = new RelationValue(predecessor.get(), successor.get(), relation.kind());
        boolean kindWritten = fact.node().value().contains(relation.kind().word() + ")")
                || relation.kind() == RelationValue.Kind.CON;
        String written = kindWritten ? now.write() : now.write().replace(",seq)", ")");
        return Optional.of(now.equals(relation) ? fact.node().value() : written);
    }

    private Optional<String> position(ElementPosition place, Fact fact, PlacedUnit side) {
        Optional<UnitTriple> unit = side.unit(place.unit()).map(triples::of);
        boolean typeAsWritten = side.unit(place.unit()).filter(each -> each.node().type().equals(place.type()))
                .isPresent();
        String type = unit.filter(each -> typeAsWritten).map(types::get).orElse(place.type());
        return name(place.unit(), side)
                .map(name -> new ElementPosition(name, type, place.horizontal(), place.vertical()))
                .map(now -> now.equals(place) ? fact.node().value() : now.write());
    }

    /** What a unit beside others is called; a name that never was any unit's stays. */
    private Optional<String> name(String name, PlacedUnit side) {
        Optional<UnitTriple> unit = side.unit(name).map(triples::of);
        return unit.isEmpty()
                ? Optional.of(name)
                : unit.filter(arrangement::has)
                        .filter(each -> arrangement.upper(each).equals(Optional.of(triples.of(side))))
                        .map(arrangement::name);
    }
}
