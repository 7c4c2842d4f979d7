import { expect, test } from "vitest";
import { actorFrom, asStaff } from "~/features/identity/access/scope";
import { currentCurriculum } from "../releases/current-curriculum.server";
import { guideAt, guides } from "./guides.queries.server";

const scope = asStaff(
  actorFrom({
    ...{ personId: "1", email: "", name: "", locale: "nl", memberships: [], sessionId: "" },
    ...{ roles: ["REGISTRAR"], secondFactor: true },
  }),
  "guide.read",
)!;
const asked = (query: string) => new URLSearchParams(query);

test("every written module has its guide in the list, by masterclass and in the order of the programme", () => {
  const { masterclasses } = currentCurriculum();
  expect(
    guides(scope, "en").map(({ title, guides: listed }) => [title, listed.map((guide) => guide.title)]),
  ).toEqual(
    masterclasses("en").map(({ title, modules }) => [
      title,
      modules.filter(({ status }) => status === "written").map((module) => module.title),
    ]),
  );
});

test("a guide is in the language of the desk and short, unless its address says otherwise", () => {
  const slug = "de-stad-en-het-talent";
  expect(guideAt(scope, slug, asked(""), "nl")).toMatchObject({
    ...{ locale: "nl", title: "De stad en het talent", masterclass: "Anders kijken" },
    ...{
      minutes: 90,
      lengths: [90, 150],
      sheets: [{ title: "Startbeeld", href: "/materiaal/startbeeld.pdf" }],
    },
  });
  const other = guideAt(scope, slug, asked("minutes=150&language=en"), "nl")!;
  expect(other).toMatchObject({
    locale: "en",
    title: "The city and its talent",
    sheets: [{ title: "Baseline", href: "/en/materials/startbeeld.pdf" }],
  });
  expect(other.steps.at(-1)?.clock).toMatch(/–2:30$/);
  expect(guideAt(scope, slug, asked("minutes=60&language=de"), "en")).toMatchObject({
    ...{ locale: "en", minutes: 90 },
  });
});

test("a module that is not there has no guide", () => {
  expect(guideAt(scope, "kompas", asked(""), "nl")).toBeNull();
});
