package dandori.ui.editor;

import org.eclipse.ui.IEditorPart;

import dandori.ui.editor.document.DefinitionDocument;

/** An editor of something in a definition file; several of them share the file's edits. */
public interface DocumentEditor extends IEditorPart {

    /** The file that is edited. */
    DefinitionDocument document();
}
