/**
 * Loading and saving: the text is the truth. Every object of the model remembers where it stands in it, so that saving
 * writes unchanged units and parameters exactly as they were.
 */
package dandori.model.resource;
