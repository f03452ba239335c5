package dandori.excel.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the action column says; understood in every language, whatever the language of the book. */
enum Action {
    NONE(Set.of("")),
    ADD(Set.of("add", "追加", "添加", "新增")),
    CHANGE(Set.of("change", "変更", "更改", "变更")),
    DELETE(Set.of("delete", "削除", "删除"));

    private final Set<String> words;

    Action(Set<String> words) {
        this.words = words;
    }

    static Optional<Action> of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        for (Action action : values()) {
            if (action.words.contains(word)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
