package org.hearsay.formats.newsxml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.hearsay.core.testing.FormatContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class NewsXmlContractTest {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> newsml() {
        String item =
                "<newsItem guid=\"urn:%s\"><contentMeta><headline>Rain</headline></contentMeta><contentSet><inlineXML><html>"
                        + "<body><p>It may rain in Malm\u00f6.</p></body></html></inlineXML></contentSet></newsItem>";
        String message = "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>" + item.formatted("a")
                + item.formatted("b") + "</itemSet></newsMessage>";
        return new FormatContract(new NewsMlFormat(), "a.newsml", message.getBytes(UTF_8))
                .tellsCuts()
                .tests(folder);
    }

    @TestFactory
    Stream<DynamicTest> nitf() {
        String nitf =
                "<?xml version=\"1.0\"?><nitf xml:lang=\"en\"><head><title>Rain</title></head><body><body.content>"
                        + "<p>It may rain in Malm\u00f6.</p></body.content></body></nitf>";
        return new FormatContract(new NitfFormat(), "a.nitf", nitf.getBytes(UTF_8))
                .tellsCuts()
                .tests(folder);
    }
}
