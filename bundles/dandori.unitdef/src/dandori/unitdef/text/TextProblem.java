package dandori.unitdef.text;

import dandori.unitdef.problem.ProblemKind;
import dandori.unitdef.problem.Severity;

/** What can be wrong with the bytes of a definition file. */
public enum TextProblem implements ProblemKind {
    /** The charset asked for is not one a definition file can be in. */
    UNKNOWN_CHARSET("\"{0}\" is not a charset this program reads definitions in."
            + " Use UTF-8, Shift_JIS or EUC-JP."),
    /** The file is larger than any definition file. */
    FILE_TOO_LARGE("The file has {0} MB; definition files of up to {1} MB are read. Divide it by job group, or check"
            + " that it is the file you meant."),
    /** The file is UTF-16. */
    UTF16_FILE("This file is {0}, which definition files never are. Save it as UTF-8 and read it again."),
    /** The file contains NUL bytes. */
    BINARY_FILE("This is not a text file: it contains the byte 00. Choose a unit definition file."),
    /** Bytes that mean nothing in the charset. */
    INVALID_BYTES("Not {0}: the bytes {1}, at {2} places in this line. Read the file in the charset it was written in,"
            + " or correct the damaged characters."),
    /** Bytes that mean nothing in the charset, while the whole file is sound in another. */
    WRONG_CHARSET("Not {0}: the bytes {1}, at {2} places in the file; but all of it can be read as {3}."
            + " Read it with the charset {3}."),
    /** A character that the file's charset cannot express. */
    UNENCODABLE_CHARACTER("The character \"{0}\" ({1}) does not exist in {2}, the charset of this file."
            + " Replace the character, or save the file as UTF-8.");

    private final String english;

    TextProblem(String english) {
        this.english = english;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String english() {
        return english;
    }
}
