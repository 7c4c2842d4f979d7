// A state of a page, and what several of them are brought about with.
import { expect, type Page } from "@playwright/test";
import type pg from "pg";
import type { Belongings, Person, Role, Rows } from "../rows";

export interface Visit {
  page: Page;
  /** Whose page it is, or for staff whose things they look at. */
  owner: Person;
  things: Belongings;
  rows: Rows;
  database: pg.Pool;
}

export interface PageState {
  name: string;
  /** Who looks: somebody with nothing yet, with everything one can have, or staff. */
  as: "visitor" | "newcomer" | "owner" | "staff";
  /** What they are beside that: of an organisation, or for staff one role instead of all. */
  role?: Role;
  person?: Partial<Person>;
  path: string | ((visit: Visit) => string | Promise<string>);
  /** What is done on the page before it is looked at. */
  act?: (visit: Visit) => Promise<void>;
}

/** Sends the page's form, or the one with this in it, as it stands. */
export const send =
  (within = "main form:not([role=search])", fields: Record<string, string> = {}) =>
  async ({ page }: Visit) => {
    const form = page.locator(within).first();
    for (const [name, value] of Object.entries(fields)) await form.locator(`[name=${name}]`).fill(value);
    await Promise.all([
      page.waitForEvent("domcontentloaded"),
      form.locator("button:not([type=button])").first().click(),
    ]);
  };

/** The path that a mail to this address leads to, once it has arrived. */
export async function mailedPath(page: Page, email: string, path: RegExp): Promise<string> {
  const found = async () => {
    const mails = (await (await page.request.get("/dev/mail.json")).json()) as { to: string; text: string }[];
    return path.exec(mails.find(({ to }) => to.includes(email))?.text ?? "")?.[0] ?? "";
  };
  await expect.poll(found, { timeout: 15_000 }).not.toBe("");
  return found();
}

/** A cohort without a seat left; gives its slug. */
export const soldOut = async ({ rows, owner }: Visit) => {
  const cohort = await rows.cohort({ capacity: 1, mode: "ON_SITE", place: "Raadhuis, Voorbeeldstad" });
  await rows.order(owner, cohort);
  return cohort.slug;
};

/** Begins to buy a ticket, as far as the payment page; gives the slug of the cohort. */
export const newOrder = async ({ page, rows }: Visit) => {
  const { slug } = await rows.cohort();
  await page.goto(`/checkout/${slug}`);
  for (const statement of await page.getByRole("checkbox").all()) await statement.check();
  await page.locator("main form button").first().click();
  await page.waitForURL(/\/c\/pay\//);
  return slug;
};

/** Replaces a certificate by one on another name; gives the number of the old one. */
export const replace = async ({ database, rows, owner }: Visit, number: string) => {
  const { rows: found } = await database.query<{ id: string; enrolmentId: string }>(
    `select id, "enrolmentId" from "Certificate" where number = $1`,
    [number],
  );
  const { id, enrolmentId } = found[0]!;
  await rows.certificate({ ...owner, name: "Noor de Vries" }, { supersedesId: id, enrolmentId });
  return number;
};

/** Pseudonymises the holder of a certificate; gives its number. */
export const pseudonymise = async ({ database }: Visit, number: string) => {
  await database.query(
    `update "CertificateHolder" set "personId" = null, name = '', "latinName" = '', "nameHashes" = '{scrypt.a.b}',
      "pseudonymisedAt" = now() from "Certificate" c where c.id = "certificateId" and c.number = $1`,
    [number],
  );
  return number;
};

/** Revokes a certificate; gives its number. */
export const revoke = async ({ database, owner }: Visit, number: string) => {
  await database.query(
    `insert into "CertificateRevocation" ("certificateId", reason, "revokedAt", "revokedById")
     select id, 'Op de verkeerde naam gezet.', now(), $2 from "Certificate" where number = $1 on conflict do nothing`,
    [number, owner.id],
  );
  return number;
};
