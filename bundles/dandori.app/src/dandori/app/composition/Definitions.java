package dandori.app.composition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;

import dandori.model.Definition;
import dandori.model.resource.UnitDefinitionResource;
import dandori.resolve.Resolution;
import dandori.resolve.Resolver;
import dandori.resolve.Surroundings;

/** From the bytes of a definition to the model, and to what the engine runs. */
public final class Definitions {

    /** The model of a definition that is known to be readable. */
    public static Definition load(DefinitionSource source) {
        var resource = new UnitDefinitionResource(URI.createURI("revision:/" + source.revisionId()));
        try {
            resource.load(new ByteArrayInputStream(source.content()),
                    Map.of(UnitDefinitionResource.CHARSET, source.charset()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(source.name(), unreadable);
        }
        return resource.definition();
    }

    static Resolution resolve(DefinitionSource source, Definition definition, String unit, RunRequest request,
            Set<String> agents) {
        return Resolver.resolve(definition, unit, new Surroundings(source.revisionId(), request.variables(), agents,
                request.localAgents(), System.getProperty("user.name")));
    }

    private Definitions() {
    }
}
