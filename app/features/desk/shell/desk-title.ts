import { type ActorFacts, can, type DeskAct } from "~/features/identity/access/can";
import { pageTitle } from "~/i18n/page-title";
import { deskMessages } from "./desk.messages";

/** The parts of the desk, in the order of its menu, each with the act that opens it. */
const sectionActs = {
  overview: "desk.open",
  cohorts: "cohort.read",
  orders: "order.read",
  quotes: "order.read",
  invoices: "invoice.read",
  payments: "payment.read",
  organisations: "organisation.look",
  interest: "interest.read",
  enquiries: "enquiry.read",
  certificates: "certificate.read",
  offers: "offer.edit",
  terms: "terms.edit",
  people: "person.read",
  foundation: "foundation.edit",
  mails: "work.read",
  jobs: "work.read",
  audit: "audit.read",
} as const satisfies Record<string, DeskAct>;
export type DeskSection = keyof typeof sectionActs;
const deskSections = Object.keys(sectionActs) as DeskSection[];

export const sectionPath = (section: DeskSection) => (section === "overview" ? "/desk" : `/desk/${section}`);

/** The parts that this actor may open. */
export const deskMenu = (actor: ActorFacts): DeskSection[] =>
  deskSections.filter((section) => can(actor, sectionActs[section]));

/**
 * The `meta` of a desk page, in the language its loader answered in: the name of its part, behind that of the one thing it is
 * about (`name` in the loader's data).
 */
export const deskTitle = (section: DeskSection) =>
  pageTitle((locale, { name }: { name?: string }) =>
    [name, deskMessages[locale][section]].filter(Boolean).join(" · "),
  );
