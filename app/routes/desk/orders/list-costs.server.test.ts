import type { LoaderFunction } from "@remix-run/node";
import { expect, test, vi } from "vitest";
import { pool } from "~/platform/db/db.server";
import { openDesk } from "~test/rows/desk";
import { addManyMails } from "~test/rows/many-mails";
import { addManyOrders } from "~test/rows/orders/many-orders";
import { loader as invoices } from "../invoices/invoices";
import { loader as orders } from "./orders";
import { loader as quotes } from "./quotes";
import { loader as audit } from "../audit/audit";
import { loader as enquiries } from "../interest/enquiries";
import { loader as organisations } from "../organisations/organisations";
import { loader as payments } from "../payments/payments";
import { loader as overview } from "../overview";
import { loader as people } from "../people";
import { addManyTickets } from "~test/rows/orders/many-tickets";
import { loader as certificates } from "../certificates/certificates";
import { loader as cohorts } from "../cohorts/cohorts";
import { loader as tickets } from "../tickets/tickets";
import { loader as mails } from "../work/mails";

interface Plan {
  "Node Type": string;
  "Relation Name"?: string;
  "Shared Hit Blocks"?: number;
  Plans?: Plan[];
}
const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

/** What pages of the lists ask of the database. */
async function statementsOf(pages: readonly (readonly [LoaderFunction, string])[]) {
  const desk = await openDesk();
  const query = vi.spyOn(pool, "query");
  const asked: { page: string; text: string; values: unknown[] }[] = [];
  for (const [loader, page] of pages) {
    query.mockClear();
    expect((await desk.load(loader, page)).status).toBe(200);
    const calls = query.mock.calls as unknown as [
      string | { text: string; values?: unknown[] },
      unknown[]?,
    ][];
    // First it is read who asks; for the log also what offers are called.
    const own = calls
      .slice(1)
      .map(([text, values = []]) => (typeof text === "string" ? { text, values } : { values, ...text }));
    expect([page, own.length]).toEqual([page, page === "/desk" ? 7 : loader === audit ? 2 : 1]);
    asked.push(...own.map((one) => ({ page, ...one })));
  }
  query.mockRestore();
  return asked;
}

const orderCount = 5_000;

test("neither the front page nor a page of a list reads all orders, invoices or payments, wherever in it one is and whatever is looked for", async () => {
  const word = (q: string) => `?${new URLSearchParams({ q })}`;
  const place = (edge: string, key: number) => `${edge}=${key}~01890a5d-ac96-774b-bcce-b302099a8057`;
  const yearAgo = Date.now() - 31_536_000_000;
  const searches = [
    word("PO-1230"),
    word("F2026-00012"),
    word("B-0000007b"),
    word("nergens"),
    // In the names of all who order, and of one.
    word("noor"),
    word("achternaam1234"),
    word("2.000,13"),
  ];
  const pages = [
    ...[
      "",
      "?page=last",
      "?status=ON_INVOICE",
      "?status=PAID&page=last",
      "?sort=-amount",
      "?way=INVOICE",
    ].map((query) => [orders, `/desk/orders${query}`] as const),
    ...[
      `?${place("after", yearAgo)}`,
      `?sort=amount&${place("before", 84_095)}`,
      "?status=holdEnded",
      ...searches,
    ].map((query) => [orders, `/desk/orders${query}`] as const),
    ...["", "?state=open", "?page=last"].map((query) => [quotes, `/desk/quotes${query}`] as const),
    ...["", "?sort=due", "?page=last", word("ge"), ...searches].map(
      (query) => [invoices, `/desk/invoices${query}`] as const,
    ),
    ...["", "?status=FAILED", "?source=BANK", "?page=last", ...searches].map(
      (query) => [payments, `/desk/payments${query}`] as const,
    ),
    ...["", "?page=last", word("noor"), word("achternaam1234"), word("nergens")].map(
      (query) => [people, `/desk/people${query}`] as const,
    ),
    ...[
      "",
      "?state=waiting",
      "?state=closed&page=last",
      "?sort=organisation",
      word("stad"),
      word("noor@stad.example"),
    ].map((query) => [enquiries, `/desk/enquiries${query}`] as const),
    ...[
      "?sort=name",
      "?sort=-title&page=last",
      "?state=revoked",
      "?state=replaced&sort=name",
      "?content=mc1",
      "?page=last",
      ...[word("nergens"), word("noor"), word("achternaam1234"), word("0000-0000-0000-1234")],
    ].map((query) => [certificates, `/desk/certificates${query}`] as const),
    ...["", "?status=past", "?status=all&page=last", "?status=all&sort=-seats", word("veelstad")].map(
      (query) => [cohorts, `/desk/cohorts${query}`] as const,
    ),
    ...[
      ...["", "?state=named", "?state=cancelled", "?state=transferred&page=last", "?page=last"],
      ...[
        word("nergens"),
        word("noor"),
        word("achternaam1234"),
        word("0000-0000-0000-1234"),
        word("B-0000007b"),
      ],
    ].map((query) => [tickets, `/desk/tickets${query}`] as const),
    ...[
      ...[
        "",
        "?page=last",
        "?state=failed",
        "?state=unneeded",
        "?kind=signInCode",
        "?from=2025-01-01&until=2025-12-31",
      ],
      ...[
        word("noor"),
        word("achternaam123"),
        word("nummer1234"),
        word("buyer12@many.example"),
        word("nergens"),
      ],
    ].map((query) => [mails, `/desk/mails${query}`] as const),
    ...[
      ...[
        "",
        "?page=last",
        "?act=order.refund",
        "?from=2025-01-01&until=2025-12-31",
        word("terugbetaling"),
        word("noor"),
      ],
      ...[word("achternaam123"), word("betaald1237"), word("B-0000007b"), word("nergens")],
    ].map((query) => [audit, `/desk/audit${query}`] as const),
    ...["", "?sort=-open", "?status=owing", word("ge")].map(
      (query) => [organisations, `/desk/organisations${query}`] as const,
    ),
    [overview, "/desk"] as const,
  ];
  const statements = await statementsOf(pages);
  const client = await pool.connect();
  try {
    // Rolled back: the rows are there for their number alone. So few are sooner read whole; where they must be, it still is a scan.
    await client.query("begin");
    // What else happens when such rows are written is of no matter to a list, and takes most of the time.
    await client.query("set local session_replication_role = replica; set local statement_timeout = 0");
    await addManyOrders(client, orderCount);
    await addManyTickets(client);
    await addManyMails(client, orderCount);
    await client.query(
      `insert into "Enquiry" (id, kind, site, locale, name, "jobTitle", organisation, country, email, message, "createdAt", "answeredAt", "closedAt")
       select gen_random_uuid(), 'LICENCE', 'foundation', 'nl', 'Noor ' || n, 'Adviseur', 'Stad ' || n, 'NL', 'noor-' || n || '@stad.example', '?',
         now() - n * interval '1 hour', now(), now() from generate_series(1, $1) n`,
      [orderCount],
    );
    // What the database knows of a table that just grew depends on when it looked last.
    await client.query(`analyze "Enquiry"`);
    await client.query("set local enable_seqscan = off");
    for (const { page, text, values } of statements) {
      const { rows } = await client.query<{ "QUERY PLAN": [{ Plan: Plan }] }>(
        `explain (analyze, buffers, timing off, format json) ${text}`,
        values,
      );
      const { Plan: plan } = rows[0]!["QUERY PLAN"][0];
      const scanned = nodes(plan)
        .filter((node) => node["Node Type"] === "Seq Scan")
        .map((node) => node["Relation Name"])
        // Of jobs there are as many as wait, and who counts them reads them.
        .filter((name) => name !== "_private_jobs")
        // What each owes is known once all organisations were asked.
        .filter((name) => !(page.startsWith("/desk/organisations?s") && name === "Organisation"))
        // Offers are few, and what each is called is not known to the database.
        .filter((name) => !(page.startsWith("/desk/audit") && name === "Offer"));
      expect([page, scanned]).toEqual([page, []]);
      // Whoever goes through them by an index looks at a block for each.
      expect([page, plan["Shared Hit Blocks"]! < orderCount]).toEqual([page, true]);
    }
  } finally {
    await client.query("rollback");
    client.release();
  }
});
