import { expect, test } from "vitest";
import { asAway, DatabaseAway, isDatabaseAway } from "./database-away";

const coded = (code: string) => Object.assign(new Error("refused"), { code });

test.for([
  ["a port where nothing listens", coded("ECONNREFUSED"), true],
  ["a name of which each address refused", new AggregateError([coded("ECONNREFUSED")]), true],
  ["a socket that was cut", coded("ECONNRESET"), true],
  ["a server that shuts down", coded("57P01"), true],
  ["a server that starts", coded("57P03"), true],
  ["a server with all connections taken", coded("53300"), true],
  ["a statement past its limit", coded("57014"), true],
  ["a connection exception", coded("08006"), true],
  ["no connection free in time", new Error("timeout exceeded when trying to connect"), true],
  ["a connection that ended", new Error("Connection terminated unexpectedly"), true],
  [
    "a statement on one that ended",
    new Error("Client has encountered a connection error and is not queryable"),
    true,
  ],
  ["a second row with the same key", coded("23505"), false],
  ["a wrong password", coded("28P01"), false],
  ["a fault of ours", new TypeError("x is not a function"), false],
  ["a text", "Connection terminated", false],
] as const)("%s is a database that is away: %s", ([, error, expected]) => {
  expect(isDatabaseAway(asAway(error))).toBe(expected);
});

test("another vendor's socket error is not the database's, and one that the database caused is", () => {
  expect(isDatabaseAway(coded("ECONNREFUSED"))).toBe(false);
  expect(isDatabaseAway(new Error("a page failed", { cause: new DatabaseAway("away") }))).toBe(true);
});
