package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Repository;
import org.apache.maven.model.building.DefaultModelProcessor;
import org.apache.maven.model.io.DefaultModelReader;
import org.apache.maven.model.locator.DefaultModelLocator;
import org.apache.maven.model.superpom.DefaultSuperPomProvider;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession.CloseableSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.supplier.RepositorySystemSupplier;
import org.eclipse.aether.supplier.SessionBuilderSupplier;

/** Resolves plugins from Maven repositories, by Maven's own resolver; what is fetched stays in Maven's local repository. */
final class MavenArtifacts {
    /** What plugins get from Hearsay. */
    private static final List<Exclusion> FROM_HOST = List.of(
            new Exclusion("org.apache.uima", "*", "*", "*"),
            new Exclusion("org.slf4j", "slf4j-api", "*", "*"),
            new Exclusion("org.hearsay", "hearsay-core", "*", "*"));

    private final List<RemoteRepository> repositories;

    private MavenArtifacts(List<RemoteRepository> repositories) {
        this.repositories = repositories;
    }

    /** The repositories of the given URLs, and behind them the one that Maven itself knows. */
    static MavenArtifacts from(List<String> urls) {
        List<RemoteRepository> repositories = new ArrayList<>();
        for (String url : urls) {
            repositories.add(new RemoteRepository.Builder("repository" + repositories.size(), "default", url).build());
        }
        DefaultModelProcessor models = new DefaultModelProcessor();
        models.setModelLocator(new DefaultModelLocator()).setModelReader(new DefaultModelReader());
        for (Repository known : new DefaultSuperPomProvider()
                .setModelProcessor(models)
                .getSuperModel("4.0.0")
                .getRepositories()) {
            repositories.add(new RemoteRepository.Builder(known.getId(), known.getLayout(), known.getUrl()).build());
        }
        return new MavenArtifacts(repositories);
    }

    /**
     * The jar of a plugin, and those that it needs besides what Hearsay gives.
     *
     * @throws IOException if one of them cannot be had, naming it
     */
    List<Path> resolve(String coordinate) throws IOException {
        try (RepositorySystem system = new RepositorySystemSupplier().get();
                CloseableSession session = new SessionBuilderSupplier(system)
                        .get()
                        .withLocalRepositoryBaseDirectories(localRepository())
                        .setSystemProperties(System.getProperties())
                        .build()) {
            Dependency plugin = new Dependency(new DefaultArtifact(coordinate), "runtime").setExclusions(FROM_HOST);
            DependencyRequest request = new DependencyRequest(new CollectRequest(plugin, repositories), null);
            List<Path> jars = new ArrayList<>();
            for (ArtifactResult result :
                    system.resolveDependencies(session, request).getArtifactResults()) {
                jars.add(result.getArtifact().getPath());
            }
            return jars;
        } catch (DependencyResolutionException e) {
            throw new IOException("'%s' cannot be resolved: %s".formatted(coordinate, e.getMessage()), e);
        }
    }

    private static Path localRepository() {
        String configured = System.getProperty("maven.repo.local");
        return configured == null ? Path.of(System.getProperty("user.home"), ".m2", "repository") : Path.of(configured);
    }
}
