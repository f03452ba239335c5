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

    /** All entries: tools, then the types that run, by family, then the others. */
    public static List<PaletteEntry> all() {
        return List.of(new PaletteEntry.Selecting(), new PaletteEntry.Relating(Optional.empty()),
                new PaletteEntry.Relating(Optional.of(RelationKind.CON)),
                group("group_basic", true, type -> isBasic(type) && !type.recovery()),
                group("group_event", true, type -> type.family() == Family.EVENT_JOB && !type.recovery()),
                group("group_action", true, type -> type.family() == Family.ACTION_JOB && !type.recovery()),
                group("group_service", true, type -> isService(type) && !type.recovery()),
                group("group_recovery", false, UnitType::recovery), kept());
    }

    /** The unit types that can be put into a jobnet and run. */
    public static List<PaletteEntry.OfType> types(Predicate<UnitType> wanted) {
        return Catalogue.standard().unitTypes().stream().filter(PaletteEntries::isInJobnet)
                .filter(type -> type.execution() != Execution.REFUSED).filter(wanted).map(PaletteEntry.OfType::new)
                .toList();
    }

    private static PaletteEntry group(String key, boolean open, Predicate<UnitType> wanted) {
        return new PaletteEntry.Group(Messages.get(key), types(wanted), open);
    }

    private static PaletteEntry kept() {
        List<PaletteEntry.OfType> kept = Catalogue.standard().unitTypes().stream().filter(PaletteEntries::isInJobnet)
                .filter(type -> type.execution() == Execution.REFUSED && !type.recovery())
                .map(PaletteEntry.OfType::new).toList();
        return new PaletteEntry.Group(Messages.get("group_kept"), kept, false);
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
