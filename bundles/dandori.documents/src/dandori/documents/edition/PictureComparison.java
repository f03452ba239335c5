package dandori.documents.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dandori.diagram.Cell;
import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramRelation;
import dandori.diagram.DiagramUnit;
import dandori.diagram.mark.ChangeMark;
import dandori.documents.content.Change;
import dandori.documents.content.ChangesSection;
import dandori.documents.content.Heading;
import dandori.documents.content.Picture;
import dandori.documents.words.Words;

/** Compares two pictures of a jobnet: units, their places, relations. What was removed is drawn where there is room. */
final class PictureComparison {

    private final Words words;
    private final List<ChangesSection.Row> facts;
    private final List<ChangesSection.Pair> pairs;

    PictureComparison(Words words, List<ChangesSection.Row> facts, List<ChangesSection.Pair> pairs) {
        this.words = words;
        this.facts = facts;
        this.pairs = pairs;
    }

    /** The picture of a new jobnet. */
    Picture added(Heading heading, Picture now) {
        facts.add(new ChangesSection.Row(Change.ADDED, heading.path(), "", "", heading.title()));
        Map<String, ChangeMark> marks = new HashMap<>();
        now.jobnet().units().forEach(unit -> marks.put(unit.id(), ChangeMark.ADDED));
        return new Picture(now.jobnet(), now.paths(), marks, Map.of());
    }

    /** The picture marked; a pair of pictures is kept when anything in it changed. */
    Picture marked(Heading heading, Picture before, Picture now, String remarkBefore, String remarkNow) {
        if (!remarkBefore.equals(remarkNow)) {
            facts.add(new ChangesSection.Row(Change.CHANGED, heading.path(), words.get("contents.part"), remarkBefore,
                    remarkNow));
        }
        Map<String, DiagramUnit> earlier = byId(before);
        Map<String, DiagramUnit> later = byId(now);
        Map<String, ChangeMark> marksNow = new HashMap<>();
        Map<String, ChangeMark> marksBefore = new HashMap<>();
        for (DiagramUnit unit : now.jobnet().units()) {
            unit(now.paths().get(unit.id()), earlier.get(unit.id()), unit).ifPresent(mark -> {
                marksNow.put(unit.id(), mark);
                marksBefore.put(unit.id(), mark);
            });
        }
        for (DiagramUnit unit : before.jobnet().units()) {
            if (!later.containsKey(unit.id())) {
                marksBefore.put(unit.id(), ChangeMark.REMOVED);
                facts.add(new ChangesSection.Row(Change.REMOVED, before.paths().get(unit.id()), "", told(unit), ""));
            }
        }
        Picture oldMarked = new Picture(before.jobnet(), before.paths(), marksBefore,
                relations(heading, before, now, ChangeMark.REMOVED));
        Picture newMarked = new Picture(now.jobnet(), now.paths(), marksNow,
                relations(heading, now, before, ChangeMark.ADDED));
        boolean changed = !marksBefore.isEmpty() || !marksNow.isEmpty() || !oldMarked.relations().isEmpty()
                || !newMarked.relations().isEmpty();
        if (!changed) {
            return now;
        }
        pairs.add(new ChangesSection.Pair(heading.title(), heading.path(), oldMarked, newMarked));
        return withRemoved(oldMarked, newMarked);
    }

    private static Map<String, DiagramUnit> byId(Picture picture) {
        return picture.jobnet().units().stream().collect(Collectors.toMap(DiagramUnit::id, unit -> unit));
    }

    private Optional<ChangeMark> unit(String path, DiagramUnit before, DiagramUnit now) {
        if (before == null) {
            facts.add(new ChangesSection.Row(Change.ADDED, path, "", "", told(now)));
            return Optional.of(ChangeMark.ADDED);
        }
        boolean moved = !before.cell().equals(now.cell());
        boolean same = before.at(now.cell()).equals(now);
        if (moved) {
            facts.add(new ChangesSection.Row(Change.CHANGED, path, words.get("changes.place"), before.cell().zone(),
                    now.cell().zone()));
        }
        if (!same) {
            facts.add(new ChangesSection.Row(Change.CHANGED, path, words.get("column.type"), told(before), told(now)));
        }
        return moved || !same ? Optional.of(ChangeMark.CHANGED) : Optional.empty();
    }

    private static String told(DiagramUnit unit) {
        return unit.label().detail().isEmpty()
                ? unit.label().caption()
                : unit.label().caption() + " / " + unit.label().detail();
    }

    /** The relations of one picture that the other lacks. */
    private Map<DiagramRelation, ChangeMark> relations(Heading heading, Picture of, Picture other, ChangeMark mark) {
        Set<DiagramRelation> known = new HashSet<>(other.jobnet().relations());
        Map<DiagramRelation, ChangeMark> marked = new HashMap<>();
        for (DiagramRelation relation : of.jobnet().relations()) {
            if (!known.contains(relation)) {
                marked.put(relation, mark);
                String line = relation.from() + " → " + relation.to();
                boolean added = mark == ChangeMark.ADDED;
                facts.add(new ChangesSection.Row(added ? Change.ADDED : Change.REMOVED, heading.path(),
                        words.get("changes.relation"), added ? "" : line, added ? line : ""));
            }
        }
        return marked;
    }

    private static Picture withRemoved(Picture before, Picture now) {
        Set<Cell> taken = now.jobnet().units().stream().map(DiagramUnit::cell).collect(Collectors.toSet());
        List<DiagramUnit> units = new ArrayList<>(now.jobnet().units());
        Map<String, ChangeMark> marks = new HashMap<>(now.units());
        Map<String, String> paths = new HashMap<>(now.paths());
        for (DiagramUnit unit : before.jobnet().units()) {
            if (before.units().get(unit.id()) == ChangeMark.REMOVED && taken.add(unit.cell())) {
                units.add(unit);
                marks.put(unit.id(), ChangeMark.REMOVED);
                paths.put(unit.id(), before.paths().get(unit.id()));
            }
        }
        Set<String> ids = units.stream().map(DiagramUnit::id).collect(Collectors.toSet());
        List<DiagramRelation> lines = new ArrayList<>(now.jobnet().relations());
        Map<DiagramRelation, ChangeMark> relations = new HashMap<>(now.relations());
        for (DiagramRelation relation : before.jobnet().relations()) {
            if (before.relations().containsKey(relation) && ids.contains(relation.from())
                    && ids.contains(relation.to())) {
                lines.add(relation);
                relations.put(relation, ChangeMark.REMOVED);
            }
        }
        DiagramJobnet jobnet = now.jobnet().with(units, lines);
        return new Picture(jobnet, paths, marks, relations);
    }
}
