package dandori.model.commands.rules;

/** Why an edit is refused. Each constant tells the arguments its wording gets. */
public enum Reason {
    /** Everything is already as it would be afterwards; nothing further. */
    NOTHING_TO_CHANGE,

    /** The name is empty; nothing further. */
    NAME_EMPTY,
    /** The name needs too many bytes; the bytes it needs, the bytes it may have. */
    NAME_TOO_LONG,
    /** The name has a character no name may have; that character, or its code point as U+XXXX. */
    NAME_CHARACTER,
    /** The name has a character the file's charset does not know; that character, the charset. */
    NAME_NOT_IN_CHARSET,
    /** Another unit of the same level has the name; the name. */
    NAME_TAKEN,
    /** The name and the start condition belong together: no other unit has it, it has no other; the name. */
    NAME_RESERVED,

    /** Units of this type do not stand there; the type, the type of the upper unit (empty at the top of the file). */
    TYPE_NOT_HERE,
    /** Only root jobnets have a start condition; the nested jobnet. */
    START_CONDITION_NESTED,
    /** The jobnet has a start condition already; the jobnet. */
    START_CONDITION_EXISTS,
    /** A jobnet has either a start condition or connectors (its own, or one that refers to it); the jobnet. */
    START_CONDITION_AND_CONNECTOR,
    /** The type is of another family, other settings belong to it; the present type, the wanted type. */
    OTHER_FAMILY,
    /** The upper unit would have too many units; the upper unit, the limit. */
    TOO_MANY_UNITS,
    /** The tree would get too deep; the limit in levels. */
    TOO_DEEP,

    /** A unit is not joined with itself; its name. */
    RELATION_TO_ITSELF,
    /** The relation is there already; the predecessor, the successor. */
    RELATION_EXISTS,
    /** The successor would come before itself; the predecessor, the successor. */
    RELATION_CYCLE,
    /** Both units have to stand directly in one jobnet; the predecessor, the successor. */
    RELATION_ACROSS_JOBNETS,
    /** Units of this type have no relations; the unit, its type. */
    RELATION_END,
    /** Only recovery units follow a recovery unit; the recovery unit, the other one. */
    RECOVERY_BEFORE_ORDINARY,
    /** Only judgment jobs have a dependent unit; the predecessor. */
    CONDITION_WITHOUT_JUDGMENT,
    /** The judgment job has its dependent unit already; the judgment job, that unit. */
    CONDITION_EXISTS,

    /** A unit that is not chosen runs between two that are; that unit. */
    RUNS_BETWEEN,
    /** The dependent unit has to go where its judgment job goes; the judgment job, the dependent unit. */
    CONDITION_APART,
    /** A recovery unit has to stay with what it recovers, or what goes on after it; the recovery unit, the other. */
    RECOVERY_APART,

    /** Another icon stands there; its unit. */
    CELL_TAKEN,
    /** The unit does not stand in the picture that is edited; the unit. */
    NOT_IN_PICTURE,

    /** Such a parameter is not a plain setting of a unit; the key. */
    KEY_NOT_A_SETTING,
    /** The value would not be read back as it is: open quotes, or characters that end a parameter; the key. */
    VALUE_NOT_READABLE,
    /** The attributes would not be read back as they are; nothing further. */
    ATTRIBUTES_NOT_READABLE,
    /** The unit has fewer settings of that key; the key, how many it has. */
    NO_SUCH_SETTING
}
