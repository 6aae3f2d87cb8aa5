package playground.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Markup of the page, read to be drawn elsewhere.
public final class XmlText {
    /// What names may hold, but XML 1.0 may not.
    private static final Pattern NO_XML = Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /// The element that it is; signs that it may not have are others there.
    public static Element parsed(String xml) {
        try {
            String clean = NO_XML.matcher(xml).replaceAll("\uFFFD");
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(clean))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
