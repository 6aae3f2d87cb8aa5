package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureDataTest {
    private static final Shade SIGNED = new Shade(Shade.Kind.SIGNED, 0);

    @Test
    void anotherReaderSeesTheColorsOfTheAnswers() throws IOException {
        byte[] answers = {99, 0, 127, (byte) 254, 64};
        BufferedImage picture = read(PictureData.png(answers, 1, 2, Palette.CLASSIC.colors(SIGNED, false)));
        assertEquals(0xfff59322, picture.getRGB(0, 0));
        assertEquals(0xffe8eaeb, picture.getRGB(1, 0));
        assertEquals(0xff0877bd, picture.getRGB(0, 1));
    }

    @Test
    void discreteShowsOnlyTheClass() throws IOException {
        BufferedImage picture = read(PictureData.png(new byte[] {126, 127, 1, (byte) 254}, 0, 2, Palette.CONTRAST.colors(SIGNED, true)));
        assertEquals(0xffffb000, picture.getRGB(0, 0));
        assertEquals(0xff3b0f70, picture.getRGB(1, 0));
    }

    @Test
    void classesHaveColoursOfTheirOwnAndFadeWhereNoneIsAhead() throws IOException {
        byte[] colors = Palette.CLASSIC.colors(new Shade(Shade.Kind.CLASSES, 3), false);
        BufferedImage picture = read(PictureData.png(new byte[] {84, 85, (byte) 169, (byte) 254}, 0, 2, colors));
        assertEquals(0xfff59322, picture.getRGB(0, 0));
        assertEquals(0xffe8eaeb, picture.getRGB(1, 0));
        assertEquals(0xff0877bd, picture.getRGB(0, 1));
        assertEquals(0xff2b9f5c, picture.getRGB(1, 1));
    }

    @Test
    void aClassOfItsOwnFadesToNothing() throws IOException {
        byte[] colors = Palette.CLASSIC.colors(new Shade(Shade.Kind.CLASS, 2), false);
        BufferedImage picture = read(PictureData.png(new byte[] {0, 127, (byte) 254, 0}, 0, 2, colors));
        assertEquals(0xffe8eaeb, picture.getRGB(0, 0));
        assertEquals(0xff2b9f5c, picture.getRGB(0, 1));
    }

    @Test
    void largePicturesAreWhole() throws IOException {
        byte[] answers = new byte[100 * 100];
        new java.util.Random(7).nextBytes(answers);
        byte[] colors = Palette.CLASSIC.colors(SIGNED, false);
        BufferedImage picture = read(PictureData.png(answers, 0, 100, colors));
        for (int n = 0; n < answers.length; n++) {
            int at = 3 * (answers[n] & 0xff);
            int expected = (colors[at] & 0xff) << 16 | (colors[at + 1] & 0xff) << 8 | colors[at + 2] & 0xff;
            assertEquals(expected, picture.getRGB(n % 100, n / 100) & 0xffffff);
        }
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
