package dandori.documents.page;

import java.util.List;
import java.util.Map;

import dandori.diagram.draw.Placement;
import dandori.diagram.geometry.Rect;
import dandori.documents.canvas.Paper;
import dandori.documents.content.FlowSection;
import dandori.documents.content.Item;
import dandori.documents.content.Picture;
import dandori.documents.font.Typesetter;

/** A picture in one piece, for a page without edges. */
public final class WholePicture {

    private static final double MAP_SCALE = 0.9;

    private final Plate plate;
    private final double scale;

    private WholePicture(Plate plate, double scale) {
        this.plate = plate;
        this.scale = scale;
    }

    /**
     * A unit in the picture.
     *
     * @param path of the unit
     * @param box  where it is
     */
    public record Spot(String path, Rect box) {
    }

    /** The picture of a jobnet. */
    public static WholePicture map(Picture picture, Typesetter setter) {
        return new WholePicture(new MapPlate(picture, setter), MAP_SCALE);
    }

    /** The picture of a jobnet with the items of its units. */
    public static WholePicture flow(FlowSection section, Typesetter setter) {
        return new WholePicture(new FlowPlate(section, setter), 1);
    }

    /** The items too long for the boxes of a flow, by path of the unit. */
    public static Map<String, List<Item>> rest(FlowSection section, Typesetter setter) {
        return new FlowPlate(section, setter).rest();
    }

    public double width() {
        return plate.columns()[plate.columns().length - 1] * scale;
    }

    public double height() {
        return plate.rows()[plate.rows().length - 1] * scale;
    }

    /** Where the units are. */
    public List<Spot> spots() {
        return plate.spots().stream().map(spot -> new Spot(spot.path(), new Rect(spot.box().x() * scale,
                spot.box().y() * scale, spot.box().width() * scale, spot.box().height() * scale))).toList();
    }

    /** Draws it all. */
    public void draw(Paper paper, Placement at) {
        plate.draw(paper, at.of(new Placement(0, 0, scale)),
                new Rect(0, 0, width() / scale, height() / scale));
    }
}
