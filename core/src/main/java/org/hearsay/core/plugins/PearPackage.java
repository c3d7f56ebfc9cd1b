package org.hearsay.core.plugins;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.pear.tools.InstallationProcessor;
import org.apache.uima.pear.tools.PackageBrowser;
import org.apache.uima.pear.tools.PackageInstaller;
import org.apache.uima.pear.tools.PackageInstallerException;

/** A PEAR package (UIMA's archive of an analysis engine) that is installed in a plugin folder. Immutable. */
public record PearPackage(Path folder) {

    /** Whether a folder holds an installed package. */
    public static boolean isInstalled(Path folder) {
        return Files.isRegularFile(folder.resolve(InstallationProcessor.INSD_FILE_PATH));
    }

    /**
     * Installs a package below a plugin folder, in a folder of its id; runs its own check.
     *
     * @throws IOException if it cannot be installed, with the reason
     */
    public static PearPackage install(Path pear, Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            PackageBrowser installed =
                    PackageInstaller.installPackage(folder.toFile(), pear.toFile(), false, true, false);
            return new PearPackage(installed.getRootDirectory().toPath());
        } catch (PackageInstallerException e) {
            throw new IOException("package '%s' cannot be installed: %s".formatted(pear, e.getMessage()), e);
        }
    }

    /** The descriptor of its analysis engine. */
    public Path mainDescriptor() {
        try {
            return Path.of(browser().getInstallationDescriptor().getMainComponentDesc());
        } catch (IOException e) {
            throw new UncheckedIOException("package '" + folder + "' cannot be read", e);
        }
    }

    /** The jars and folders that its classes are in. */
    List<Path> classPath() throws IOException {
        List<Path> entries = new ArrayList<>();
        for (String entry : browser().buildComponentClassPath().split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (!entry.isEmpty() && Files.exists(path) && !entries.contains(path)) {
                entries.add(path);
            }
        }
        return entries;
    }

    private PackageBrowser browser() throws IOException {
        return new PackageBrowser(folder.toFile());
    }
}
