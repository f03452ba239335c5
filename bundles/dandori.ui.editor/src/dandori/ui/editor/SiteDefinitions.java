package dandori.ui.editor;

import java.nio.file.Path;

/** The definitions of the open site, as a service of the workbench. */
public interface SiteDefinitions {

    /** Folder of the definition files; exists. */
    Path folder();

    /** What people call the site. */
    String siteName();
}
