package dandori.engine.plan;

import dandori.testkit.MemoryRegistrationStore;
import dandori.testkit.RegistrationStoreContract;

/** The store that the tests of plans stand on keeps to the contract, too. */
class MemoryRegistrationStoreTest extends RegistrationStoreContract {

    private final MemoryRegistrationStore store = new MemoryRegistrationStore();

    @Override
    protected RegistrationStore open() {
        return store;
    }

    @Override
    protected void close(RegistrationStore opened) {
        // It outlives whoever uses it.
    }
}
