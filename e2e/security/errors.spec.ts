// S17: errors say nothing of the inside.
import { expect } from "@playwright/test";
import { publicUrl, type Site, test } from "./site";
import { expectHeaders } from "./security-headers";

test("errors show nothing of the inside", async ({ site }) => {
  const { session } = await site.newOwner();
  const answers = [
    await site.ask("/bestaat-niet"),
    await site.ask("/bestaat-niet.data"),
    await site.ask("/methode", { form: {} }),
    await site.ask("/methode.data", { form: {} }),
    await site.ask("/methode.data?_routes=nergens"),
    await site.ask("/methode?_data=root"),
    await site.ask("/sign-in", {
      method: "POST",
      body: "{}",
      headers: { Origin: publicUrl, "Content-Type": "application/json" },
    }),
    await site.ask("/my/profile", { session, form: { intent: "end", startedAt: "x" } }),
    await site.ask("/my/orders/x", { session }),
    await site.ask("/%"),
    await site.ask("/__manifest?p=/my&version=x"),
    await site.ask("/webhooks/stripe", { form: "x", headers: { "Stripe-Signature": "t=1,v1=x" } }),
  ];
  for (const { text, status } of answers) {
    expect(status).toBeGreaterThanOrEqual(200);
    expect(text).not.toMatch(
      /\bat .+\.(ts|tsx|js|mjs):\d|node_modules|\/work\/|\/build\/server|Prisma|ECONN|SELECT |stack/,
    );
  }
});

test("a fault is a plain page in the visitor's language, with the headers and nothing of the inside", async ({
  site,
}) => {
  // A table that is gone for a moment: nothing else makes this page fail.
  site.expectedErrors.push("The table `public.Order` does not exist");
  await site.database.query(`alter table "Order" rename to "Gone"`);
  try {
    const { session } = await loginOnly(site);
    for (const [path, status] of [
      ["/my/orders", 500],
      ["/my/orders.data", 500],
    ] as const) {
      const answer = await site.ask(path, { session, headers: { "Accept-Language": "en" } });
      expect(answer.status).toBe(status);
      expectHeaders(answer, path);
      expect(answer.headers["cache-control"]).toContain("no-store");
      expect(answer.text).not.toMatch(/Gone|relation|Prisma|\.ts|\.js:|select/i);
    }
    const page = await site.ask("/my/orders", { session, headers: { "Accept-Language": "en" } });
    expect(page.text).toContain("Something went wrong on our side");
  } finally {
    await site.database.query(`alter table "Gone" rename to "Order"`);
  }
});

async function loginOnly(site: Site) {
  const person = await site.rows.person();
  return { session: await site.rows.session(person) };
}
