package dandori.app.site;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

import dandori.site.Language;
import dandori.site.MissedStarts;
import dandori.site.SiteSettings;

/** The settings of a site. */
final class SettingsPage {

    private static final int MOST_SLOTS = 99999;

    private final Composite control;
    private final Combo zone;
    private final Combo language;
    private final Combo missed;
    private final Spinner slots;

    SettingsPage(Composite parent, SiteSettings settings, Runnable changed) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(10, 8).applyTo(control);
        zone = combo("zone", SWT.DROP_DOWN, changed);
        zone.setItems(ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") || id.equals("UTC")).sorted()
                .toArray(String[]::new));
        zone.setText(settings.zone().getId());
        language = combo("language", SWT.DROP_DOWN | SWT.READ_ONLY, changed);
        language.setItems("日本語", "English", "中文");
        language.select(settings.language().ordinal());
        missed = combo("missed", SWT.DROP_DOWN | SWT.READ_ONLY, changed);
        missed.setItems(Arrays.stream(MissedStarts.values()).map(each -> SiteTexts.get("missed_" + each.name()))
                .toArray(String[]::new));
        missed.select(settings.missedStarts().ordinal());
        label("site_slots");
        slots = new Spinner(control, SWT.BORDER);
        slots.setValues(settings.slots(), 1, MOST_SLOTS, 0, 1, 10);
        slots.addListener(SWT.Modify, event -> changed.run());
    }

    private void label(String key) {
        new Label(control, SWT.NONE).setText(SiteTexts.get(key));
    }

    private Combo combo(String key, int style, Runnable changed) {
        label(key);
        Combo combo = new Combo(control, style);
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Modify, event -> changed.run());
        return combo;
    }

    Control control() {
        return control;
    }

    /** What is wrong with what is typed. */
    Optional<String> problem() {
        try {
            ZoneId.of(zone.getText().strip());
            return WholeNumber.problem(slots);
        } catch (DateTimeException unknown) {
            return Optional.of(SiteTexts.get("zone_bad", zone.getText()));
        }
    }

    /** The settings; call it only when nothing is wrong. */
    SiteSettings settings() {
        return new SiteSettings(ZoneId.of(zone.getText().strip()), Language.values()[language.getSelectionIndex()],
                MissedStarts.values()[missed.getSelectionIndex()], slots.getSelection());
    }
}
