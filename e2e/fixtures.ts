// What journeys share. `login` makes somebody who is signed in, `rows` what is theirs (e2e/rows.ts), `mails` and `mailTo` read
// the development mailbox. A page that logs an error, throws one or asks anything of a third party fails its test; a test that
// provokes such a message says so with `expectConsoleError`.
import { expect as plainExpect, type Page, test as plainTest } from "@playwright/test";
import pg from "pg";
import type { ReceivedMail } from "../stand-ins/mailbox/mailbox";
import { type Person, type Role, type Rows, rowsIn } from "./rows";
import { type RunningServer, runningServer } from "./running-server";

interface WorkerFixtures {
  server: RunningServer;
  database: pg.Pool;
  rows: Rows;
}

interface TestFixtures {
  /** Makes a person of this role and signs the browser in as them. */
  login(role?: Role, values?: Partial<Person>): Promise<Person>;
  /** Signs the browser in as somebody there is, instead of whoever was. */
  becomes(person: { id: string }, role?: Role): Promise<void>;
  /** The newest mails of the site, newest first. */
  mails(): Promise<ReceivedMail[]>;
  /** Waits for a mail to this address, with this in its subject. */
  mailTo(address: string, subject?: string | RegExp): Promise<ReceivedMail>;
  /** Announces a message on the browser's console that is part of the test. */
  expectConsoleError(pattern: RegExp): void;
  /** Watches every page of the test; used by itself. */
  quietPages: RegExp[];
}

export const test = plainTest.extend<TestFixtures, WorkerFixtures>({
  server: [async ({ browserName: _browser }, provide) => provide(await runningServer()), { scope: "worker" }],
  database: [
    async ({ server }, provide) => {
      const pool = new pg.Pool({ connectionString: server.databaseUrl, max: 2 });
      await provide(pool);
      await pool.end();
    },
    { scope: "worker" },
  ],
  rows: [async ({ database }, provide) => provide(rowsIn(database)), { scope: "worker" }],

  login: ({ becomes, rows }, provide) =>
    provide(async (role = "learner", values = {}) => {
      const person = await rows.person({ role, ...values });
      await becomes(person, role);
      return person;
    }),

  becomes: ({ context, baseURL, rows }, provide) =>
    provide(async (person, role = "learner") => {
      const value = await rows.session(person, role);
      await context.addCookies([{ name: "session", value, url: baseURL!, httpOnly: true, sameSite: "Lax" }]);
    }),

  mails: ({ request }, provide) =>
    provide(async () => (await (await request.get("/dev/mail.json")).json()) as ReceivedMail[]),

  mailTo: ({ mails }, provide) =>
    provide(async (address, subject = "") => {
      const find = async () =>
        (await mails()).find((mail) => mail.to.includes(address) && mail.subject.match(subject));
      await plainExpect
        .poll(async () => (await find()) !== undefined, { message: `a mail to ${address}`, timeout: 15_000 })
        .toBe(true);
      return (await find())!;
    }),

  expectConsoleError: ({ quietPages }, provide) => provide((pattern) => void quietPages.push(pattern)),

  quietPages: [
    async ({ context, baseURL, server }, provide) => {
      const announced: RegExp[] = [];
      const complaints: string[] = [];
      const own = [baseURL!, server.paymentsUrl].map((url) => new URL(url).origin);
      const watch = (page: Page) => {
        page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
        page.on("console", (message) => {
          if (message.type() === "error") complaints.push(`console: ${message.text()}`);
        });
      };
      context.pages().forEach(watch);
      context.on("page", watch);
      context.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && !own.includes(origin))
          complaints.push(`third party: ${request.url()}`);
      });
      await provide(announced);
      const unexpected = complaints.filter((text) => !announced.some((pattern) => pattern.test(text)));
      plainExpect(unexpected, "errors in the browser and requests to third parties").toEqual([]);
    },
    { auto: true },
  ],
});

/** `expect` with what this product's tests say often. */
export const expect = plainExpect.extend({
  /** The page is the one for addresses that do not exist, in either language. */
  async toBeNotFound(page: Page) {
    const heading = await page.getByRole("heading", { level: 1 }).textContent();
    const pass = /^(Deze pagina is er niet|This page does not exist)$/.test(heading ?? "");
    return { pass, message: () => `the heading is “${heading}”` };
  },
  /** The page asks to sign in and leads back to `path` afterwards. */
  async toAskToSignIn(page: Page, path: string) {
    const { pathname, searchParams } = new URL(page.url());
    const pass = pathname === "/sign-in" && searchParams.get("redirectTo") === path;
    return { pass, message: () => `the address is ${page.url()}` };
  },
});
