package dandori.documents.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dandori.diagram.mark.ChangeMark;
import dandori.documents.content.Change;
import dandori.documents.content.ChangesSection;
import dandori.documents.content.FlowSection;
import dandori.documents.content.Item;
import dandori.documents.content.Picture;
import dandori.documents.words.Words;

/** Compares two flows of a jobnet: the picture, then the items of every unit. */
final class FlowComparison {

    private final List<ChangesSection.Row> facts;
    private final PictureComparison pictures;

    FlowComparison(Words words, List<ChangesSection.Row> facts, List<ChangesSection.Pair> pairs) {
        this.facts = facts;
        this.pictures = new PictureComparison(words, facts, pairs);
    }

    /** The section marked; {@code before} is {@code null} for a new one. */
    FlowSection marked(FlowSection before, FlowSection now) {
        if (before == null) {
            return new FlowSection(now.heading(), now.remark(), pictures.added(now.heading(), now.picture()),
                    now.cards());
        }
        Picture picture = pictures.marked(now.heading(), before.picture(), now.picture(), before.remark(),
                now.remark());
        Map<String, ChangeMark> marks = new HashMap<>(picture.units());
        Map<String, List<Item>> cards = new HashMap<>(now.cards());
        picture.jobnet().units().forEach(unit -> {
            String id = unit.id();
            if (marks.get(id) == ChangeMark.REMOVED) {
                cards.put(id, before.items(id));
            } else if (marks.get(id) != ChangeMark.ADDED && !before.items(id).equals(now.items(id))) {
                marks.put(id, ChangeMark.CHANGED);
                items(picture.paths().get(id), before.items(id), now.items(id));
            }
        });
        return new FlowSection(now.heading(), now.remark(),
                new Picture(picture.jobnet(), picture.paths(), marks, picture.relations()), cards);
    }

    private void items(String path, List<Item> before, List<Item> now) {
        Map<String, String> old = byLabel(before);
        Map<String, String> fresh = byLabel(now);
        List<String> labels = new ArrayList<>(fresh.keySet());
        old.keySet().stream().filter(label -> !fresh.containsKey(label)).forEach(labels::add);
        for (String label : labels) {
            String was = old.getOrDefault(label, "");
            String is = fresh.getOrDefault(label, "");
            if (!was.equals(is)) {
                facts.add(new ChangesSection.Row(Change.CHANGED, path, label, was, is));
            }
        }
    }

    /** Values by label, those of one label together. */
    static Map<String, String> byLabel(List<Item> items) {
        Map<String, String> byLabel = new LinkedHashMap<>();
        items.forEach(item -> byLabel.merge(item.label(), item.value(), (first, second) -> first + "\n" + second));
        return byLabel;
    }
}
