import ipaddr from "ipaddr.js";

/**
 * The IP address in what a socket or a proxy wrote, or null when there is none: plain, with a port behind it
 * (`203.0.113.7:51234`, `[2001:db8::1]:51234`), in brackets, with a zone (`fe80::1%eth0`), or an IPv4 address in IPv6 form.
 * IPv6 comes out in the form of RFC 5952.
 */
export function readAddress(written: string): string | null {
  const text = written.trim();
  const address = /^\[(.*)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  // Asked whether an IPv6 address is one of IPv4, the library throws and catches a fault, which takes longer than all the rest of a request's reading.
  if (!address.includes(":") && ipaddr.IPv4.isValidFourPartDecimal(address)) return address;
  if (!ipaddr.IPv6.isValid(address)) return null;
  const parsed = ipaddr.IPv6.parse(address);
  parsed.zoneId = undefined;
  return parsed.isIPv4MappedAddress() ? parsed.toIPv4Address().toString() : parsed.toRFC5952String();
}

/**
 * The network an address (as `readAddress` gives it) belongs to, to count by: an IPv4 address itself, or the /64 that an IPv6
 * subscriber has for itself. What is no address is a network of its own.
 */
export function networkOf(address: string): string {
  if (!ipaddr.IPv6.isValid(address)) return address;
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`).toRFC5952String()}/64`;
}
