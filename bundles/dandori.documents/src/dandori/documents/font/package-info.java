/**
 * The fonts that come with the product, their widths, and how text is set in them: which font has a character, and where
 * a line may break. All back ends ask here, so that pages look alike everywhere.
 */
package dandori.documents.font;
