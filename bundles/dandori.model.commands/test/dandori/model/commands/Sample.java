package dandori.model.commands;

import dandori.model.Definition;
import dandori.model.ModelFactory;
import dandori.model.Placement;
import dandori.model.Relation;
import dandori.model.RelationKind;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitTypes;

/** A definition with something of every kind, as if it had been read: every object knows its source. */
public final class Sample {

    public final Definition definition = ModelFactory.eINSTANCE.createDefinition();

    public Sample() {
        Unit sales = top("sales", "g");
        set(sales, "cm", "\"Sales\"");
        set(sales, "op", "mo");
        set(sales, "cl", "su");
        set(sales, "cl", "2026/01/01");
        Unit orders = below(sales, "orders", "n", 0, 0);
        Unit closing = below(sales, "closing", "n", 0, 0);
        below(sales, "inner", "g", 0, 0);
        orders(orders);
        set(closing, "ejn", "orders");
        set(closing, "jc", "/sales/inner");
        Unit link = below(closing, "link", "nc", 80, 48);
        set(link, "ncr", "\"/sales/orders\"");
        Unit after = below(closing, "after", "pj", 240, 48);
        set(after, "eun", "/sales/orders/extract");
        Unit plans = top("plans", "g");
        set(plans, "gty", "p");
        below(plans, "plan_a", "n", 0, 0);
    }

    private void orders(Unit orders) {
        set(orders, "cm", "\"Orders\"");
        set(orders, "sz", "10x8");
        Unit extract = below(orders, "extract", "j", 80, 48);
        Unit total = below(orders, "total", "pj", 240, 48);
        Unit decide = below(orders, "decide", "jdj", 400, 48);
        Unit send = below(orders, "send", "j", 560, 48);
        Unit mend = below(orders, "mend", "rj", 400, 144);
        Unit report = below(orders, "report", "rj", 560, 144);
        Unit nested = below(orders, "nested", "n", 85, 150);
        Unit watch = below(orders, ".CONDITION", "rc", 0, 0);
        relate(extract, total, RelationKind.SEQ);
        relate(total, decide, RelationKind.SEQ);
        relate(decide, send, RelationKind.CON);
        relate(total, mend, RelationKind.SEQ);
        relate(mend, report, RelationKind.SEQ);
        set(orders, "rg", "3");
        set(orders, "sd", "1,en");
        set(orders, "st", "1,+00:00");
        set(extract, "sc", "\"/bin/extract\"");
        set(extract, "tho", "0");
        Unit first = below(nested, "first", "j", 80, 48);
        Unit second = below(nested, "second", "j", 240, 48);
        relate(first, second, RelationKind.SEQ);
        below(watch, "file", "flwj", 0, 0);
    }

    /** The unit with this absolute path. */
    public Unit unit(String path) {
        return UnitPath.find(definition, path).orElseThrow();
    }

    /** The relation from one unit of a jobnet to another. */
    public Relation relation(String jobnet, String from, String to) {
        return unit(jobnet).getParameters().stream().filter(Relation.class::isInstance).map(Relation.class::cast)
                .filter(relation -> relation.getPredecessor().getName().equals(from)
                        && relation.getSuccessor().getName().equals(to))
                .findFirst().orElseThrow();
    }

    public Unit top(String name, String type) {
        Unit unit = unit(name, type);
        definition.getUnits().add(unit);
        return unit;
    }

    public Unit below(Unit upper, String name, String type, int x, int y) {
        Unit unit = unit(name, type);
        upper.getUnits().add(unit);
        Placement placement = ModelFactory.eINSTANCE.createPlacement();
        placement.setUnit(unit);
        placement.setX(x);
        placement.setY(y);
        placement.setSource("text of el " + name);
        upper.getParameters().add(placement);
        return unit;
    }

    public Relation relate(Unit from, Unit to, RelationKind kind) {
        Relation relation = ModelFactory.eINSTANCE.createRelation();
        relation.setPredecessor(from);
        relation.setSuccessor(to);
        relation.setKind(kind);
        relation.setSource("text of ar " + from.getName());
        from.getUpper().getParameters().add(relation);
        return relation;
    }

    public static void set(Unit unit, String key, String value) {
        Setting setting = ModelFactory.eINSTANCE.createSetting();
        setting.setKey(key);
        setting.setValue(value);
        setting.setSource("text of " + key);
        unit.getParameters().add(setting);
    }

    private static Unit unit(String name, String type) {
        Unit unit = UnitTypes.create(type);
        unit.setName(name);
        unit.setAttributes(",,jp1admin,");
        unit.setSource("text of " + name);
        return unit;
    }
}
