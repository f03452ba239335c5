package dandori.imports.holidays.country;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.xml.sax.SAXException;

import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService;

/** Reads the library's calendar of a country; the library finds this class by its service file. */
public final class CalendarService implements HolidayCalendarConfigurationService {

    @Override
    public HolidayCalendarConfiguration getHolidayCalendarConfiguration(ManagerParameter parameter) {
        URL calendar = parameter.createResourceUrl();
        try (InputStream content = calendar.openStream()) {
            DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
            return new Calendar(
                    new Node(documents.newDocumentBuilder().parse(content, calendar.toString()).getDocumentElement()));
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException("The calendar " + calendar + " of Jollyday cannot be read", unreadable);
        }
    }
}
