package dandori.unitdef.catalogue;

/** The kind of unit a type belongs to; palette, icons and placement rules go by it. */
public enum Family {
    GROUP, JOBNET, JOB, EVENT_JOB, ACTION_JOB, CUSTOM_JOB, CONNECTOR, CONDITION
}
