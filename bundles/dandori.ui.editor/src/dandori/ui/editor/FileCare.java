package dandori.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.PlatformUI;

import dandori.ui.diagram.UiTrace;
import dandori.ui.editor.canvas.Banner;
import dandori.ui.editor.document.CompareDialog;
import dandori.ui.editor.document.KeptEdits;
import dandori.ui.editor.document.RecoveryFolder;
import dandori.ui.editor.document.SaveOutcome;
import dandori.ui.editor.document.UnwritableWords;
import dandori.unitdef.file.UnwritableException;
import dandori.ui.editor.problems.ProblemWords;

/** Saves the file of an editor, and says in the strip above the drawing what stands against it. */
final class FileCare {

    private final DefinitionEditor editor;
    private final Banner banner;

    FileCare(DefinitionEditor editor, Banner banner) {
        this.editor = editor;
        this.banner = banner;
    }

    private String file() {
        return editor.document().file().getFileName().toString();
    }

    /** Saves; whether the file now holds the edits. */
    boolean save() {
        SaveOutcome outcome = editor.document().save();
        UiTrace.event("save", outcome.getClass().getSimpleName());
        if (outcome instanceof SaveOutcome.Saved) {
            banner.hide();
            return true;
        }
        if (outcome instanceof SaveOutcome.ChangedOnDisk) {
            ask();
        } else if (outcome instanceof SaveOutcome.Refused refused) {
            fail(ProblemWords.of(refused.problems().get(0)));
        } else if (outcome instanceof SaveOutcome.Failed failed) {
            fail(words(failed.reason()));
        }
        return false;
    }

    private String words(UnwritableException reason) {
        if (reason.reason() == UnwritableException.Reason.DENIED) {
            return Messages.get(Files.isWritable(editor.document().file()) ? "save_folder_protected" : "save_protected",
                    file());
        }
        return Messages.get("save_failed", file(), UnwritableWords.of(reason));
    }

    private void fail(String words) {
        Map<String, Runnable> answers = new LinkedHashMap<>();
        answers.put(Messages.get("retry"), this::save);
        answers.put(Messages.get("copy_details"), () -> copy(words));
        banner.show(new Banner.Content(words, true, answers));
    }

    private void copy(String words) {
        Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
        clipboard.setContents(new Object[]{ words + "\n" + editor.document().file() },
                new Transfer[]{ TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /** Asks what to do about a file somebody else has changed. */
    void ask() {
        Map<String, Runnable> answers = new LinkedHashMap<>();
        answers.put(Messages.get("reload"), this::reload);
        answers.put(Messages.get("keep_mine"), editor.document()::keepMine);
        answers.put(Messages.get("compare"), this::compare);
        String key = Files.exists(editor.document().file())
                ? editor.isDirty() ? "changed_on_disk_dirty" : "changed_on_disk"
                : "gone_from_disk";
        banner.show(new Banner.Content(Messages.get(key, file()), false, answers));
    }

    private void reload() {
        try {
            editor.document().reload();
        } catch (IOException e) {
            fail(Messages.get("open_failed", file(), e.getMessage()));
        }
    }

    private void compare() {
        ask();
        new CompareDialog(editor.getSite().getShell(), file(), editor.document().textOnDisk(),
                editor.document().text().text()).open();
    }

    /** Asks whether edits that were not saved are to be taken up. */
    void offer(KeptEdits edits, RecoveryFolder folder) {
        Map<String, Runnable> answers = new LinkedHashMap<>();
        answers.put(Messages.get("recover"), () -> recover(edits, folder));
        answers.put(Messages.get("compare"), () -> {
            offer(edits, folder);
            new CompareDialog(editor.getSite().getShell(), file(), editor.document().textOnDisk(),
                    new String(edits.content(), editor.document().charset())).open();
        });
        answers.put(Messages.get("discard"), () -> drop(edits, folder));
        String at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withZone(PlatformUI.getWorkbench().getService(SiteDefinitions.class).zone())
                .format(edits.at());
        banner.show(new Banner.Content(Messages.get("edits_lost", file(), at), false, answers));
        UiTrace.event("edits-offered", file());
    }

    private void recover(KeptEdits edits, RecoveryFolder folder) {
        try {
            editor.document().recover(edits.content());
            drop(edits, folder);
        } catch (IOException e) {
            fail(Messages.get("open_failed", file(), e.getMessage()));
        }
    }

    private void drop(KeptEdits edits, RecoveryFolder folder) {
        try {
            folder.drop(edits);
        } catch (IOException e) {
            fail(Messages.get("save_failed", file(), e.getMessage()));
        }
    }

    /** The question is no longer one. */
    void settled() {
        banner.hide();
    }
}
