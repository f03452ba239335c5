/** Every operation in every state: what the engine answers, beside what the transition table declares. */
package dandori.engine.operation;
