package dandori.diagram;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of unit that look different: the unit types of definitions.md §1, their recovery twins shown by a mark. */
public enum UnitKind {
    JOB_GROUP(UnitFamily.STRUCTURE, "g", ""),
    /** A job group with {@code gty=p}. */
    PLANNING_GROUP(UnitFamily.STRUCTURE, "", ""),
    MANAGER_GROUP(UnitFamily.STRUCTURE, "mg", ""),
    JOBNET(UnitFamily.STRUCTURE, "n", "rn"),
    REMOTE_JOBNET(UnitFamily.STRUCTURE, "rm", "rr"),
    MANAGER_JOBNET(UnitFamily.STRUCTURE, "mn", ""),
    START_CONDITION(UnitFamily.EVENT, "rc", ""),
    JOBNET_CONNECTOR(UnitFamily.STRUCTURE, "nc", ""),
    HOST_LINK(UnitFamily.STRUCTURE, "hln", ""),
    UNIX_JOB(UnitFamily.JOB, "j", "rj"),
    PC_JOB(UnitFamily.JOB, "pj", "rp"),
    QUEUE_JOB(UnitFamily.JOB, "qj", "rq"),
    JUDGMENT(UnitFamily.CONTROL, "jdj", "rjdj"),
    OR_JOB(UnitFamily.CONTROL, "orj", "rorj"),
    RECEIVE_EVENT(UnitFamily.EVENT, "evwj", "revwj"),
    FILE_MONITOR(UnitFamily.EVENT, "flwj", "rflwj"),
    RECEIVE_MAIL(UnitFamily.EVENT, "mlwj", "rmlwj"),
    RECEIVE_QUEUE_MESSAGE(UnitFamily.EVENT, "mqwj", "rmqwj"),
    RECEIVE_MSMQ_MESSAGE(UnitFamily.EVENT, "mswj", "rmswj"),
    LOG_MONITOR(UnitFamily.EVENT, "lfwj", "rlfwj"),
    EVENT_LOG_MONITOR(UnitFamily.EVENT, "ntwj", "rntwj"),
    INTERVAL(UnitFamily.EVENT, "tmwj", "rtmwj"),
    SEND_EVENT(UnitFamily.ACTION, "evsj", "revsj"),
    SEND_MAIL(UnitFamily.ACTION, "mlsj", "rmlsj"),
    SEND_QUEUE_MESSAGE(UnitFamily.ACTION, "mqsj", "rmqsj"),
    SEND_MSMQ_MESSAGE(UnitFamily.ACTION, "mssj", "rmssj"),
    STATUS_REPORT(UnitFamily.ACTION, "cmsj", "rcmsj"),
    LOCAL_POWER(UnitFamily.ACTION, "pwlj", "rpwlj"),
    REMOTE_POWER(UnitFamily.ACTION, "pwrj", "rpwrj"),
    CUSTOM_UNIX_JOB(UnitFamily.SERVICE, "cj", "rcj"),
    CUSTOM_PC_JOB(UnitFamily.SERVICE, "cpj", "rcpj"),
    FLEXIBLE_JOB(UnitFamily.SERVICE, "fxj", "rfxj"),
    HTTP_JOB(UnitFamily.SERVICE, "htpj", "rhtpj"),
    /** Custom jobs whose class is a service part, by what they call. */
    CLOUD_FUNCTION(UnitFamily.SERVICE, "", ""),
    CLOUD_STORAGE(UnitFamily.SERVICE, "", ""),
    CLOUD_BATCH(UnitFamily.SERVICE, "", ""),
    CLOUD_WORKFLOW(UnitFamily.SERVICE, "", ""),
    BUSINESS_APPLICATION(UnitFamily.SERVICE, "", ""),
    FILE_TRANSFER(UnitFamily.SERVICE, "", ""),
    /** A type this program does not know; it is kept and drawn all the same. */
    UNKNOWN(UnitFamily.JOB, "", "");

    private static final Map<String, UnitKind> BY_TYPE = Arrays.stream(values()).filter(kind -> !kind.type.isEmpty())
            .collect(Collectors.toMap(kind -> kind.type, kind -> kind));
    private static final Map<String, UnitKind> BY_RECOVERY_TYPE = Arrays.stream(values())
            .filter(kind -> !kind.recoveryType.isEmpty())
            .collect(Collectors.toMap(kind -> kind.recoveryType, kind -> kind));

    private final UnitFamily family;
    private final String type;
    private final String recoveryType;

    UnitKind(UnitFamily family, String type, String recoveryType) {
        this.family = family;
        this.type = type;
        this.recoveryType = recoveryType;
    }

    /** The kind of a {@code ty} value, normal or recovery; {@link #UNKNOWN} for a value not in definitions.md §1. */
    public static UnitKind of(String ty) {
        return Optional.ofNullable(BY_TYPE.get(ty)).orElseGet(() -> BY_RECOVERY_TYPE.getOrDefault(ty, UNKNOWN));
    }

    /** Whether a {@code ty} value is the recovery form of its kind. */
    public static boolean recovery(String ty) {
        return BY_RECOVERY_TYPE.containsKey(ty);
    }

    public UnitFamily family() {
        return family;
    }

    /** The {@code ty} value of the normal form; empty when the kind is told by more than {@code ty}. */
    public String type() {
        return type;
    }

    /** The {@code ty} value of the recovery form; empty when there is none. */
    public String recoveryType() {
        return recoveryType;
    }

    /** Whether the unit holds other units, which the picture shows by a second edge. */
    public boolean container() {
        return family == UnitFamily.STRUCTURE && this != JOBNET_CONNECTOR;
    }

    /** Stable name in lower case with hyphens, such as {@code unix-job}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
