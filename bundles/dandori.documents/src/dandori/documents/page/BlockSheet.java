package dandori.documents.page;

import java.util.ArrayList;
import java.util.List;

import dandori.documents.canvas.Paper;

/** A page of blocks, one below the other. */
final class BlockSheet implements Sheet {

    private final List<Block> blocks;
    private final PageArea area;
    private final String note;

    private BlockSheet(List<Block> blocks, PageArea area, String note) {
        this.blocks = List.copyOf(blocks);
        this.area = area;
        this.note = note;
    }

    /** The pages for all blocks. */
    static List<Sheet> of(List<Block> blocks, PageArea area, String note) {
        List<Sheet> sheets = new ArrayList<>();
        List<Block> page = new ArrayList<>();
        double room = area.bottom() - area.top();
        double used = 0;
        for (int at = 0; at < blocks.size(); at++) {
            double together = together(blocks, at);
            double needed = together > room ? blocks.get(at).height() : together;
            if (used + needed > room && !page.isEmpty()) {
                sheets.add(new BlockSheet(page, area, note));
                page = new ArrayList<>();
                used = 0;
            }
            page.add(blocks.get(at));
            used += blocks.get(at).height();
        }
        if (!page.isEmpty()) {
            sheets.add(new BlockSheet(page, area, note));
        }
        return sheets;
    }

    /** The height of a block with what must not be parted from it; a title begins something else. */
    private static double together(List<Block> blocks, int at) {
        double height = blocks.get(at).height();
        for (int next = at + 1; next < blocks.size() && blocks.get(next - 1).keptWithNext()
                && !(blocks.get(next) instanceof TitleBlock); next++) {
            height += blocks.get(next).height();
        }
        return height;
    }

    @Override
    public String scope() {
        return blocks.get(0).scope();
    }

    @Override
    public String note() {
        return note;
    }

    @Override
    public List<Anchor> anchors() {
        List<Anchor> anchors = new ArrayList<>();
        double y = area.top();
        for (Block block : blocks) {
            double top = y;
            block.anchor().ifPresent(name -> anchors.add(new Anchor(name, top)));
            y += block.height();
        }
        return anchors;
    }

    @Override
    public void draw(Paper paper, Pages pages) {
        double y = area.top();
        for (Block block : blocks) {
            block.draw(paper, pages, y);
            y += block.height();
        }
    }
}
