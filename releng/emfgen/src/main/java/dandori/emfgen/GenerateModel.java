package dandori.emfgen;

import java.io.File;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Generates the code of every {@code model/*.genmodel} of one bundle, without a workspace. Argument: the bundle's folder. */
public final class GenerateModel {

    public static void main(String[] arguments) throws Exception {
        File bundle = new File(arguments[0]).getCanonicalFile();
        registerEmf();
        EcorePlugin.getPlatformResourceMap().put(bundle.getName(), URI.createFileURI(bundle.getPath() + "/"));
        for (File file : new File(bundle, "model").listFiles((folder, name) -> name.endsWith(".genmodel"))) {
            generate(file);
        }
    }

    private static void registerEmf() {
        var factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new EcoreResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
    }

    private static void generate(File file) {
        var model = (GenModel) new ResourceSetImpl().getResource(URI.createFileURI(file.getPath()), true).getContents()
                .get(0);
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        var generator = new Generator();
        generator.setInput(model);
        Diagnostic outcome = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor.Printing(System.out));
        if (outcome.getSeverity() >= Diagnostic.ERROR) {
            outcome.getChildren().forEach(System.err::println);
            throw new IllegalStateException("generation failed for " + file + ": " + outcome.getMessage());
        }
    }

    private GenerateModel() {
    }
}
