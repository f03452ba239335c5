/** What tests share: builders, a clock that is set, a runner that is told what happens, a store in memory. */
package dandori.testkit;
