import { expect, test } from "vitest";
import { networkOf, readAddress } from "./network";

test.for([
  ["203.0.113.7", "203.0.113.7"],
  ["  203.0.113.7 ", "203.0.113.7"],
  ["203.0.113.7:51234", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["::FFFF:203.0.113.7", "203.0.113.7"],
  ["[::ffff:203.0.113.7]:51234", "203.0.113.7"],
  ["2001:db8:0:0:0:0:0:9", "2001:db8::9"],
  ["2001:0DB8:1:2::9", "2001:db8:1:2::9"],
  ["[2001:db8::9]", "2001:db8::9"],
  ["[2001:db8::9]:443", "2001:db8::9"],
  ["fe80::1%eth0", "fe80::1"],
  ["::1", "::1"],
  ["unknown", null],
  ["_hidden", null],
  ["", null],
  ["203.0.113", null],
  ["203.0.113.7:", null],
  ["203.0.113.777", null],
  ["0x7f.0.0.1", null],
  ["[203.0.113.7", null],
  ["2001:db8::9::1", null],
] as const)("%j holds the address %j", ([written, address]) => {
  expect(readAddress(written)).toBe(address);
});

test.for([
  ["203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8::9", "2001:db8::/64"],
  ["::1", "::/64"],
  ["", ""],
] as const)("the network of %s is %s", ([address, network]) => {
  expect(networkOf(address)).toBe(network);
});
