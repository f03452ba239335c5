package dandori.engine.port;

import dandori.testkit.MemoryRunStore;
import dandori.testkit.RunStoreContract;

/** The store of the engine's own tests keeps to the contract, so that what they show holds for others too. */
class MemoryRunStoreTest extends RunStoreContract {

    private final MemoryRunStore kept = new MemoryRunStore();

    @Override
    protected RunStore open() {
        return kept;
    }
}
