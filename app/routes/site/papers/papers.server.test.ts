import { expect, test } from "vitest";
import { accessibilityMessages } from "~/features/foundation/accessibility/accessibility.messages";
import { accessibilityStatement } from "~/features/foundation/accessibility/accessibility-statement";
import { dataUseMessages } from "~/features/rights/data-use/data-use.messages";
import { db } from "~/platform/db/db.server";
import { dataKinds } from "~/platform/own-data/data-kinds";
import { textOf, withoutSpace } from "~test/pdf";
import { fillInFoundation } from "~test/rows/orders/orders-to-invoice";
import { routeArguments } from "~test/rows/people";
import { loader as agreementLoader } from "../../machine/processor-agreement";
import { loader as accessibilityLoader } from "./accessibility";
import { loader as buyersLoader } from "./buyers";
import { loader as dataLoader } from "./data";
import { loader as termsLoader } from "./terms";

const locales = ["nl", "en"] as const;
type Locale = (typeof locales)[number];
const asked = (locale: Locale) => ({
  ...routeArguments(new Request("http://localhost:3000/x"), { locale }),
  params: {},
});
const textIn = ({ intro, chapters }: { intro: string; chapters: { html: string }[] }) =>
  [intro, ...chapters.map(({ html }) => html)]
    .join("\n")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

test.each(locales)(
  "the terms of sale say the numbers that ordering reckons with, and who sells, in %s",
  async (locale) => {
    expect(textIn(await termsLoader(asked(locale)))).toMatch(/nog niet ingevuld|not filled in its details/);
    await fillInFoundation();
    const at = new Date();
    await db.salesTerms.create({
      data: {
        ...{ version: 2, holdsFrom: at, savedAt: at, savedById: "00000000-0000-4000-8000-000000000000" },
        ...{ unverifiedSeats: 7, paymentDays: 21, quoteDays: 45, transferBelowShareBp: 3_000 },
        cancellation: [{ daysBefore: 10, shareBp: 6_000 }],
      },
    });
    const text = textIn(await termsLoader(asked(locale)));
    for (const said of ["Stichting Voorbeeld", "12345678", "21 da", "45 da", "30%", "60%", "10 da", "6:230o"])
      expect(text).toContain(said);
  },
);

test.each(locales)("every kind of data is told with its words, in %s", async (locale) => {
  const text = textIn(await dataLoader(asked(locale)));
  for (const kind of dataKinds) {
    const { title, what } = dataUseMessages[locale].kinds[kind];
    expect(text).toContain(title);
    expect(text).toContain(what);
  }
});

test.each(locales)("the accessibility statement is its data, in %s", async (locale) => {
  const text = textIn(await accessibilityLoader(asked(locale))!);
  const t = accessibilityMessages[locale];
  expect(text).toContain(t.statuses[accessibilityStatement.status].meaning);
  for (const limit of accessibilityStatement.limits) expect(text).toContain(t.limits[limit]);
});

test.each(locales)(
  "who processes data stands on the page for buyers and in the agreement's PDF, in %s",
  async (locale) => {
    const pdf = async () => {
      const answer = await agreementLoader(asked(locale));
      expect(answer.headers.get("content-type")).toBe("application/pdf");
      return withoutSpace(await textOf(Buffer.from(await answer.arrayBuffer())));
    };
    const none = locale === "nl" ? "lijst nog niet ingevuld" : "not filled in this list yet";
    expect(textIn(await buyersLoader(asked(locale)))).toContain(none);
    expect(await pdf()).toContain(withoutSpace(none));
    await fillInFoundation({ subprocessors: "Voorbeeldhost & <b>שרת</b>; server en back-ups; NL" });
    expect(textIn(await buyersLoader(asked(locale)))).toContain("Voorbeeldhost");
    const text = await pdf();
    const country = locale === "nl" ? "Nederland" : "Netherlands";
    for (const said of ["Voorbeeldhost&<b>", country, "StichtingVoorbeeld", "security.txt"])
      expect(text).toContain(said);
    expect(text).toContain(withoutSpace(dataUseMessages[locale].kinds.seats.title));
    expect(text).toContain(locale === "nl" ? "Ditiseenconcept" : "Thisisadraft");
    expect(text).toContain(locale === "nl" ? "Bijlage3" : "Annex3");
  },
);
