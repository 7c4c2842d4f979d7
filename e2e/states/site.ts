import { randomUUID } from "node:crypto";
import {
  mailedPath,
  pseudonymise,
  replace,
  revoke,
  send,
  soldOut,
  type PageState,
  type Visit,
} from "./page-state";

const inBoth = (id: string, states: (prefix: string, lang: string) => PageState[]) => ({
  [`${id}-nl`]: states("", "nl"),
  [`${id}-en`]: states("/en", "en"),
});

const day = 86_400_000;

/** Announces something in a group that one gives and follows oneself; gives the path by which one leaves the list. */
async function announcedLink({ page, rows, owner }: Visit): Promise<string> {
  const { organisationId } = await rows.organisation(owner, "OWNER");
  const { hostedCohortId: cohortId } = await rows.hosting(organisationId, [owner]);
  await rows.enrolment(owner, { cohortId, offerId: "mc1-cohort" });
  await page.goto(`/host/${organisationId}/cohorts/${cohortId}/announcements`);
  await page.locator("[name=title]").fill("Andere zaal");
  await page.locator("[name=text]").fill("We zitten in zaal 3.");
  for (const button of ["preview", "send"])
    await Promise.all([
      page.waitForEvent("domcontentloaded"),
      page.locator(`button[value=${button}]`).click(),
    ]);
  return mailedPath(page, owner.email, /\/mail-lists\/[\w/-]+\?lang=nl/);
}

/**
 * Leaves an address to hear of a masterclass, and gives the path of the link in the mail: to confirm it, or to leave the list that it is on already.
 */
async function interestLink({ page, database }: Visit, isListed: boolean): Promise<string> {
  const email = `wacht-${randomUUID()}@stad.example`;
  if (isListed)
    await database.query(
      `insert into "Interest" (id, site, email, "masterclassId", wish, locale, "confirmedAt")
       values ($1, 'foundation', $2, 'mc1', 'DATES', 'nl', now())`,
      [randomUUID(), email],
    );
  await page.goto("/bericht?masterclass=anders-kijken");
  await page.locator("main [name=email]").fill(email);
  await Promise.all([page.waitForURL(/asked/), page.locator("main form button").click()]);
  return mailedPath(page, email, /\/interest\/[\w-]+(\/leave)?\?lang=nl/);
}

const shared = async ({ rows, owner, database }: Visit) => {
  const number = await rows.certificate(owner);
  await database.query(
    `insert into "CertificateSharing" ("certificateId", "showHolder", "updatedAt") select id, true, now() from "Certificate" where number = $1`,
    [number],
  );
  return number;
};

/** Pages that anyone may see. */
export const siteStates: Record<string, PageState[]> = {
  "masterclass-en": [
    {
      name: "without a group in its language",
      as: "visitor",
      path: "/en/masterclasses/impact-en-adoptie",
    },
  ],
  ...inBoth("previewLesson", (prefix) => [
    {
      name: "answered",
      as: "visitor",
      path: `${prefix}/masterclasses/anders-kijken/talent-dat-er-al-is?check=1&m0-talent-dat-er-al-is.v1=a`,
    },
  ]),
  ...inBoth("cohorts", (_prefix, lang) => [
    {
      name: "none found",
      as: "visitor",
      path: async ({ rows }) => {
        await rows.cohort({ mode: "ON_SITE", place: "Zaal, Appelscha", language: "nl" });
        return `${lang === "nl" ? "/cohorten" : "/en/cohorts"}?place=Appelscha&language=en`;
      },
    },
  ]),
  ...inBoth("cohort", (_prefix, lang) => {
    const address = (slug: string) => (lang === "nl" ? `/cohorten/${slug}` : `/en/cohorts/${slug}`);
    const cohortThat = (values: Record<string, unknown>) => async (visit: Visit) =>
      address((await visit.rows.cohort(values)).slug);
    return [
      { name: "sold out", as: "visitor", path: async (visit) => address(await soldOut(visit)) },
      { name: "cancelled", as: "visitor", path: cohortThat({ status: "CANCELLED" }) },
      {
        name: "taken part in",
        as: "newcomer",
        path: async ({ rows, owner }) => {
          const cohort = await rows.cohort();
          await rows.order(owner, cohort);
          return address(cohort.slug);
        },
      },
      { name: "too late", as: "visitor", path: cohortThat({ enrolUntil: new Date(Date.now() - day) }) },
    ];
  }),
  ...inBoth("search", (_prefix, lang) => {
    const address = lang === "nl" ? "/zoeken" : "/en/search";
    return [
      { name: "before searching", as: "visitor", path: address },
      { name: "of one kind", as: "visitor", path: `${address}?q=talent&in=lessons` },
      { name: "nothing found", as: "visitor", path: `${address}?q=qqqq` },
      { name: "a close word", as: "visitor", path: `${address}?q=tallent` },
      { name: "too short", as: "visitor", path: `${address}?q=a` },
      { name: "too long", as: "visitor", path: `${address}?q=${"a".repeat(101)}` },
    ];
  }),
  ...inBoth("material", (_prefix, lang) => [
    { name: "with downloads", as: "owner", path: lang === "nl" ? "/materiaal" : "/en/materials" },
  ]),
  ...inBoth("interest", (_prefix, lang) => {
    const address = lang === "nl" ? "/bericht" : "/en/keep-me-posted";
    return [
      { name: "no masterclass chosen", as: "visitor", path: address },
      { name: "left", as: "visitor", path: `${address}?asked` },
      {
        name: "no address",
        as: "visitor",
        path: `${address}?masterclass=anders-kijken`,
        act: send(undefined, { email: "nergens" }),
      },
    ];
  }),
  ...Object.fromEntries(
    ["hostingEnquiry", "licenceEnquiry"].flatMap((page) =>
      Object.entries(
        inBoth(page, (_prefix, lang) => {
          const about = {
            hostingEnquiry: ["universiteiten", "universities"],
            licenceEnquiry: ["steden", "cities"],
          };
          const [nl, en] = about[page as keyof typeof about];
          const address = lang === "nl" ? `/voor-${nl}/aanvraag` : `/en/for-${en}/enquiry`;
          return [
            { name: "nothing filled in", as: "visitor", path: address, act: send() },
            { name: "sent", as: "visitor", path: `${address}?sent` },
          ];
        }),
      ),
    ),
  ),
  "routes/site/interest/confirm": [
    { name: "to confirm", as: "visitor", path: (visit) => interestLink(visit, false) },
    { name: "confirmed", as: "visitor", path: (visit) => interestLink(visit, false), act: send() },
  ],
  "routes/site/mail-lists/leave": [
    { name: "to leave", as: "newcomer", path: announcedLink },
    { name: "left", as: "newcomer", path: announcedLink, act: send() },
  ],
  "routes/site/interest/leave": [
    { name: "to leave", as: "visitor", path: (visit) => interestLink(visit, true) },
    { name: "left", as: "visitor", path: (visit) => interestLink(visit, true), act: send() },
  ],
  ...inBoth("verify", (prefix) => [
    { name: "nothing filled in", as: "visitor", path: `${prefix}/verify`, act: send() },
  ]),
  ...inBoth("certificate", (prefix) => [
    { name: "unknown", as: "visitor", path: `${prefix}/verify/0000-0000-0000-0000` },
    { name: "no number", as: "visitor", path: `${prefix}/verify/zomaar` },
    {
      name: "no surname filled in",
      as: "visitor",
      path: async (visit) => `${prefix}/verify/${await visit.rows.certificate(visit.owner)}`,
      act: send("#name-check form"),
    },
    {
      name: "a surname that is not the holder's",
      as: "visitor",
      path: async (visit) => `${prefix}/verify/${await visit.rows.certificate(visit.owner)}`,
      act: send("#name-check form", { surname: "Zomaar" }),
    },
    {
      name: "with the holder's name",
      as: "visitor",
      path: async (visit) => `${prefix}/verify/${await shared(visit)}`,
    },
    {
      name: "replaced",
      as: "visitor",
      path: async (visit) =>
        `${prefix}/verify/${await replace(visit, await visit.rows.certificate(visit.owner))}`,
    },
    {
      name: "pseudonymised",
      as: "visitor",
      path: async (visit) =>
        `${prefix}/verify/${await pseudonymise(visit, await visit.rows.certificate(visit.owner))}`,
    },
    {
      name: "revoked",
      as: "visitor",
      path: async (visit) =>
        `${prefix}/verify/${await revoke(visit, await visit.rows.certificate(visit.owner))}`,
    },
  ]),
};
