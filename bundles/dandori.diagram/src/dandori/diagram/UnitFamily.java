package dandori.diagram;

/** The families of unit types; they share a colour and a tab of the palette. */
public enum UnitFamily {
    STRUCTURE, JOB, CONTROL, EVENT, ACTION, SERVICE
}
