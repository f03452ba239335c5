/** Pages as pictures of pixels. */
package dandori.documents.png;
