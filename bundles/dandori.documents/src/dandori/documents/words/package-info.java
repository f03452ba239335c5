/** The words of documents in Japanese, English and Chinese: headings, values, calendars and schedules. */
package dandori.documents.words;
