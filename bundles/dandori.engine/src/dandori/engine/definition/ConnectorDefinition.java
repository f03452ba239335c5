package dandori.engine.definition;

/**
 * A jobnet connector: goes on when a generation of its target of the same schedule day has ended, with its result
 * (definitions.md §6.7).
 *
 * @param name name inside the upper unit
 * @param recovery always false: there is no recovery form
 * @param hold whether it is held when its turn comes
 * @param target absolute path of the root jobnet it is linked to ({@code ncr})
 */
public record ConnectorDefinition(String name, boolean recovery, boolean hold,
        String target) implements UnitDefinition {
}
