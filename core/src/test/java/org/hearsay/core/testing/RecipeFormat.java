package org.hearsay.core.testing;

import java.util.List;
import org.hearsay.core.spi.Content;
import org.hearsay.core.spi.ContentReader;
import org.hearsay.core.spi.FormatPlugin;
import org.hearsay.core.spi.OptionValues;
import org.hearsay.core.spi.RawArticle;

/** A format: files of one article, whose first line is its title. */
public final class RecipeFormat implements FormatPlugin {
    @Override
    public String name() {
        return "recipe";
    }

    @Override
    public String summary() {
        return "recipes, one a file";
    }

    @Override
    public List<String> endings() {
        return List.of(".recipe");
    }

    @Override
    public ContentReader open(Content content, OptionValues options) {
        return ContentReader.ofOne(content, recipe -> {
            String[] lines = recipe.text().split("\n", 2);
            return RawArticle.builder(lines[lines.length - 1]).title(lines[0]).build();
        });
    }
}
