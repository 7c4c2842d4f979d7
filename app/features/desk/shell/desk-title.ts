import { type ActorFacts, can, type DeskAct } from "~/features/identity/access/can";
import { pageTitle } from "~/i18n/page-title";
import { deskMessages } from "./desk.messages";

/** The parts of the desk by what they are about, in the order of its menu, each with the act that opens it. */
const sectionActs = {
  front: { overview: "desk.open" },
  teaching: {
    cohorts: "cohort.read",
    tickets: "ticket.read",
    certificates: "certificate.read",
    releases: "release.read",
    guides: "guide.read",
  },
  selling: {
    orders: "order.read",
    quotes: "order.read",
    invoices: "invoice.read",
    payments: "payment.read",
    offers: "offer.edit",
    terms: "terms.edit",
  },
  people: {
    people: "person.read",
    organisations: "organisation.look",
    interest: "interest.read",
    enquiries: "enquiry.read",
    hosting: "hosting.read",
  },
  running: {
    foundation: "foundation.edit",
    mails: "mail.read",
    jobs: "work.read",
    audit: "audit.read",
  },
} as const satisfies Record<string, Record<string, DeskAct>>;
export type DeskGroup = keyof typeof sectionActs;
export type DeskSection = { [Group in DeskGroup]: keyof (typeof sectionActs)[Group] }[DeskGroup];

const groups = Object.entries(sectionActs).map(([group, acts]) => ({
  group: group as DeskGroup,
  parts: Object.entries(acts) as [DeskSection, DeskAct][],
}));

export const sectionPath = (section: DeskSection) => (section === "overview" ? "/desk" : `/desk/${section}`);

/** The parts that this actor may open. */
export const deskMenu = (actor: ActorFacts): DeskSection[] =>
  groups.flatMap(({ parts }) => parts.filter(([, act]) => can(actor, act)).map(([section]) => section));

/** These parts by what they are about; of what none is about, nothing. */
export const grouped = (sections: readonly DeskSection[]) =>
  groups
    .map(({ group, parts }) => ({
      group,
      sections: parts.map(([section]) => section).filter((section) => sections.includes(section)),
    }))
    .filter((one) => one.sections.length > 0);

/**
 * The `meta` of a desk page, in the language its loader answered in: the name of its part, behind that of the one thing it is
 * about (`name` in the loader's data).
 */
export const deskTitle = (section: DeskSection) =>
  pageTitle((locale, { name }: { name?: string }) =>
    [name, deskMessages[locale][section]].filter(Boolean).join(" · "),
  );
