import { randomUUID } from "node:crypto";
import { send, type PageState } from "./page-state";

/** Signing in and out. */
export const signInStates: Record<string, PageState[]> = {
  "routes/sign-in/sign-in": [
    {
      name: "no address",
      as: "visitor",
      path: "/sign-in?redirectTo=%2Fmy",
      act: send(undefined, { email: "noor" }),
    },
    { name: "for a ticket", as: "visitor", path: "/sign-in?redirectTo=%2Fcheckout%2Fanders-kijken" },
    {
      name: "too many codes asked for",
      as: "visitor",
      path: "/sign-in",
      act: async (visit) => {
        const email = `a11y-${randomUUID()}@example.nl`;
        const createdAt = new Date();
        for (let i = 0; i < 5; i++)
          await visit.database.query(
            `insert into "SignInCode" (id, email, "createdAt", "expiresAt") values ($1, $2, $3, $3)`,
            [randomUUID(), email, createdAt],
          );
        await send(undefined, { email })(visit);
      },
    },
  ],
  "routes/sign-in/code": [
    {
      name: "a code is mailed",
      as: "visitor",
      path: "/sign-in",
      act: send(undefined, { email: `a11y-${randomUUID()}@example.nl` }),
    },
    { name: "no cookie came back", as: "visitor", path: "/sign-in/code?sent" },
    {
      name: "a wrong code",
      as: "visitor",
      path: "/sign-in",
      act: async (visit) => {
        await send(undefined, { email: `a11y-${randomUUID()}@example.nl` })(visit);
        await send(undefined, { code: "12" })(visit);
      },
    },
  ],
  "routes/sign-in/second-factor": [
    { name: "set up", as: "staff", role: "staffWithoutSecondFactor", path: "/sign-in/second-factor" },
    {
      name: "scanned, and a wrong code",
      as: "staff",
      role: "staffWithoutSecondFactor",
      path: "/sign-in/second-factor",
      act: async (visit) => {
        if (await visit.page.locator("[name=intent]").count()) await send()(visit);
        await send(undefined, { code: "123456" })(visit);
      },
    },
  ],
  "routes/sign-in/sign-out": [{ name: "asked", as: "owner", path: "/sign-out" }],
  "routes/sign-in/sign-out-everywhere": [{ name: "asked", as: "owner", path: "/sign-out/everywhere" }],
};
