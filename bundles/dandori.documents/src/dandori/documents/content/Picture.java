package dandori.documents.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dandori.diagram.DiagramJobnet;
import dandori.diagram.DiagramRelation;
import dandori.diagram.DiagramUnit;
import dandori.diagram.mark.ChangeMark;

/**
 * A jobnet as it is drawn.
 *
 * @param jobnet    units and relations
 * @param paths     path of the unit, by its id in the picture
 * @param units     changed units, by id
 * @param relations changed relations
 */
public record Picture(DiagramJobnet jobnet, Map<String, String> paths, Map<String, ChangeMark> units,
        Map<DiagramRelation, ChangeMark> relations) {

    public Picture {
        paths = Map.copyOf(paths);
        units = new HashMap<>(units);
        relations = new HashMap<>(relations);
    }

    /** A picture without changes. */
    public static Picture of(DiagramJobnet jobnet, Map<String, String> paths) {
        return new Picture(jobnet, paths, Map.of(), Map.of());
    }

    /** Units, places and relations as text. */
    String text() {
        String units = jobnet.units().stream().map(Picture::text).collect(Collectors.joining("\n"));
        List<String> relations = jobnet.relations().stream()
                .map(line -> line.from() + " → " + line.to() + " " + line.kind()).toList();
        return jobnet.columns() + "x" + jobnet.rows() + "\n" + units + "\n" + String.join("\n", relations);
    }

    private static String text(DiagramUnit unit) {
        return unit.cell().zone() + "\t" + unit.kind() + "\t" + unit.recovery() + "\t" + unit.label().name() + "\t"
                + unit.label().caption() + "\t" + unit.label().detail();
    }
}
