package dandori.ui.editor.palette;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.swt.graphics.Image;

import dandori.model.RelationKind;
import dandori.ui.diagram.draw.UnitImages;
import dandori.ui.editor.actions.RelationTool;
import dandori.ui.editor.actions.UnitTool;
import dandori.ui.editor.images.ButtonImages;
import dandori.unitdef.catalogue.UnitType;

/** What stands in the palette. */
public sealed interface PaletteEntry {

    /** What it is called, in the user's language. */
    String name();

    /** What it is also found by. */
    String otherNames();

    /** Its picture. */
    Image image();

    /** Something the mouse does while it is taken. */
    sealed interface Takeable extends PaletteEntry {

        /** A tool for what is done with it. */
        AbstractTool tool();

        /** A tool that goes on until it is put away. */
        default Tool keptTool() {
            AbstractTool tool = tool();
            tool.setUnloadWhenFinished(false);
            return tool;
        }
    }

    /** Units of a type. */
    record OfType(UnitType type) implements Takeable {

        @Override
        public String name() {
            return type.name(Locale.getDefault());
        }

        @Override
        public String otherNames() {
            return type.code() + " " + type.wording().ja() + " " + type.wording().en() + " " + type.wording().zh();
        }

        @Override
        public Image image() {
            return UnitImages.of(type.code(), UnitImages.LARGE);
        }

        @Override
        public AbstractTool tool() {
            return new UnitTool(type.code());
        }
    }

    /** Selecting and moving. */
    record Selecting() implements Takeable {

        @Override
        public String name() {
            return Messages.get("tool_select");
        }

        @Override
        public String otherNames() {
            return "select";
        }

        @Override
        public Image image() {
            return ButtonImages.of("select", UnitImages.LARGE);
        }

        @Override
        public AbstractTool tool() {
            return new PanningSelectionTool();
        }
    }

    /** Drawing relations of a kind; of the fitting one when there is none. */
    record Relating(Optional<RelationKind> kind) implements Takeable {

        @Override
        public String name() {
            return Messages.get(kind.isPresent() ? "tool_condition" : "tool_relation");
        }

        @Override
        public String otherNames() {
            return kind.isPresent() ? "con condition" : "seq relation";
        }

        @Override
        public Image image() {
            return ButtonImages.of(kind.isPresent() ? "condition-relation" : "relation", UnitImages.LARGE);
        }

        @Override
        public AbstractTool tool() {
            return RelationTool.of(kind.orElse(null));
        }
    }

    /** Entries that belong together. */
    record Group(String name, List<? extends PaletteEntry> entries) implements PaletteEntry {

        @Override
        public String otherNames() {
            return "";
        }

        @Override
        public Image image() {
            return null;
        }
    }
}
