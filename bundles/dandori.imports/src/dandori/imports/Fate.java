package dandori.imports;

/** What became of a line. */
public enum Fate {

    /** It is a jobnet, or belongs to one, and nothing of it is lost. */
    TAKEN("taken"),
    /** It is a jobnet, or belongs to one; something about it is different, as its remarks say. */
    CHANGED("changed"),
    /** It is not in the definition, as its remarks say. */
    LEFT_OUT("left-out"),
    /** It says nothing: blank, or a comment. */
    EMPTY("empty");

    private final String word;

    Fate(String word) {
        this.word = word;
    }

    /** The word that scripts see. */
    public String word() {
        return word;
    }
}
