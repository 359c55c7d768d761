package io.github.carecyber.rules.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What holds of every page: it is the one on file, well-formed, whole in itself and usable without seeing it. */
final class ParsedPage {

    private ParsedPage() {}

    /** The files are what readers see; look at them after they were made anew with {@code -Dcare.pages=write}. */
    static void assertOnFile(String name, String page) throws Exception {
        Path file = Path.of("src/test/resources/io/github/carecyber/rules/page", name);
        if ("write".equals(System.getProperty("care.pages"))) {
            Files.writeString(file, page);
        }
        assertEquals(Files.readString(file), page, "make it anew with -Dcare.pages=write");
    }

    static Document parsed(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    static List<Element> elements(Document page, String name) {
        return listed(page.getElementsByTagName(name));
    }

    static List<Element> elements(Element inside, String name) {
        return listed(inside.getElementsByTagName(name));
    }

    private static List<Element> listed(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList();
    }

    static void assertRunsAndLoadsNothing(String text) throws Exception {
        assertFalse(text.contains("<script"), text);
        assertFalse(text.contains("@import") || text.contains("url("), text);
        for (Element element : elements(parsed(text), "*")) {
            for (int index = 0; index < element.getAttributes().getLength(); index++) {
                Node attribute = element.getAttributes().item(index);
                assertFalse(attribute.getNodeName().startsWith("on"), attribute::toString);
                assertFalse(Set.of("src", "srcset", "data", "xlink:href").contains(attribute.getNodeName()));
                assertTrue(!attribute.getNodeName().equals("href")
                        || element.getNodeName().equals("a"));
            }
        }
    }

    /** Tables have captions and scopes, sections name their headings, and no identifier stands twice. */
    static void assertStructured(Document page) {
        for (Element table : elements(page, "table")) {
            assertEquals(1, table.getElementsByTagName("caption").getLength(), table::getTextContent);
        }
        elements(page, "th")
                .forEach(head -> assertFalse(head.getAttribute("scope").isEmpty(), head::getTextContent));
        Set<String> ids = new HashSet<>();
        elements(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertTrue(ids.add(id), id));
        for (Element section : elements(page, "section")) {
            assertTrue(ids.contains(section.getAttribute("aria-labelledby")), section::getTextContent);
        }
        assertEquals(1, page.getElementsByTagName("h1").getLength());
    }
}
