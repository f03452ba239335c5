/** Documents as one HTML file that needs nothing else: pictures, fonts, search. */
package dandori.documents.html;
