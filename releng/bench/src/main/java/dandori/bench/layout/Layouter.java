package dandori.bench.layout;

import dandori.diagram.DiagramJobnet;

/** Somebody who arranges a jobnet. */
interface Layouter {

    String name();

    /** Arranges it and leads the lines; the way back to a picture is not measured. */
    Drawn arrange(DiagramJobnet jobnet);

    /** What has been arranged. */
    interface Drawn {

        Picture picture();
    }
}
