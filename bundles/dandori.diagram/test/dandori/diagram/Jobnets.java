package dandori.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Jobnets for tests. */
public final class Jobnets {
    private static final List<String> TYPES = List.of("j", "pj", "n", "jdj", "orj", "flwj", "mlsj", "cj", "rj");

    private Jobnets() {
    }

    /** Units scattered over the grid, relations between any two; the same seed gives the same jobnet. */
    public static DiagramJobnet scattered(long seed, int units, int relations, int size) {
        Random random = new Random(seed);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < size * size; i++) {
            cells.add(new Cell(i % size, i / size));
        }
        Collections.shuffle(cells, random);
        List<DiagramUnit> drawn = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            drawn.add(DiagramUnit.of("U" + i, TYPES.get(random.nextInt(TYPES.size())), cells.get(i)));
        }
        List<DiagramRelation> related = new ArrayList<>();
        for (int i = 0; i < relations; i++) {
            RelationKind kind = random.nextInt(8) == 0 ? RelationKind.CON : RelationKind.SEQ;
            int from = random.nextInt(units);
            related.add(new DiagramRelation("U" + from, "U" + (from + 1 + random.nextInt(units - 1)) % units, kind));
        }
        return new DiagramJobnet("scattered " + seed, size, size, drawn, related);
    }

    /** A jobnet of units named by their places, such as {@code "A1 B1 B2"}, and relations such as {@code "A1-B2"}. */
    public static DiagramJobnet of(String units, String... relations) {
        List<DiagramUnit> drawn = new ArrayList<>();
        for (String zone : units.split(" ")) {
            Cell cell = new Cell(zone.charAt(0) - 'A', Integer.parseInt(zone.substring(1)) - 1);
            drawn.add(DiagramUnit.of(zone, "j", cell));
        }
        List<DiagramRelation> related = new ArrayList<>();
        for (String relation : relations) {
            boolean condition = relation.contains("?");
            String[] ends = relation.split("[-?]");
            related.add(condition ? DiagramRelation.con(ends[0], ends[1]) : DiagramRelation.seq(ends[0], ends[1]));
        }
        return new DiagramJobnet("net", 10, 8, drawn, related);
    }

    /** An order intake as a site draws it, with a judgment, recovery, groups of parallel jobs and a connector. */
    public static DiagramJobnet orderIntake() {
        List<DiagramUnit> units = List.of(unit("受注ファイル到着監視", "flwj", new Cell(0, 0), "bat-host01"),
                unit("受注データ取込ネット", "n", new Cell(1, 0), "下位 12 ユニット"),
                unit("取込結果チェック", "jdj", new Cell(2, 0), "戻り値 > 4 で従属へ"),
                unit("受注明細集計", "j", new Cell(3, 0), "bat-host02"),
                unit("異常時リカバリ処理", "rn", new Cell(2, 1), "下位 4 ユニット"),
                unit("取引先マスタ更新", "pj", new Cell(3, 1), ""), unit("いずれか完了", "orj", new Cell(4, 0), ""),
                unit("NIGHTLY_ORDER_EXPORT_TO_HOST01", "htpj", new Cell(5, 0), ""));
        List<DiagramRelation> relations = List.of(seq(units, 0, 1), seq(units, 1, 2), seq(units, 2, 3),
                DiagramRelation.con(units.get(2).id(), units.get(4).id()), seq(units, 2, 5), seq(units, 3, 6),
                seq(units, 5, 6), seq(units, 6, 7), seq(units, 0, 2));
        return new DiagramJobnet("日次受注 <A&B>", 6, 2, units, relations);
    }

    private static DiagramUnit unit(String name, String ty, Cell cell, String detail) {
        return DiagramUnit.of(name, ty, cell).with(new UnitLabel(name, "", detail, "「" + name + "」の説明"));
    }

    private static DiagramRelation seq(List<DiagramUnit> units, int from, int to) {
        return DiagramRelation.seq(units.get(from).id(), units.get(to).id());
    }
}
