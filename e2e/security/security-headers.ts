// What every answer must say of its security, and a file that goes out beside the pages.
import { expect } from "@playwright/test";
import type { Answer } from "./http-client";
import { type Site } from "./site";

export function expectHeaders({ headers }: Answer, what: string) {
  expect(headers, what).toMatchObject({
    "strict-transport-security": "max-age=63072000; includeSubDomains",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "x-frame-options": "DENY",
  });
  const policy = headers["content-security-policy"] ?? "";
  expect(policy, what).toContain("default-src 'none'");
  for (const part of ["frame-ancestors 'none'", "base-uri 'none'", "script-src 'self'", "form-action 'self'"])
    expect(policy, what).toContain(part);
  expect(policy, what).not.toMatch(/unsafe-|\*|data:.*script|http:\/\/(?!127\.0\.0\.1)/);
  expect(headers, what).not.toHaveProperty("x-powered-by");
  expect(headers, what).not.toHaveProperty("server");
}

/** The address of a file of the build, as the front page names it. */
export const styleSheet = async (site: Site) =>
  /href="(\/assets\/[^"]+\.css)"/.exec((await site.ask("/")).text)![1]!;

/** The address of a file of the brand, as the front page names it. */
export const brandFile = async (site: Site, suffix: "css" | "svg") =>
  new RegExp(`href="(/brand/[^"]+\\.${suffix})"`).exec((await site.ask("/")).text)![1]!;
