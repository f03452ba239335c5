package dandori.documents.svg;

import dandori.documents.canvas.Paper;
import dandori.documents.page.Book;

/** Pages of a book as SVG files. */
public final class SvgPages {

    private SvgPages() {
    }

    /** A page, from 1. */
    public static String page(Book book, int number) {
        UsedLetters letters = new UsedLetters();
        SvgCanvas canvas = new SvgCanvas(letters, "clip");
        book.draw(number, new Paper(canvas, book.setter()));
        String width = SvgText.number(book.area().width());
        String height = SvgText.number(book.area().height());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width
                + "pt\" height=\"" + height + "pt\" viewBox=\"0 0 " + width + " " + height
                + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\" role=\"img\">\n<title>"
                + SvgText.escaped(book.document().head().title()) + "</title>\n<style>" + letters.rules()
                + "</style>\n<rect width=\"" + width + "\" height=\"" + height + "\" fill=\"#FFFFFF\"/>\n"
                + canvas.elements() + "</svg>\n";
    }
}
