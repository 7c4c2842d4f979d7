// Each role of the foundation sees a desk of its own: no page leads to one that its reader may not open.
import { expect } from "@playwright/test";
import { type Access, addressAt } from "../../app/addresses";
import { test } from "../security/site";
import { addressesOf } from "./addresses";
import { expectedAnswer } from "./expected-answer";

const accessOf = (href: string): Access | undefined =>
  addressAt(new URL(href, "https://leren.example.nl").pathname)?.address.access;

for (const role of ["editor", "registrar", "finance", "administrator"] as const)
  test(`the desk of a ${role} has no link or form to what is not theirs`, async ({ site }) => {
    const { session, things } = await site.newOwner(role);
    const closed: string[] = [];
    let seen = 0;
    for (const { path, rule } of addressesOf(
      things,
      ({ isFile, access }) => !isFile && access.kind === "desk",
    )) {
      const { status, text } = await site.ask(path, { session });
      if (status !== 200) continue;
      for (const [, href] of text.matchAll(/ (?:href|action)="(\/desk[^"]*)"/g)) {
        const access = accessOf(href!);
        seen += 1;
        const asked = { asker: role, post: null, whose: "own" } as const;
        if (!access || expectedAnswer({ ...rule, access, get: 200 }, asked) !== "200")
          closed.push(`${path}: ${href}`);
      }
    }
    expect(seen).toBeGreaterThan(5);
    expect([...new Set(closed)]).toEqual([]);
  });
