package dandori.unitdef.check;

/** One rule about units. Asked once for every unit of a file, upper units before lower ones. */
@FunctionalInterface
public interface Check {

    /** Looks at one unit and reports what breaks the rule. Takes time linear in the unit's own content. */
    void check(CheckedUnit unit, Findings findings);
}
