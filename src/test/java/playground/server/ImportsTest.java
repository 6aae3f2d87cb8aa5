package playground.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImportsTest {
    private static final String MODULE = """
            const module_js_one_js = (() => {
            const A = 1;
            function f() {}

            return { A, f };
            })();
            """;

    @Test
    void stylesComeInPlace() {
        Map<String, byte[]> files = files("css/page.css", "@import \"../v/a.css\";\n@import \"b.css\";\n", "v/a.css", "a {}", "css/b.css", "b {}");
        assertEquals("a {}\nb {}\n", complete(files, "css/page.css"));
    }

    @Test
    void modulesComeBeforeWhatNeedsThem() {
        Map<String, byte[]> files = files(
                "js/main.js", "import { A as B } from \"./one.js\";\nimport { two } from \"./two.js\";\nexport const C = B;\n",
                "js/two.js", "import {\n  A,\n  f,\n} from \"./one.js\";\nexport async function two() {}\n",
                "js/one.js", "export const A = 1;\nexport function f() {}\n");
        assertEquals(MODULE + """
                const module_js_two_js = (() => {
                const {
                  A,
                  f,
                } = module_js_one_js;
                async function two() {}

                return { two };
                })();
                const { A: B } = module_js_one_js;
                const { two } = module_js_two_js;
                export const C = B;
                """, complete(files, "js/main.js"));
    }

    @Test
    void aLibraryHasOneExport() {
        Map<String, byte[]> files = files("a.js", "import P from \"./v/p.js\";\n", "v/p.js", "class P {}\nexport { P as default };\n");
        assertEquals("""
                const module_v_p_js = (() => {
                class P {}


                return { default: P };
                })();
                const { default: P } = module_v_p_js;
                """, complete(files, "a.js"));
    }

    @Test
    void whatIsNotThereIsNamed() {
        Map<String, byte[]> files = files("a.css", "@import \"b.css\";\n");
        assertEquals("Imported, but not there: b.css", assertThrows(IllegalStateException.class, () -> complete(files, "a.css")).getMessage());
    }

    /// Otherwise a browser would ask for it, a page would wait, and a module be there twice.
    @Test
    void nothingOfOursIsLeftToImport() {
        Map<String, byte[]> files = AssetFiles.read(Path.of("static"));
        List<String> left = files.keySet().stream()
                .filter(path -> path.endsWith(".js") || path.endsWith(".css"))
                .flatMap(path -> complete(files, path).lines())
                .filter(line -> line.matches("@import.*|import\\b.*|.*\\bimport\\(\"[^)]*\"\\)[^.].*|export (let|default|\\*).*"))
                .collect(Collectors.toList());
        assertEquals(List.of(), left);
    }

    private static Map<String, byte[]> files(String... pathsAndTexts) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int n = 0; n < pathsAndTexts.length; n += 2) {
            files.put(pathsAndTexts[n], pathsAndTexts[n + 1].getBytes(UTF_8));
        }
        return files;
    }

    private static String complete(Map<String, byte[]> files, String path) {
        return new String(Imports.inPlace(files, path), UTF_8);
    }
}
