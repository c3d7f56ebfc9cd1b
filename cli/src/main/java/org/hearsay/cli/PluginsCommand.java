package org.hearsay.cli;

import picocli.CommandLine.Command;

/** Commands about plugins. */
@Command(
        name = "plugins",
        mixinStandardHelpOptions = true,
        description = "List, look into, verify and install plugins. See core/PLUGINS.md.",
        subcommands = {
            PluginsListCommand.class,
            PluginsInfoCommand.class,
            PluginsVerifyCommand.class,
            PluginsInstallCommand.class
        })
final class PluginsCommand {}
