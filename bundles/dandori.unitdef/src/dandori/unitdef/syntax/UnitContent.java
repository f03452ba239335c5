package dandori.unitdef.syntax;

/** What a unit is to be: one that stands in a tree, verbatim with everything in it, or a draft. */
public sealed interface UnitContent permits UnitNode, UnitDraft {

    /** What stands in the unit's header. */
    UnitAttributes attributes();
}
