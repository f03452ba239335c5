package dandori.ui.editor.palette;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dandori.model.RelationKind;
import dandori.model.commands.rules.ContainmentRules;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Execution;
import dandori.unitdef.catalogue.Family;
import dandori.unitdef.catalogue.UnitType;

/** Everything that can be put into a jobnet, in groups. */
public final class PaletteEntries {

    private PaletteEntries() {
    }

    /** What the mouse does, before all parts. */
    public static List<PaletteEntry> tools() {
        return List.of(new PaletteEntry.Selecting(), new PaletteEntry.Relating(Optional.empty()),
                new PaletteEntry.Relating(Optional.of(RelationKind.CON)));
    }

    /** The parts by family: those that run, recovery units, those that are only kept. */
    public static List<PaletteEntry.Group> groups() {
        return List.of(group("group_basic", type -> isBasic(type) && !type.recovery()),
                group("group_event", type -> type.family() == Family.EVENT_JOB && !type.recovery()),
                group("group_action", type -> type.family() == Family.ACTION_JOB && !type.recovery()),
                group("group_service", type -> isService(type) && !type.recovery()),
                group("group_recovery", UnitType::recovery), kept());
    }

    /** The unit types that can be put into a jobnet and run. */
    public static List<PaletteEntry.OfType> types(Predicate<UnitType> wanted) {
        return Catalogue.standard().unitTypes().stream().filter(PaletteEntries::isInJobnet)
                .filter(type -> type.execution() != Execution.REFUSED).filter(wanted).map(PaletteEntry.OfType::new)
                .toList();
    }

    private static PaletteEntry.Group group(String key, Predicate<UnitType> wanted) {
        return new PaletteEntry.Group(Messages.get(key), types(wanted));
    }

    private static PaletteEntry.Group kept() {
        List<PaletteEntry.OfType> kept = Catalogue.standard().unitTypes().stream().filter(PaletteEntries::isInJobnet)
                .filter(type -> type.execution() == Execution.REFUSED && !type.recovery())
                .map(PaletteEntry.OfType::new).toList();
        return new PaletteEntry.Group(Messages.get("group_kept"), kept);
    }

    private static boolean isInJobnet(UnitType type) {
        return ContainmentRules.verdict("n", type.code()).isAllowed();
    }

    private static boolean isBasic(UnitType type) {
        return !isService(type) && type.family() != Family.EVENT_JOB && type.family() != Family.ACTION_JOB;
    }

    private static boolean isService(UnitType type) {
        return type.family() == Family.CUSTOM_JOB || type.code().endsWith("fxj") || type.code().endsWith("htpj");
    }
}
