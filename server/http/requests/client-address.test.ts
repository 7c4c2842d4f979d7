import { expect, test } from "vitest";
import { clientAddress } from "./client-address";

test.for<[string, string | undefined, number, string]>([
  ["no proxy is trusted: the claim is ignored", "203.0.113.7", 0, "10.0.0.1"],
  ["no proxy is trusted, no claim", undefined, 0, "10.0.0.1"],
  ["one proxy wrote it", "203.0.113.7", 1, "203.0.113.7"],
  ["one proxy appended to what the visitor claimed", "6.6.6.6, 203.0.113.7", 1, "203.0.113.7"],
  ["two proxies", "203.0.113.7, 10.0.0.2", 2, "203.0.113.7"],
  ["two proxies and a claim", "6.6.6.6,203.0.113.7,10.0.0.2", 2, "203.0.113.7"],
  ["fewer hops than proxies: something went around them", "203.0.113.7", 2, "10.0.0.1"],
  ["an empty hop", "6.6.6.6,", 1, "10.0.0.1"],
  ["a port behind it", "6.6.6.6, 203.0.113.7:51234", 1, "203.0.113.7"],
  ["IPv6 with a port behind it", "[2001:db8::7]:51234", 1, "2001:db8::7"],
  ["ports behind each", "203.0.113.7:1,10.0.0.2:2", 2, "203.0.113.7"],
  ["a proxy that does not know", "unknown", 1, "10.0.0.1"],
  ["a proxy that hides it", "6.6.6.6, _hidden", 1, "10.0.0.1"],
  ["no header", undefined, 1, "10.0.0.1"],
])("%s", ([, header, trusted, address]) => {
  expect(clientAddress("10.0.0.1", header, trusted)).toBe(address);
});

test("a socket's address is one, also of a server that listens for both kinds", () => {
  expect(clientAddress("::ffff:203.0.113.7", undefined, 0)).toBe("203.0.113.7");
});
