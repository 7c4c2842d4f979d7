import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ListedMasterclass } from "../listed-masterclass";
import { studyLoad } from "../study-load";
import { MasterclassCards } from "./masterclass-cards";
import { MasterclassComparison } from "./masterclass-comparison";
import { MasterclassText } from "./masterclass-text";

const listed: ListedMasterclass = {
  ...{
    slug: "anders-kijken",
    title: "Anders kijken",
    promise: "Je ziet talent.",
    audience: "Voor gemeenten.",
  },
  load: studyLoad({ hours: 28, modules: [{ lessons: [{ minutes: 30 }] }] }),
  ...{ isOpen: true, sale: null },
};
const sale = {
  ...{ slug: "voorjaar", begins: "2 maart 2027", where: "Online" },
  price: { net: "€ 695,00 excl. btw", gross: null },
};

test.each([
  ["sold", { sale }, "Nu te volgen", "Data en plaatsen", "€ 695,00 excl. btw"],
  ["open, without a price", {}, null, "Data en plaatsen", "Nog geen prijs"],
  ["announced", { isOpen: false }, "In voorbereiding", null, "In voorbereiding"],
] as const)("a masterclass that is %s says so in the lists", (_name, changes, status, button, price) => {
  const masterclasses = [{ ...listed, ...changes }];
  const cards = renderToStaticMarkup(<MasterclassCards masterclasses={masterclasses} />);
  for (const one of ["Nu te volgen", "In voorbereiding", "Data en plaatsen"])
    expect(cards.includes(one), one).toBe(one === status || one === button);
  const comparison = renderToStaticMarkup(
    <MasterclassComparison masterclasses={masterclasses} caption="Naast elkaar" />,
  );
  expect(comparison).toContain(price);
});

test.each([true, false])(
  "the page of a masterclass says whether it is only announced: open is %s",
  (isOpen) => {
    const { slug, title, promise, audience, load } = listed;
    const texts = {
      slug,
      title,
      promise,
      audience,
      load,
      id: "mc1",
      summary: "Begin bij jezelf.",
      hours: 28,
    };
    const html = renderToStaticMarkup(
      <MasterclassText masterclass={{ ...texts, outcomes: [], previewHref: "/les", modules: [], isOpen }} />,
    );
    expect(html.includes("Deze masterclass is nog niet te koop.")).toBe(!isOpen);
  },
);
