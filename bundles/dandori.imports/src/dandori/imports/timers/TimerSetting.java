package dandori.imports.timers;

import java.util.List;
import java.util.Set;

import dandori.imports.Fate;
import dandori.schedule.Phrase;

/**
 * What becomes of a timer's setting other than {@code OnCalendar}.
 *
 * @param fate    what becomes of it
 * @param remarks what is different, or why it is left out
 */
record TimerSetting(Fate fate, List<Phrase> remarks) {

    /** Nothing lost. */
    static final TimerSetting TAKEN = new TimerSetting(Fate.TAKEN, List.of());

    private static final Set<String> AFTER_AN_EVENT = Set.of("OnActiveSec", "OnBootSec", "OnStartupSec",
            "OnUnitActiveSec", "OnUnitInactiveSec", "OnClockChange", "OnTimezoneChange");
    /** Said by the definition in its own way: registration for installing, exact starts for accuracy. */
    private static final Set<String> SAID_OTHERWISE = Set.of("", "Unit", "AccuracySec", "RemainAfterElapse",
            "Description", "Documentation", "WantedBy");

    static TimerSetting leftOut(Phrase reason) {
        return new TimerSetting(Fate.LEFT_OUT, List.of(reason));
    }

    static TimerSetting of(UnitFile.Setting setting) {
        String key = setting.key();
        if (key.isEmpty() && !setting.text().startsWith("[")) {
            return leftOut(Phrase.of("import.line-unreadable"));
        }
        if (SAID_OTHERWISE.contains(key) || off(setting)) {
            return TAKEN;
        }
        if (AFTER_AN_EVENT.contains(key)) {
            return leftOut(Phrase.of("import.timer-after-event", key));
        }
        return switch (key) {
            case "Persistent" -> new TimerSetting(Fate.CHANGED, List.of(Phrase.of("import.timer-persistent")));
            case "RandomizedDelaySec" ->
                new TimerSetting(Fate.CHANGED, List.of(Phrase.of("import.random-delay", setting.value())));
            default -> leftOut(Phrase.of("import.timer-setting", key));
        };
    }

    /** A setting that switches off what is off by default. */
    private static boolean off(UnitFile.Setting setting) {
        return Set.of("Persistent", "WakeSystem", "FixedRandomDelay", "RandomizedDelaySec", "OnClockChange",
                "OnTimezoneChange").contains(setting.key())
                && Set.of("false", "no", "off", "0").contains(setting.value());
    }
}
