import { pseudonymise, replace, revoke, send, soldOut, type PageState, type Visit } from "./page-state";

const inBoth = (id: string, states: (prefix: string, lang: string) => PageState[]) => ({
  [`${id}-nl`]: states("", "nl"),
  [`${id}-en`]: states("/en", "en"),
});

const day = 86_400_000;

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
  ...inBoth("masterclass", (prefix) => [
    { name: "announced", as: "visitor", path: `${prefix}/masterclasses/impact-en-adoptie` },
  ]),
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
