/**
 * When root jobnets run: registrations, what operators changed about their plan, and the next generation made of each.
 * What holds is what the entries of a plan add up to; a generation that was made is known by its own record.
 */
package dandori.engine.plan;
