import { newOrder, send, soldOut, type PageState } from "./page-state";

/** Buying a ticket. */
export const checkoutStates: Record<string, PageState[]> = {
  "routes/checkout/team": [
    { name: "no organisation yet", as: "newcomer", path: "/checkout/team?offer=mc1-self-paced" },
    { name: "a member who may not order", as: "owner", role: "member", path: "/checkout/team" },
    { name: "may order", as: "owner", role: "manager", path: "/checkout/team" },
  ],
  "routes/checkout/ticket": [
    {
      name: "the form",
      as: "newcomer",
      path: async ({ rows }) =>
        `/checkout/${(await rows.cohort({ mode: "ON_SITE", place: "Raadhuis, Voorbeeldstad" })).slug}`,
    },
    {
      name: "the form with faults",
      as: "newcomer",
      path: async ({ rows }) => `/checkout/${(await rows.cohort()).slug}`,
      act: send(undefined, { attendeeName: "", buyerReference: "r".repeat(61) }),
    },
    {
      name: "for a colleague, with faults",
      as: "newcomer",
      path: async ({ rows }) => `/checkout/${(await rows.cohort()).slug}?for=colleague`,
      act: send(undefined, { attendeeName: "", attendeeEmail: "sara@" }),
    },
    {
      name: "sold out",
      as: "newcomer",
      path: async (visit) => `/checkout/${await soldOut({ ...visit, owner: await visit.rows.person() })}`,
    },
    { name: "an order is open", as: "newcomer", path: async (visit) => `/checkout/${await newOrder(visit)}` },
    {
      name: "the same is followed already",
      as: "newcomer",
      path: async ({ rows, owner }) => {
        await rows.order(owner, await rows.cohort());
        return `/checkout/${(await rows.cohort()).slug}`;
      },
    },
    {
      name: "given up",
      as: "newcomer",
      path: async ({ rows }) => `/checkout/${(await rows.cohort()).slug}?withdrawn`,
    },
  ],
  "routes/checkout/offer": [
    {
      name: "at one's own pace, for a colleague",
      as: "newcomer",
      path: "/checkout/offers/mc1-self-paced?for=colleague",
    },
  ],
  "routes/checkout/return": [
    {
      name: "not paid yet",
      as: "newcomer",
      path: async (visit) => {
        await newOrder(visit);
        return `/checkout/return?session_id=${/cs_\w+/.exec(visit.page.url())![0]}`;
      },
    },
  ],
};
