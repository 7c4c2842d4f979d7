// Two clicks over a slow line: the browser throws away the answer to the first and shows the second's. The proxy of this file
// keeps back the first answer to a form until the second one is under way.
import { type IncomingMessage, createServer, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { currentTotp } from "../../app/features/identity/second-factor/totp.server";
import { test as plainTest, expect } from "../fixtures";
import { address, codeIn } from "../steps";

interface SlowLine {
  server: Server;
  url: string;
  /** From now on: keeps back the answer to the first form until a second one was answered. Resolves once it is kept back. */
  holdFirst(): Promise<void>;
}

async function slowLine(site: string): Promise<SlowLine> {
  let held: (() => void) | undefined;
  let kept: ((answer: () => void) => void) | undefined;
  const pass = (from: IncomingMessage, to: ServerResponse) => {
    const { host } = new URL(site);
    const origin = from.headers.origin && site;
    const headers = { ...from.headers, host, ...(origin ? { origin } : {}) };
    const asked = request(site + from.url, { method: from.method, headers }, (answer) => {
      const send = () => answer.pipe(to.writeHead(answer.statusCode!, answer.headers));
      if (from.method === "POST" && kept) {
        kept(send);
        kept = undefined;
        return;
      }
      send();
      if (from.method === "POST") held?.();
    });
    asked.on("error", () => to.destroy());
    to.on("error", () => asked.destroy());
    from.pipe(asked);
  };
  const server = createServer(pass);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    server,
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    holdFirst: () => new Promise((resolve) => (kept = (answer) => resolve(void (held = answer)))),
  };
}

/** The browsers of this file see the site through such a line, under its address. */
const lines = new Map<string, SlowLine>();
const test = plainTest.extend<{ line: SlowLine }>({
  baseURL: async ({ baseURL }, provide) => {
    const line = await slowLine(baseURL!);
    lines.set(line.url, line);
    await provide(line.url);
    line.server.closeAllConnections();
    line.server.close();
  },
  line: ({ baseURL }, provide) => provide(lines.get(baseURL!)!),
});

/** Clicks, and clicks again once the server has answered the first click and the browser has not heard. */
async function clickTwice(page: Page, line: SlowLine, name: string) {
  const button = page.getByRole("button", { name });
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await button.boundingBox())!;
  // The mouse itself: a locator would wait for the page that is under way.
  const click = () => page.mouse.click(x + width / 2, y + height / 2);
  const isHeld = line.holdFirst();
  await click();
  await isHeld;
  await click();
}

test("two clicks on asking for a code and on signing in are one code and one session", async ({
  page,
  line,
  database,
  mailTo,
}) => {
  const email = address();
  await page.goto("/sign-in?redirectTo=%2Fmy%2Fprofile");
  await page.getByLabel("E-mailadres").fill(email);
  await clickTwice(page, line, "Mail mij een code");
  await expect(page.getByRole("heading", { level: 1, name: "Vul je code in" })).toBeVisible();
  const asked = await database.query(`select id from "SignInCode" where email = $1`, [email]);
  expect(asked.rowCount).toBe(1);

  await page.getByLabel("Code van acht cijfers").fill(codeIn(await mailTo(email)));
  await clickTwice(page, line, "Inloggen");
  await expect(page.getByRole("heading", { level: 1, name: "Mijn profiel" })).toBeVisible();
  await expect(page.getByText(`Je logt in met ${email}.`)).toBeVisible();
  const sessions = await database.query(
    `select s.id from "Session" s join "Person" p on p.id = s."personId" where p.email = $1`,
    [email],
  );
  expect(sessions.rowCount).toBe(1);
});

test("two clicks on the second step keep staff signed in", async ({ page, line, database, login }) => {
  const person = await login("staffWithoutSecondFactor");
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  await database.query(`update "Person" set "totpSecret" = $1, "totpLastStep" = 1 where id = $2`, [
    secret,
    person.id,
  ]);
  await page.goto("/sign-in/second-factor?redirectTo=%2Fmy%2Fprofile");
  await page.getByLabel("Code van zes cijfers").fill(await currentTotp(secret));
  await clickTwice(page, line, "Ga verder");
  await expect(page.getByRole("heading", { level: 1, name: "Mijn profiel" })).toBeVisible();
  const sessions = await database.query(`select "secondFactorAt" from "Session" where "personId" = $1`, [
    person.id,
  ]);
  expect(sessions.rows.map(({ secondFactorAt }) => secondFactorAt !== null)).toEqual([true]);
});
