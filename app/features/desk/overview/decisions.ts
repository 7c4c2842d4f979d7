import type { DeskAct } from "~/features/identity/access/can";
import { listAddress } from "~/lib/list-address";

/** What waits for a decision of staff: the act with which one sees it, and the list that holds it. Each thing is of one kind. */
export const decisionKinds = {
  holdEnded: { act: "order.read", list: listAddress("/desk/orders", { status: "holdEnded" }) },
  noInvoice: { act: "order.read", list: listAddress("/desk/orders", { status: "noInvoice" }) },
  disputed: { act: "order.read", list: listAddress("/desk/orders", { status: "disputed" }) },
  overdueInvoices: { act: "invoice.read", list: listAddress("/desk/invoices", { state: "overdue" }) },
  openEntries: { act: "payment.read", list: listAddress("/desk/payments/entries", { status: "in" }) },
  openRefunds: { act: "payment.read", list: listAddress("/desk/payments/entries", { status: "out" }) },
  newEnquiries: { act: "enquiry.read", list: listAddress("/desk/enquiries", { state: "new" }) },
  assignedEnquiries: { act: "enquiry.read", list: listAddress("/desk/enquiries", { state: "assigned" }) },
  interests: { act: "interest.mail", list: "/desk/interest" },
  certificates: { act: "certificate.read", list: "/desk/certificates" },
  proposals: { act: "cohort.edit", list: listAddress("/desk/cohorts", { status: "proposed" }) },
  cancellations: { act: "cohort.edit", list: listAddress("/desk/cohorts", { status: "cancelAsked" }) },
  failedMails: { act: "work.read", list: "/desk/mails?state=failed" },
  failedJobs: { act: "work.read", list: "/desk/jobs" },
} as const satisfies Record<string, { act: DeskAct; list: string }>;
export type DecisionKind = keyof typeof decisionKinds;

/** How many of a kind wait, and since when the one does that waits longest. */
export interface Waiting {
  kind: DecisionKind;
  count: number;
  since: Date;
}
