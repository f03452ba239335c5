/** What the engine needs from outside, declared by the engine: durable storage, a runner of jobs, facts about files. */
package dandori.engine.port;
