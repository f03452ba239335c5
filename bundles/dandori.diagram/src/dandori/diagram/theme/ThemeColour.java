package dandori.diagram.theme;

import java.util.Locale;

/** The colours that do not speak of a status, each as a pair for light and dark surroundings. */
public enum ThemeColour implements ColourToken {
    CANVAS("#FFFFFF", "#1B1D21"),
    GRID("#EDF0F4", "#282B31"),
    FRAME("#C4CCD8", "#444A54"),
    ZONE_TEXT("#556274", "#A9B3C1"),
    UNIT_BODY("#FFFFFF", "#272A30"),
    UNIT_BORDER("#6B7A90", "#8A96A8"),
    UNIT_STACK("#D9E2EE", "#3B424D"),
    UNIT_FOOT("#F3F6FA", "#2F333A"),
    UNIT_RULE("#D8DFE8", "#434A55"),
    LABEL("#1B2430", "#E9ECF1"),
    LABEL_MUTED("#4F5B6C", "#C6CEDA"),
    RELATION("#475569", "#9AA7B8"),
    RELATION_CONDITION("#955800", "#E3A443"),
    SELECTION("#1D64D8", "#6FA8FF"),
    SELECTION_SOFT("#DCE9FF", "#24395F"),
    GUIDE("#C026A6", "#F08CE0"),
    DROP_ALLOWED("#15803D", "#4ADE80"),
    DROP_REFUSED("#C62828", "#FF7B72"),
    ADDED("#1B7F3B", "#56D07E"),
    ADDED_TINT("#E2F5E7", "#1F3A29"),
    CHANGED("#A65300", "#F0A04B"),
    CHANGED_TINT("#FFF3D6", "#40331C"),
    REMOVED("#B3261E", "#FF8A80"),
    REMOVED_TINT("#FDE7E5", "#452725"),
    PROBLEM_ERROR("#C62828", "#FFBBB3"),
    PROBLEM_WARNING("#955800", "#F0A04B"),
    /** Days of calendars: what the group says itself, and in a paler tone what it inherits. */
    DAY_OPEN("#BBD7FB", "#1D4F86"),
    DAY_OPEN_INHERITED("#DDF1DF", "#21402B"),
    DAY_CLOSED("#F8BDB6", "#7A2E2A"),
    DAY_CLOSED_INHERITED("#FBE2C0", "#573B17"),
    /** The day it is, and days on which something runs. */
    DAY_TODAY("#8A5A00", "#F2C230"),
    DAY_RUN("#0B6E45", "#3BD08E"),
    /** Glyphs upon the change and problem badges. */
    BADGE_INK("#FFFFFF", "#16181C"),
    /** Main surfaces of unit icons, by family. */
    STRUCTURE("#1F56AE", "#7FAEFF"),
    STRUCTURE_TONE("#B7CEF4", "#33507F"),
    JOB("#33475F", "#AEBFD3"),
    JOB_TONE("#C3CEDB", "#4C5C70"),
    SERVICE("#0369A1", "#62C0F5"),
    SERVICE_TONE("#B5DDF3", "#24587A"),
    CONTROL("#A35F00", "#F5B14C"),
    CONTROL_TONE("#F6DCA9", "#6A4A17"),
    EVENT("#6A3DB8", "#BE9CFA"),
    EVENT_TONE("#D9C9F5", "#4E3B78"),
    ACTION("#0D6E68", "#55D3C4"),
    ACTION_TONE("#B3E3DC", "#1F5954"),
    RECOVERY("#A8235F", "#F589B8"),
    /** Details upon the main surface of an icon. */
    SYMBOL("#FFFFFF", "#16181C"),
    /** Not painted. */
    NONE("#FFFFFF", "#000000");

    private final Rgb light;
    private final Rgb dark;

    ThemeColour(String light, String dark) {
        this.light = Rgb.of(light);
        this.dark = Rgb.of(dark);
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Rgb colour(boolean inDark) {
        return inDark ? dark : light;
    }
}
