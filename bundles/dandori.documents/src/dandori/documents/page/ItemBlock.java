package dandori.documents.page;

import java.util.ArrayList;
import java.util.List;

import dandori.documents.canvas.Lettering;
import dandori.documents.canvas.Paper;
import dandori.documents.content.Item;
import dandori.documents.font.Typesetter;

/**
 * A label with some lines of its value.
 *
 * @param label empty where a long value goes on
 */
record ItemBlock(String label, List<String> lines, String scope, PageArea area) implements Block {

    private static final double LABEL = 110;
    private static final double PITCH = 10.4;
    private static final double PADDING = 5;
    private static final int MOST = 30;
    private static final int FEW = 3;
    private static final Lettering LETTERS = Lettering.plain(7.5, Tint.INK);

    /** A long value becomes several blocks. */
    static List<Block> of(Item item, String scope, PageArea area, Typesetter setter) {
        List<String> lines = setter.wrap(item.value(), false, LETTERS.size(), area.inner() - LABEL - 12);
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < lines.size(); at += MOST) {
            blocks.add(new ItemBlock(at == 0 ? item.label() : "", lines.subList(at, Math.min(lines.size(), at + MOST)),
                    scope, area));
        }
        return blocks;
    }

    /** What is said of days stands above them. */
    @Override
    public boolean keptWithNext() {
        return lines.size() <= FEW;
    }

    @Override
    public double height() {
        return lines.size() * PITCH + PADDING;
    }

    @Override
    public void draw(Paper paper, Pages pages, double y) {
        paper.text(paper.fitted(label, LETTERS, LABEL - 10), area.left() + 6, y + 10.4, LETTERS.in(Tint.MUTED));
        double baseline = y + 10.4;
        for (String line : lines) {
            paper.text(line, area.left() + LABEL, baseline, LETTERS);
            baseline += PITCH;
        }
        paper.line(area.left(), y + height(), area.right(), y + height(), Tint.THIN);
    }
}
