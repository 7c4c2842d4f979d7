import { isCancelAsked, isProposed } from "~/features/cohorts/desk/cohort-conditions";
import { hasNoCertificate, patienceMs } from "~/features/credentials/desk/certificate-conditions";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { can } from "~/features/identity/access/can";
import type { Staff } from "~/features/identity/access/scope";
import { enquiryIs } from "~/features/interest/desk/enquiry-conditions";
import { canBeMailed } from "~/features/interest/mailing/waiting-conditions";
import { isOverdue } from "~/features/invoicing/desk/invoice-conditions";
import {
  holdEnded,
  invoiceMadeBefore,
  isDisputed,
  waitsForInvoice,
} from "~/features/ordering/desk/order-conditions";
import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";
import { type Put, statementValues } from "~/platform/db/key-page";
import { type DecisionKind, decisionKinds, type Waiting } from "./decisions";

const openMasterclasses = () =>
  currentCurriculum()
    .masterclasses("nl")
    .filter(({ status }) => status === "open")
    .map(({ id }) => id);

/** What is counted of each kind, and the moment since which one waits. */
const counted: Record<DecisionKind, (put: Put, at: Date) => string> = {
  holdEnded: (put, at) => ordersThat(holdEnded(put(at)), `o."expiresAt"`),
  noInvoice: (put, at) =>
    ordersThat(waitsForInvoice(put(invoiceMadeBefore(at))), `coalesce(o."invoiceFrom", o."createdAt")`),
  disputed: () =>
    ordersThat(
      isDisputed,
      `(select min("createdAt") from "Dispute" where "orderId" = o.id and status = 'OPEN')`,
    ),
  overdueInvoices: (put, at) => waiting(`"Invoice" i where ${isOverdue(put(at))}`, `i."dueAt"`),
  openEntries: () => waiting(`"BankEntry" where status = 'OPEN' and "amountCents" > 0`, `"bookedOn"`),
  openRefunds: () => waiting(`"BankEntry" where status = 'OPEN' and "amountCents" < 0`, `"bookedOn"`),
  newEnquiries: () => enquiriesThat(enquiryIs.new),
  assignedEnquiries: () => enquiriesThat(enquiryIs.assigned),
  interests: (put, at) =>
    waiting(
      `"Interest" i where ${canBeMailed(put(openMasterclasses()), put(at))}`,
      `i."confirmedAt"`,
      "distinct (i.site, i.email)",
    ),
  certificates: (put, at) =>
    waiting(
      `"Enrolment" e join "Person" p on p.id = e."personId" where ${hasNoCertificate}
        and e."completedAt" < ${put(new Date(at.getTime() - patienceMs))}`,
      `e."completedAt"`,
    ),
  proposals: () => waiting(`"Cohort" c where ${isProposed}`, `c."proposedAt"`),
  cancellations: (put, at) => waiting(`"Cohort" c where ${isCancelAsked(put(at))}`, `c."cancelAskedAt"`),
  failedMails: () => waiting(`"Mail" where status = 'FAILED'`, `"createdAt"`),
  failedJobs: () => waiting(`graphile_worker.jobs where attempts >= max_attempts`, "created_at"),
};

const waiting = (from: string, since: string, what = "*") =>
  `count(${what})::int as count, min(${since})::timestamptz as since from ${from}`;
const ordersThat = (condition: string, since: string) => waiting(`"Order" o where ${condition}`, since);
const enquiriesThat = (conditions: string[]) =>
  waiting(`"Enquiry" e where ${conditions.join(" and ")}`, `e."createdAt"`);

const allKinds = Object.keys(decisionKinds) as DecisionKind[];

/**
 * All that waits for a decision and that this actor may see, the longest first; null for who decides about none of it. One query, which is
 * planned once for each set of kinds.
 */
export async function whatWaits(actor: Staff<"desk.open">): Promise<Waiting[] | null> {
  const { values, put } = statementValues();
  const at = now();
  const kinds = allKinds.filter((kind) => can(actor, decisionKinds[kind].act));
  if (kinds.length === 0) return null;
  const { rows } = await pool.query<Waiting>({
    name: `desk-waiting-${kinds.map((kind) => allKinds.indexOf(kind)).join("-")}`,
    text: `select kind, count, since from (
      ${kinds.map((kind) => `(select '${kind}' as kind, ${counted[kind](put, at)})`).join("\n      union all ")}
    ) w where count > 0 order by since, kind`,
    values,
  });
  return rows;
}
