/** The interface between whoever operates the scheduler and the scheduler: requests, answers, and a stream of changes. */
package dandori.operations;
